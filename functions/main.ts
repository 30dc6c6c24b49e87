import { app } from "@azure/functions";
import { endpoints } from "./endpoints.ts";
import { serve } from "./serve.ts";

// Without streaming a chunked request arrives with an empty body.
app.setup({ enableHttpStream: true });

for (const endpoint of endpoints)
  app.http(endpoint.operationId, {
    methods: [endpoint.method],
    route: endpoint.route,
    authLevel: "anonymous",
    handler: serve(endpoint),
  });
