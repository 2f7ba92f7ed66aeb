import type { Client } from 'graphql-ws';
import { describe, expect, test, vi } from 'vitest';
import { TidbokError } from './errors.ts';
import { stream } from './stream.ts';

type Change = { version: number };
type Script = (Change | { fail: unknown })[];

/** A socket that plays one script for each subscription, and keeps the variables it was asked with. */
function socketOf(...scripts: Script[]) {
  const asked: unknown[] = [];
  const iterate = vi.fn(async function* ({ variables }: { variables: unknown }) {
    asked.push(variables);
    for (const step of scripts.shift() ?? []) {
      if ('fail' in step) throw step.fail;
      yield { data: step };
    }
  });
  return { socket: { iterate } as unknown as Client, asked };
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
