import { EventEmitter } from 'node:events';
import type { mongo } from 'mongoose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHeartbeat } from './mongoHeartbeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const client = new EventEmitter();
  const onSilent = vi.fn<() => void>();
  watchHeartbeat(client as unknown as mongo.MongoClient, onSilent, { everyMs: 100, silences: 3 });
  return { client, onSilent };
}

test('a driver that goes on looking is let be, whether it finds the engine or not', () => {
  const { client, onSilent } = watched();
  for (let n = 0; n < 20; n += 1) {
    client.emit(n % 2 ? 'serverHeartbeatFailed' : 'serverHeartbeatSucceeded');
    vi.advanceTimersByTime(100);
  }
  expect(onSilent).not.toHaveBeenCalled();
});

test('one that has stopped is noticed once', () => {
  const { client, onSilent } = watched();
  client.emit('serverHeartbeatStarted');
  vi.advanceTimersByTime(300);
  expect(onSilent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(onSilent).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(onSilent).toHaveBeenCalledTimes(1);
});
