import { systemClock } from '@tidbok/kit/clock.ts';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { socketSession } from './socketSession.ts';

it('ends what is still being opened when the socket is gone', () => {
  const session = socketSession({} as WebSocket, { identity: anonymous, expiresAt: null }, systemClock);
  expect(session.signal.aborted).toBe(false);
  session.dispose();
  expect(session.signal.aborted).toBe(true);
});

it('ends with its token also where the clock is put on, or the machine has slept', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let now = Temporal.Instant.from('2026-11-23T08:00:00Z');
  const caller = { identity: anonymous, expiresAt: now.add({ hours: 1 }) };
  const close = vi.fn<(code: number, reason: string) => void>();
  const session = socketSession({ close } as unknown as WebSocket, caller, { now: () => now });
  vi.advanceTimersByTime(30_000);
  expect(session.signal.aborted).toBe(false);
  now = now.add({ hours: 1 });
  vi.advanceTimersByTime(15_000);
  expect(session.signal.aborted).toBe(true);
  vi.advanceTimersByTime(500);
  expect(close).toHaveBeenCalledWith(4419, 'Token expired');
});
