import type { Client } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TidbokError } from './errors.ts';
import { type LiveSocket, liveSocket } from './liveSocket.ts';
import { stream } from './stream.ts';

type Change = { version: number };
type Script = (Change | { fail: unknown })[];

/** What is thrown into it is nobody's, as with graphql-ws. */
function thrownInto<Event>(events: AsyncGenerator<Event>): AsyncGenerator<Event> {
  events.throw = async () => ({ done: true, value: undefined });
  return events;
}

/** A socket that plays one script for each subscription, and keeps the variables it was asked with. */
function socketOf(...scripts: Script[]) {
  const asked: unknown[] = [];
  const play = async function* ({ variables }: { variables: unknown }) {
    asked.push(variables);
    for (const step of scripts.shift() ?? []) {
      if ('fail' in step) throw step.fail;
      yield { data: step };
    }
  };
  const iterate = (payload: { variables: unknown }) => thrownInto(play(payload));
  const socket = { iterate, whenConnected: () => () => undefined } as unknown as LiveSocket;
  return { socket, asked };
}

const document = { toString: () => 'subscription' };
const resume = ({ version }: Change, variables: { after: number }) => ({ ...variables, after: version });
const upstreamLost = [{ message: 'lost', extensions: { code: 'UPSTREAM_LOST' } }];

async function all(changes: AsyncIterable<Change>): Promise<number[]> {
  const versions: number[] = [];
  for await (const { version } of changes) versions.push(version);
  return versions;
}

describe('a stream', () => {
  test('goes on after a break where it was, and says so', async () => {
    const { socket, asked } = socketOf(
      [{ version: 1 }, { version: 2 }, { fail: { code: 1006, reason: '' } }],
      [{ fail: upstreamLost }],
      [{ version: 3 }],
    );
    const states: string[] = [];
    const seen = await all(
      stream(socket, document, { after: 0 }, { resume, onConnection: (state) => states.push(state) }),
    );
    expect(seen).toEqual([1, 2, 3]);
    expect(asked).toEqual([{ after: 0 }, { after: 2 }, { after: 2 }]);
    expect(states).toEqual(['lost', 'resumed']);
  });

  test('ends with an error that no repetition mends', async () => {
    const forbidden = [{ message: 'no', extensions: { code: 'FORBIDDEN' } }];
    const { socket, asked } = socketOf([{ fail: forbidden }], [{ version: 1 }]);
    await expect(all(stream(socket, document, { after: 0 }, { resume }))).rejects.toMatchObject({
      name: 'TidbokError',
      code: 'FORBIDDEN',
    });
    expect(asked).toHaveLength(1);
  });

  test('does not ask again with a token that was refused', async () => {
    const { socket, asked } = socketOf([{ fail: { code: 4403, reason: 'Forbidden' } }]);
    await expect(all(stream(socket, document, { after: 0 }, { resume }))).rejects.toThrow(TidbokError);
    expect(asked).toHaveLength(1);
  });

  test('stops when it is aborted, also while it waits to come back', async () => {
    const { socket } = socketOf([{ version: 1 }, { fail: new Error('gone') }]);
    const leave = new AbortController();
    const seen = await all(
      stream(
        socket,
        document,
        { after: 0 },
        { resume, signal: leave.signal, onConnection: () => leave.abort() },
      ),
    );
    expect(seen).toEqual([1]);
  });
});

/** A socket whose connection, and whose subscriptions' failures, the test decides. */
function socketByHand() {
  const connected = new Set<(socket: unknown) => void>();
  const failing: PromiseWithResolvers<Change>[] = [];
  let current = { readyState: 3 };
  const play = async function* () {
    for (;;) {
      const next = Promise.withResolvers<Change>();
      failing.push(next);
      yield { data: await next.promise };
    }
  };
  const client = {
    on(event: string, listener: (socket: unknown) => void) {
      if (event === 'connected') connected.add(listener);
      return () => void connected.delete(listener);
    },
    iterate: () => thrownInto(play()),
  } as unknown as Client;
  return {
    socket: liveSocket(client),
    connect() {
      current = { readyState: 1 };
      for (const tell of connected) tell(current);
    },
    async event(version: number) {
      failing.at(-1)!.resolve({ version });
      await vi.advanceTimersByTimeAsync(0);
    },
    async fail(reason: unknown) {
      failing.at(-1)!.reject(reason);
      await vi.advanceTimersByTimeAsync(0);
    },
    async loseSocket() {
      current.readyState = 3;
      await this.fail({ code: 1006, reason: '' });
    },
    subscriptions: () => failing.length,
    listeners: () => connected.size,
  };
}

describe('a quiet stream', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function followed() {
    const by = socketByHand();
    const states: string[] = [];
    const leave = new AbortController();
    const options = { resume, signal: leave.signal, onConnection: (state: string) => states.push(state) };
    const done = all(stream(by.socket, document, { after: 0 }, options));
    by.connect();
    const repeated = async () => {
      const before = by.subscriptions();
      while (by.subscriptions() === before) await vi.advanceTimersByTimeAsync(10);
    };
    const end = async () => {
      leave.abort();
      await by.fail(new Error('left'));
      await done;
    };
    return { by, states, repeated, end };
  }

  test('tells that it is back when its socket is, and of the next break', async () => {
    const { by, states, repeated, end } = followed();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states).toEqual([]);
    for (const times of [1, 2]) {
      await by.loseSocket();
      await repeated();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(states).toHaveLength(2 * times - 1);
      by.connect();
      await vi.advanceTimersByTimeAsync(990);
      expect(states.at(-1)).toBe('lost');
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(states).toHaveLength(2 * times);
    }
    expect(states).toEqual(['lost', 'resumed', 'lost', 'resumed']);
    await end();
    // Those by which it knows of its present socket, and that it was let in.
    expect(by.listeners()).toBe(2);
  });

  test('tells that it is back where the socket stayed open, and of an event at once', async () => {
    const { by, states, repeated, end } = followed();
    await by.fail(upstreamLost);
    await repeated();
    await vi.advanceTimersByTimeAsync(990);
    expect(states).toEqual(['lost']);
    await vi.advanceTimersByTimeAsync(20);
    expect(states).toEqual(['lost', 'resumed']);
    await by.fail(upstreamLost);
    await repeated();
    await by.event(1);
    expect(states).toEqual(['lost', 'resumed', 'lost', 'resumed']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states).toHaveLength(4);
    await end();
  });

  test('does not take for a return what fails again soon', async () => {
    const { by, states, repeated, end } = followed();
    for (let times = 0; times < 5; times += 1) {
      await by.fail(upstreamLost);
      await repeated();
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(states).toEqual(['lost']);
    await vi.advanceTimersByTimeAsync(200);
    expect(states).toEqual(['lost', 'resumed']);
    await end();
  });
});
