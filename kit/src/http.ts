import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listeners by path. A path that is not here is 404. */
export type Routes = Readonly<Record<string, RequestListener>>;

export type HttpServer = {
  server: Server;
  port: number;
  /** Takes no new requests, lets those under way finish, and cuts what is left after the grace. */
  close(graceMs: number): Promise<void>;
};

export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** Listens on the address. @throws where the port is taken */
export async function listen(options: { host: string; port: number; routes: Routes }): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const route = Object.hasOwn(options.routes, path) ? options.routes[path] : undefined;
    if (route) route(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.\n');
  });
  // Longer than any client's or proxy's own, so that a kept connection is not closed under a request.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 20_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: (graceMs) =>
      new Promise((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        // A kept connection whose request ends only now would else be waited for until the grace is over.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(sweep);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** The whole body, as it came: what a signature is over. @throws {BodyTooLarge} */
export async function rawBody(request: IncomingMessage, maximum: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maximum) return chunks.push(chunk);
    request.pause();
    reject(new BodyTooLarge(`more than ${maximum} bytes`));
  });
  request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
  request.on('error', reject);
  request.on('close', () => reject(new Error('the request ended before its body')));
  return await promise;
}
