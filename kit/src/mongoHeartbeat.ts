import type { mongo } from 'mongoose';

const heartbeats = ['serverHeartbeatStarted', 'serverHeartbeatSucceeded', 'serverHeartbeatFailed'] as const;

/**
 * Calls back, once, when the driver has stopped looking for the engine: nothing else would ever make it look again, and every command
 * would fail, whatever becomes of the engine. The one cause that is known is cured (decision 0024); a process in that state can only be
 * started anew.
 *
 * @param client looks for the engine more often than every `everyMs`, whether it finds it or not: as `connectMongo` sets it, every 10 s
 *   where the network is mute, and every 5 s else
 * @param options.silences how many times in a row there must be no sign of it: one alone is also what a process sees that was paused
 */
export function watchHeartbeat(
  client: Pick<mongo.MongoClient, 'on'>,
  onSilent: () => void,
  { everyMs = 15_000, silences = 3 }: { everyMs?: number; silences?: number } = {},
): { stop(): void } {
  let heard = false;
  let silent = 0;
  for (const event of heartbeats) client.on(event, () => void (heard = true));
  const timer = setInterval(() => {
    silent = heard ? 0 : silent + 1;
    heard = false;
    if (silent < silences) return;
    clearInterval(timer);
    onSilent();
  }, everyMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
