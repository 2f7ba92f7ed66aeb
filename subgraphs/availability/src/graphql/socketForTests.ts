/**
 * A caller on a subgraph's WebSocket, as the gateway is one: graphql-transport-ws by hand
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). For tests.
 */
export type TestSocket = {
  /** Sends an operation. `next` gives its answers in order. */
  send(identity: string, query: string): { next(): Promise<unknown>; end(): void };
  close(): void;
};

type Message = { id: string; type: string; payload?: unknown };

export async function socketForTests(port: number): Promise<TestSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
  const answers = new Map<string, { seen: unknown[]; waiting: ((answer: unknown) => void)[] }>();
  const ready = Promise.withResolvers<void>();
  const say = (message: object): void => socket.send(JSON.stringify(message));

  socket.addEventListener('open', () => say({ type: 'connection_init' }));
  socket.addEventListener('message', ({ data }) => {
    const { id, type, payload } = JSON.parse(String(data)) as Message;
    if (type === 'connection_ack') ready.resolve();
    if (type === 'ping') say({ type: 'pong' });
    const of = answers.get(id);
    if (!of || (type !== 'next' && type !== 'error')) return;
    const taker = of.waiting.shift();
    if (taker) taker(payload);
    else of.seen.push(payload);
  });
  await ready.promise;

  return {
    send(identity, query) {
      const id = String(answers.size + 1);
      const of: { seen: unknown[]; waiting: ((answer: unknown) => void)[] } = { seen: [], waiting: [] };
      answers.set(id, of);
      say({ id, type: 'subscribe', payload: { query, extensions: { identity } } });
      return {
        next: () =>
          new Promise((resolve) => {
            if (of.seen.length > 0) resolve(of.seen.shift());
            else of.waiting.push(resolve);
          }),
        end: () => say({ id, type: 'complete' }),
      };
    },
    close: () => socket.close(),
  };
}
