import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#kit/telemetry/log.ts';
import { type ConsumedEvent, fromCloudEvent } from './cloudEvent.ts';
import type { DeadLetters } from './deadLetters.ts';
import { PoisonedEvent, type Reaction, runReaction } from './reaction.ts';
import { isOutage } from '#kit/outage.ts';

/** How often and how soon a failing reaction is tried. The wait doubles each time, half of it at random. */
export type Patience = { tries: number; firstWaitMs: number; longestWaitMs: number };

export type Settling = {
  group: string;
  letters: DeadLetters;
  log: Logger;
  patience: Patience;
  /** Lets a reaction run when it is its turn. */
  turn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Aborted when the consumer stops: waiting ends, and the event is left for another process. */
  stopping: AbortSignal;
};

/**
 * Runs a reaction until it succeeds or the event is a dead letter.
 *
 * @returns false where the consumer stopped before
 */
export async function settleEvent(
  { group, letters, log, patience, turn, stopping }: Settling,
  reaction: Reaction,
  event: ConsumedEvent,
  json: string,
): Promise<boolean> {
  const fields = { eventId: event.id, type: event.type };
  let tries = 0;
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    try {
      await turn(() => runReaction(group, reaction, event));
      return true;
    } catch (error) {
      if (!isOutage(error)) tries += 1;
      log.warn({ ...fields, err: error, tries }, 'a reaction failed');
      if (error instanceof PoisonedEvent || tries >= patience.tries) {
        return await giveUp({ letters, log, patience, stopping }, event.id, json, error, tries);
      }
      await waitBefore(attempt, patience, stopping);
    }
  }
  return false;
}

/** Puts an event among the dead letters, however long that takes: until then it is not settled. */
export async function giveUp(
  { letters, log, patience, stopping }: Pick<Settling, 'letters' | 'log' | 'patience' | 'stopping'>,
  key: string,
  json: string,
  reason: unknown,
  tries: number,
): Promise<boolean> {
  for (let attempt = 0; !stopping.aborted; attempt += 1) {
    try {
      await letters.add(key, json, reason, tries);
      log.error({ event: key, tries, err: reason }, 'gave up on an event: it is a dead letter now');
      return true;
    } catch (error) {
      log.warn({ event: key, err: error }, 'a dead letter could not be kept, trying again');
      await waitBefore(attempt, patience, stopping);
    }
  }
  return false;
}

/** What came could not be read at all: it has no reaction, and its place in the stream is its name. */
export function readEvent(json: string): ConsumedEvent | PoisonedEvent {
  try {
    return fromCloudEvent(json);
  } catch (error) {
    return new PoisonedEvent('This is not an event of ours.', { cause: error });
  }
}

async function waitBefore(
  attempt: number,
  { firstWaitMs, longestWaitMs }: Patience,
  signal: AbortSignal,
): Promise<void> {
  const wait = Math.min(firstWaitMs * 2 ** Math.min(attempt, 20), longestWaitMs);
  await sleep(wait / 2 + (Math.random() * wait) / 2, undefined, { signal }).catch(() => undefined);
}
