import { idOf } from '@tidbok/kit/ids.ts';
import { randomness } from '../../local/demo-data/randomness.ts';
import type { Claim } from '../../subgraphs/availability/src/domain/ledger/claim.ts';
import { claimToken } from '../../subgraphs/availability/src/domain/ledger/claimToken.ts';
import { noBits, setBits, setRange } from '../../subgraphs/availability/src/domain/time/dayBits.ts';
import type { Resource, Treatment } from '../../subgraphs/availability/src/domain/directory.ts';
import {
  bitMillis,
  bitStart,
  type LedgerDay,
  ledgerDay,
} from '../../subgraphs/availability/src/domain/time/ledgerDay.ts';
import {
  bookableOf,
  type Offer,
  offerOf,
  termsOf,
} from '../../subgraphs/availability/src/domain/slots/offer.ts';
import { openBits } from '../../subgraphs/availability/src/domain/schedule/openHours.ts';
import { dayKey } from '../../subgraphs/availability/src/domain/ledger/part.ts';
import { entriesOf, type Row } from '../../subgraphs/availability/src/domain/ledger/row.ts';
import { slotAt } from '../../subgraphs/availability/src/domain/slots/slot.ts';
import { startBits } from '../../subgraphs/availability/src/domain/slots/startsOn.ts';
import { toTreatment } from '../../subgraphs/availability/src/store/directoryMapping.ts';
import { treatmentModel } from '../../subgraphs/availability/src/store/directoryModels.ts';
import { fromRow } from '../../subgraphs/availability/src/store/ledgerMapping.ts';
import { ledgerModel } from '../../subgraphs/availability/src/store/ledgerModel.ts';
import { toResource } from '../../subgraphs/availability/src/store/resourceMapping.ts';
import { resourceModel, type StoredResource } from '../../subgraphs/availability/src/store/resourceModel.ts';
import type { Connection } from './importedRegister.ts';

export type Filling = {
  /** The first day, and how many. */
  from: Temporal.PlainDate;
  days: number;
  /** Of each provider only so many of those days on which they are open. */
  openDays?: number;
  /** How much of the open hours is taken. */
  share: number;
  /** Only these providers. */
  providers?: readonly string[];
};

const insertedAtOnce = 500;

/**
 * Writes secured bookings straight into the ledger, in its own format: the same ones each time. Gives how many rows and claims.
 */
export async function fillLedger(
  connection: Connection,
  filling: Filling,
): Promise<{ rows: number; claims: number; seconds: number }> {
  const began = performance.now();
  const ledger = ledgerModel(connection);
  await ledger.createIndexes();
  const treatments = new Map(
    (await treatmentModel(connection).find().lean()).map((one) => [one._id, toTreatment(one)]),
  );
  let [rows, claims] = [0, 0];
  let waiting: Row[] = [];
  let inserting: Promise<unknown> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await inserting;
    const documents = waiting.map(fromRow);
    waiting = [];
    if (documents.length > 0)
      inserting = ledger.collection.insertMany(documents as never, { ordered: false });
  };
  const wanted = filling.providers ? { _id: { $in: [...filling.providers] } } : {};
  const cursor = resourceModel(connection).collection.find<StoredResource>(wanted as never, {
    batchSize: 1_000,
  });
  for await (const stored of cursor) {
    for (const row of filledRows(toResource(stored), treatments, filling)) {
      rows += 1;
      claims += row.entries.length;
      if (waiting.push(row) >= insertedAtOnce) await flush();
    }
  }
  await flush();
  await inserting;
  return { rows, claims, seconds: (performance.now() - began) / 1000 };
}

function* filledRows(
  resource: Resource,
  treatments: ReadonlyMap<string, Treatment>,
  { from, days, openDays = days, share }: Filling,
): Generator<Row> {
  const bookable = bookableOf(resource);
  if (!bookable) return;
  const offered = bookable.treatmentIds.flatMap((id) => {
    const treatment = treatments.get(id);
    const offer = treatment && offerOf(bookable, treatment);
    return offer ? [{ offer, terms: termsOf(resource, treatment) }] : [];
  });
  if (offered.length === 0) return;
  let filled = 0;
  for (let ahead = 0; ahead < days && filled < openDays; ahead += 1) {
    const day = ledgerDay(bookable.schedule.dayZone, from.add({ days: ahead }).toString());
    const claims = claimsOf(offered, day, share);
    if (claims.length === 0) continue;
    filled += 1;
    yield {
      key: dayKey(bookable.calendarId, day.date),
      time: { startsAt: day.startsAt, bits: day.bits },
      entries: claims.flatMap((claim) => entriesOf(claim).map(({ entry }) => entry)),
      rev: claims.length,
    };
  }
}

type Offered = { offer: Offer; terms: ReturnType<typeof termsOf> };

/** Appointments of all that is offered, at random times, until the share of the open hours is taken. */
function claimsOf(offered: readonly Offered[], day: LedgerDay, share: number): Claim[] {
  const { schedule, timeZone, providerId } = offered[0]!.offer;
  const open = setBits(openBits(schedule, timeZone, day, null)).length;
  const random = randomness(seedOf(`${providerId}|${day.date}`));
  const busy = noBits(day.bits);
  const wholeDay = { from: day.startsAt, until: day.startsAt + day.bits * bitMillis };
  const taken = { of: (_: string, one: LedgerDay) => (one === day ? busy : undefined), count: () => 0 };
  const claims: Claim[] = [];
  let left = open * share;
  for (let misses = 0; left > 0 && misses < 5;) {
    const { offer, terms } = random.pick(offered);
    const starts = setBits(startBits(offer, day, taken, wholeDay));
    if (starts.length === 0) {
      misses += 1;
      continue;
    }
    const bit = random.pick(starts);
    const { before, length, after } = offer.need;
    const [from, to] = [bit - before, Math.min(bit + length + after, day.bits)];
    setRange(busy, from, to);
    left -= to - from;
    claims.push(claimAt(offer, terms, day, { bit, from, to }));
  }
  return claims;
}

/** As a booking is once it is secured. */
function claimAt(
  offer: Offer,
  terms: Offered['terms'],
  day: LedgerDay,
  { bit, from, to }: { bit: number; from: number; to: number },
): Claim {
  const key = dayKey(offer.calendarId, day.date);
  const bookingId = idOf('booking', key, String(bit));
  return {
    id: `${bookingId}:${idOf('use', bookingId)}`,
    kind: 'booking',
    first: { key, startsAt: day.startsAt, bits: day.bits, from, to },
    later: [],
    slot: slotAt(offer, bitStart(day, bit)),
    until: null,
    holder: null,
    bookingId,
    terms,
    token: claimToken({ key, parts: 1 }, idOf('mark', bookingId)),
    rules: offer.schedule.version,
    override: null,
  };
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
