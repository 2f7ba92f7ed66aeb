import { randomUUID } from 'node:crypto';
import type { TidbokClient } from '../../../client/src/index.ts';
import type { Probe } from '../history/history.ts';
import type { Entry, Row } from '../history/state.ts';
import type { Wanted } from './arena.ts';
import type { Who } from './booker.ts';
import { holdSlot, releaseHold, slots } from './documents/bookings.ts';
import { persist } from './persist.ts';
import { read } from './read.ts';

const most = 20;
const heldFirst = 3;

/** Holds a few times and leaves them to expire, so that there are some whatever the crowd has left. */
export async function holdSome(
  who: Pick<Who, 'client'>,
  wanted: Wanted,
  from: Temporal.PlainDate,
): Promise<void> {
  for (let [day, held] = [0, 0]; held < heldFirst && day < longestLookDays; day += 1) {
    const listed = await read(who, slots, { ...wanted, from: from.add({ days: day }).toString(), days: 1 });
    // One a day: none stands in the way of another.
    const start = listed?.slots.at(-1)?.start;
    if (start === undefined) continue;
    const input = { idempotencyKey: randomUUID(), ...wanted, start };
    const asked = await persist(
      async (signal) => (await who.client.request(holdSlot, { input }, { signal })).answer,
    );
    if (asked.is === 'answered' && 'hold' in asked.answer) held += 1;
  }
}

const longestLookDays = 14;

/**
 * Asks for the times of holds that have expired and lie in the ledger still: each must be listed, and had by whoever wants it. Of those alone
 * whose time nothing else stands against: of a dentist whose rules stay, with nothing beside it, and nobody over it.
 */
export async function probeExpiredHolds(
  rows: readonly Row[],
  providerId: string,
  client: TidbokClient,
): Promise<Probe[]> {
  const probes: Probe[] = [];
  const holds = rows
    .filter(({ key }) => key.startsWith(`${providerId}|`))
    .flatMap(({ entries }) =>
      entries.filter((entry) => isPlainHold(entry) && !isBelowAnother(entry, entries)),
    );
  for (const { id: holdId, time } of holds.slice(0, most)) {
    const { treatmentId } = time!;
    const start = Temporal.Instant.fromEpochMilliseconds(time!.start);
    const from = start.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
    const listed = await read({ client }, slots, { providerId, treatmentId, from, days: 1 });
    const isListed = (listed?.slots ?? []).some((slot) => start.equals(slot.start));
    const input = { idempotencyKey: `probe-${holdId}`, providerId, treatmentId, start: start.toString() };
    const held = await persist(
      async (signal) => (await client.request(holdSlot, { input }, { signal })).answer,
    );
    if (held.is === 'answered' && 'hold' in held.answer) {
      const { id } = held.answer.hold;
      await persist((signal) => client.request(releaseHold, { input: { holdId: id } }, { signal }));
    }
    probes.push({
      holdId,
      listed: isListed,
      answer: held.is === 'answered' ? held.answer.__typename : held.is,
    });
  }
  return probes;
}

const isPlainHold = ({ kind, from, later }: Entry): boolean =>
  kind === 'hold' && from !== null && later.length === 0;

const isBelowAnother = (hold: Entry, entries: readonly Entry[]): boolean =>
  entries.some(({ id, from, to }) => id !== hold.id && from! < hold.to! && to! > hold.from!);
