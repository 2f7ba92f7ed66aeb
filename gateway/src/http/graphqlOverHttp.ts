import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { BodyTooLarge, rawBody } from '@tidbok/kit/http.ts';
import { extractTrace, withSpan } from '@tidbok/kit/telemetry/spans.ts';
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { ContextOf } from '#gateway/contextOf.ts';
import type { RequestContext } from '#gateway/requestContext.ts';
import { cors } from './cors.ts';

const maximumBody = 1_000_000;

/** The gateway's HTTP door: GraphQL over HTTP as Apollo Server speaks it. */
export function graphqlOverHttp(options: {
  server: ApolloServer<RequestContext>;
  contextOf: ContextOf;
  corsOrigins: readonly string[];
}): RequestListener {
  const { server, contextOf } = options;
  const answerCors = cors(options.corsOrigins);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    if ('status' in body) return refuse(response, body.status, body.message);
    await withSpan('graphql', { kind: 'server', parent: extractTrace(request.headers) }, async (span) => {
      const answered = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method ?? 'GET',
          headers: headerMap(request.headers),
          search: searchOf(request.url),
          body: body.json,
        },
        context: () => contextOf(request.headers.authorization, span),
      });
      send(response, answered);
    });
  };

  return (request, response) => {
    if (answerCors(request, response)) return;
    answer(request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'Something went wrong on our side.', 'INTERNAL');
      response.destroy();
    });
  };
}

type Body = { json: unknown } | { status: number; message: string };

async function readBody(request: IncomingMessage): Promise<Body> {
  if (request.method !== 'POST') return { json: undefined };
  const tooLarge = { status: 413, message: `A request may have ${maximumBody} bytes.` };
  if (Number(request.headers['content-length'] ?? 0) > maximumBody) return tooLarge;
  try {
    const bytes = await rawBody(request, maximumBody);
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { json: undefined };
    return { json: JSON.parse(bytes.toString()) as unknown };
  } catch (error) {
    if (error instanceof BodyTooLarge) return tooLarge;
    if (error instanceof SyntaxError) return { status: 400, message: 'The body is not JSON.' };
    throw error;
  }
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

const searchOf = (url = '/'): string => {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
};

function send(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): void {
  // Only incremental delivery comes in chunks, and no directive of ours asks for it.
  const text = body.kind === 'complete' ? body.string : '';
  response.writeHead(status ?? 200, {
    ...Object.fromEntries(headers),
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, message: string, code = 'BAD_REQUEST'): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    // What is left of a body that is not read must not be taken for the next request.
    ...(status === 413 && { connection: 'close' }),
  });
  response.end(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
}
