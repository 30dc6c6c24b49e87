// Asks an operation as Azure would, without a host: Microsoft's own request, response and context.
import { HttpRequest, HttpResponse, InvocationContext } from "@azure/functions";
import type { Endpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints.ts";
import { serve } from "./serve.ts";

export type Ask = {
  readonly operation: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
export type Asked = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What was logged, as the platform would see it. */
  readonly log: string;
};

export const endpointOf = (operation: string): Endpoint => {
  const found = endpoints.find(({ operationId }) => operationId === operation);
  if (found === undefined) throw new Error(`There is no operation ${operation}`);
  return found;
};

const pathOf = ({ route }: Endpoint, params: Readonly<Record<string, string>>): string =>
  route.replace(/\{\*?(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));

export const askEndpoint = async (endpoint: Endpoint, asked: Omit<Ask, "operation">): Promise<Asked> => {
  const { params = {}, query = "", headers = {}, body } = asked;
  const request = new HttpRequest({
    method: endpoint.method,
    url: `http://localhost/api/${pathOf(endpoint, params)}${query}`,
    headers: { ...headers },
    params: { ...params },
    body: typeof body === "string" ? { string: body } : body && { bytes: body },
  });
  const lines: string[] = [];
  const context = new InvocationContext({
    functionName: endpoint.operationId,
    invocationId: "00000000-0000-4000-8000-00000000000a",
    logHandler: (level, ...parts: unknown[]) => lines.push(`${level} ${parts.join(" ")}`),
  });
  const response = new HttpResponse(await serve(endpoint)(request, context));
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, log: lines.join("\n") };
};

export const ask = ({ operation, ...rest }: Ask): Promise<Asked> => askEndpoint(endpointOf(operation), rest);

export const jsonHeaders = { "content-type": "application/json" } as const;
