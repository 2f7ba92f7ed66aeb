import type { TidbokClient } from '../../../client/src/index.ts';
import type { Probe, Row } from '../history/history.ts';
import { holdSlot, releaseHold, slots } from './documents.ts';
import { persist } from './persist.ts';

const most = 20;

/** Asks for the times of holds that have expired and lie in the ledger still: each must be listed, and had by whoever wants it. */
export async function probeExpiredHolds(rows: readonly Row[], client: TidbokClient): Promise<Probe[]> {
  const probes: Probe[] = [];
  const holds = rows.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'hold'));
  for (const { id: holdId, time } of holds.slice(0, most)) {
    const { providerId, treatmentId } = time!;
    const start = Temporal.Instant.fromEpochMilliseconds(time!.start);
    const from = start.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
    const listed = await persist((signal) =>
      client.request(slots, { providerId, treatmentId, from, days: 1 }, { signal }),
    );
    const isListed = listed.is === 'answered' && listed.answer.slots.some((slot) => start.equals(slot.start));
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
