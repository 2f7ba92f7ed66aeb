import { type Agent, type IncomingMessage, request } from 'node:http';

export type Post = {
  /** Taken apart once, by whoever posts often. */
  to: { hostname: string; port: string; path: string };
  agent: Agent;
  timeoutMs: number;
  headers: Record<string, string>;
  body: string;
  /** Whether sending it twice does no harm. */
  repeatable: boolean;
};

/**
 * Posts JSON and gives the answer's text, whatever its status: GraphQL over HTTP says in the body what went wrong.
 * `fetch` costs several times the processor time of this.
 *
 * @throws where no whole answer comes in time
 */
export async function postJson(post: Post): Promise<string> {
  try {
    return await postOnce(post);
  } catch (error) {
    // The other side closed a kept connection just as it was taken: nothing was read there.
    if (post.repeatable && error instanceof StaleConnection) return await postOnce(post);
    throw error;
  }
}

class StaleConnection extends Error {
  override readonly name = 'StaleConnection';
}

function postOnce({ to, agent, timeoutMs, headers, body }: Post): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      ...to,
      method: 'POST',
      agent,
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/graphql-response+json, application/json',
      },
    });
    const late = setTimeout(() => outgoing.destroy(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    const settle = (): void => clearTimeout(late);
    outgoing.on('response', (incoming) => {
      textOf(incoming).then(resolve, reject).finally(settle);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      settle();
      const stale = outgoing.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
      reject(stale ? new StaleConnection(error.message, { cause: error }) : error);
    });
    outgoing.end(body);
  });
}

function textOf(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const type = incoming.headers['content-type'] ?? '';
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('error', reject);
    incoming.on('end', () => {
      if (type.includes('json')) resolve(Buffer.concat(chunks).toString());
      else reject(new Error(`status ${incoming.statusCode} with ${type || 'no content type'}`));
    });
  });
}
