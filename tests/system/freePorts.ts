import { createServer } from 'node:net';

/** A free port for each name, all held open until all are known, so that none is given twice. */
export async function freePorts(names: readonly string[]): Promise<Record<string, number>> {
  const held = await Promise.all(
    names.map(
      (name) =>
        new Promise<{ name: string; port: number; release: () => Promise<void> }>((resolve, reject) => {
          const server = createServer();
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address ? address.port : 0;
            resolve({ name, port, release: () => new Promise((done) => server.close(() => done())) });
          });
        }),
    ),
  );
  await Promise.all(held.map(({ release }) => release()));
  return Object.fromEntries(held.map(({ name, port }) => [name, port]));
}
