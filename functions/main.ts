import { app } from "@azure/functions";
import { endpoints } from "./endpoints.ts";
import { takeOwnFigures } from "./own-figures.ts";
import { serve } from "./serve.ts";

// Without streaming a chunked request arrives with an empty body.
app.setup({ enableHttpStream: true });

// A file that cannot be used throws nothing here, which would hide every route in Azure: health/ready tells it.
takeOwnFigures();

for (const endpoint of endpoints)
  app.http(endpoint.operationId, {
    methods: [endpoint.method],
    route: endpoint.route,
    authLevel: "anonymous",
    handler: serve(endpoint),
  });
