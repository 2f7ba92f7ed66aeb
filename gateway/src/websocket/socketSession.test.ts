import { systemClock } from '@tidbok/kit/clock.ts';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { socketSession } from './socketSession.ts';

it('ends what is still being opened when the socket is gone', () => {
  const session = socketSession({} as WebSocket, { identity: anonymous, expiresAt: null }, systemClock);
  expect(session.signal.aborted).toBe(false);
  session.dispose();
  expect(session.signal.aborted).toBe(true);
});
