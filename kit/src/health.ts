import type { RequestListener } from 'node:http';

/** What must answer for the service to be ready: name and a check that rejects when it does not. */
export type Checks = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * `/health/live`: the process runs. `/health/ready`: it can serve; 503 with the failing checks' names otherwise, and while
 * it drains.
 */
export function health(checks: Checks): { routes: Record<string, RequestListener>; drain(): void } {
  let draining = false;
  return {
    drain: () => void (draining = true),
    routes: {
      '/health/live': (_, response) => void response.writeHead(200).end('live\n'),
      '/health/ready': (_, response) => {
        void failing(checks).then((names) => {
          const unready = draining ? ['draining', ...names] : names;
          response.writeHead(unready.length > 0 ? 503 : 200, { 'content-type': 'application/json' });
          response.end(`${JSON.stringify({ ready: unready.length === 0, unready })}\n`);
        });
      },
    },
  };
}

async function failing(checks: Checks): Promise<string[]> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      try {
        await Promise.race([check(), late(2_000)]);
        return [];
      } catch {
        return [name];
      }
    }),
  );
  return results.flat();
}

const late = (ms: number): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('late')), ms).unref());
