import type { IncomingMessage, ServerResponse } from 'node:http';

const allowedHeaders =
  'authorization, content-type, apollo-require-preflight, x-apollo-operation-name, traceparent, tracestate';

/**
 * Lets the pages of the listed origins ask (https://fetch.spec.whatwg.org/#http-cors-protocol). Tokens come in a header, never in
 * a cookie, so credentials are not allowed.
 *
 * @returns whether the request was a preflight, and is answered
 */
export function cors(
  origins: readonly string[],
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const listed = new Set(origins);
  return (request, response) => {
    const { origin } = request.headers;
    const preflight = request.method === 'OPTIONS';
    response.setHeader('vary', 'origin');
    if (origin !== undefined && listed.has(origin)) {
      response.setHeader('access-control-allow-origin', origin);
      if (preflight) {
        response.setHeader('access-control-allow-methods', 'GET, POST');
        response.setHeader('access-control-allow-headers', allowedHeaders);
        response.setHeader('access-control-max-age', '7200');
      }
    }
    if (preflight) response.writeHead(204).end();
    return preflight;
  };
}
