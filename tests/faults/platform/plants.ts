import type { Kind } from '../clients/behave.ts';
import type { Plant } from './plant.ts';

/** A fault for one service, and the rules that catch it. */
type PlantedFault = {
  readonly service: string;
  readonly plants: readonly Plant[];
  readonly rules: readonly string[];
  /** What the clients do, where it does not show in all that they might. */
  readonly kinds?: readonly Kind[];
  /** How much of it, where it takes a while until two meet. */
  readonly deedsEach?: number;
};

const holdForEver: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/domain/ledger/claim.ts',
      text: 'until === null || Temporal.Instant.compare(until, now) > 0;',
      instead: 'true;',
    },
  ],
  rules: ['an expired hold is in nobody’s way'],
};

const eventFirst: PlantedFault = {
  service: 'bookings',
  plants: [
    {
      file: 'subgraphs/bookings/src/store/bookingStore.ts',
      text: 'outbox: { $each: [news(before.booking, after.booking)] },',
      instead: '',
    },
    {
      file: 'subgraphs/bookings/src/store/bookingStore.ts',
      text: 'const changes = after.changes.slice(before.changes.length);',
      instead: `const changes = after.changes.slice(before.changes.length);
        if (events.length > 0)
          await documents.updateOne(
            { _id: before.booking.id },
            { $push: { outbox: news(before.booking, after.booking) } },
          );`,
    },
  ],
  rules: ['what is told happened'],
  kinds: ['appointments'],
};

const claimUnasked: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/store/ledgerStore.ts',
      text: '...allClear(part.from, part.to)',
      instead: '',
    },
  ],
  rules: ['no two claims overlap'],
  kinds: ['appointments'],
};

const othersMovedOver: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/domain/ledger/row.ts',
      text: 'const others = kept.filter(({ id }) => !own.has(id));',
      instead: 'const others = own.size > 0 ? [] : kept;',
    },
  ],
  rules: ['a move takes only what is free'],
  // Many, as of two bookings that have one time most often one is cancelled before the end.
  kinds: ['appointments'],
  deedsEach: 60,
};

const roomForgotten: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/workflows/claims/placeEquipped.ts',
      text: 'claimOf(parts), now, options',
      instead: "claimOf(parts.filter(({ key }) => !key.startsWith('room_'))), now, options",
    },
  ],
  rules: ['an appointment has all that its treatment takes'],
  kinds: ['appointments'],
  deedsEach: 30,
};

const seatsIgnored: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/domain/sessions/session.ts',
      text: '{ key: seatsKey(id), most: seats }',
      instead: '{ key: seatsKey(id), most: seats + 100 }',
    },
    {
      // Whoever looks back at a seat would find it.
      file: 'subgraphs/availability/src/domain/sessions/session.ts',
      text: '? seats.most : 0',
      instead: '? seats.most - 100 : 0',
    },
  ],
  rules: ['no more seats are sold than there are'],
  kinds: ['sessions'],
  deedsEach: 30,
};

const offeredToTwo: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/workflows/waitlist/offerFree.ts',
      text: 'free = withoutGiven(free, next);',
      instead: '',
    },
    {
      // What is held has passed by then: it counts as free.
      file: 'subgraphs/availability/src/workflows/waitlist/readFreeFor.ts',
      text: 'await readStarts(calendar, searches, now)',
      instead: `await readStarts(
        { ...calendar, busy: { ...calendar.busy, read: (reads) => calendar.busy.read(reads, now.add({ hours: 9_999 })) } },
        searches,
        now,
      )`,
    },
    {
      file: 'subgraphs/availability/src/workflows/waitlist/makeOffer.ts',
      text: 'await claimTime(calendar, { providerId, treatmentId, start }, as)',
      instead: `await claimTime(calendar, { providerId, treatmentId, start }, as, {
        override: { by: 'nobody', reason: 'planted' },
      })`,
    },
  ],
  rules: ['a time is offered to one at a time'],
  kinds: ['joining'],
  deedsEach: 8,
};

const lastFirst: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/store/waitlistStore.ts',
      text: 'status: { $in: [...statuses] }, ...(after && behind(after)) };',
      instead: `status: { $in: [...statuses] }, ...(after && behind(after)) };
        return (await find(filter, { joinedAt: -1, _id: -1 }, limit));`,
    },
  ],
  rules: ['a time is offered to the first who waits for it'],
  kinds: ['appointments', 'waiting'],
  deedsEach: 32,
};

const movedUnseen: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/workflows/claims/lookBack.ts',
      text: 'if (await inItsCalendar(calendar, claim)) return null;',
      instead: 'if (claim) return null;',
    },
    {
      // Slow: where a claim is begun, the calendar has time to move before it is written.
      file: 'subgraphs/availability/src/workflows/claims/claimTime.ts',
      text: 'const made = new Set<Claim>();',
      instead: 'const made = new Set<Claim>(); await new Promise((go) => setTimeout(go, 40));',
    },
  ],
  rules: ['what takes time is in the calendar of whoever it is'],
  kinds: ['sharing'],
};

const bufferForgotten: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/domain/slots/bookable.ts',
      text: 'before: bits(treatment.bufferBeforeMinutes),',
      instead: 'before: 0,',
    },
  ],
  rules: ['an appointment has its buffers'],
  kinds: ['appointments'],
};

const renamedUnheard: PlantedFault = {
  service: 'availability',
  plants: [
    {
      file: 'subgraphs/availability/src/store/directoryStore.ts',
      text: 'await copyClinic(clinic);',
      instead: '',
    },
  ],
  rules: ['availability knows the directory as it is'],
  kinds: ['directory'],
  deedsEach: 4,
};

/** Faults that are in each other's way nowhere: a crowd finds them all. */
const together = (...[first, ...others]: readonly [PlantedFault, ...PlantedFault[]]): PlantedFault => {
  const all = [first, ...others];
  return {
    service: first.service,
    plants: all.flatMap(({ plants }) => plants),
    rules: all.flatMap(({ rules }) => rules),
    kinds: [...new Set(all.flatMap(({ kinds = [] }) => kinds))],
    deedsEach: Math.max(...all.map(({ deedsEach = 0 }) => deedsEach)),
  };
};

/** In an order in which none leaves behind what would be blamed on the next. */
const faults: readonly (readonly [what: string, fault: PlantedFault])[] = [
  ['an event sent before its write', eventFirst],
  ['a hold that ignores its deadline', holdForEver],
  ['a seat limit ignored', seatsIgnored],
  [
    'a room that is not claimed, a buffer forgotten, and a clinic’s new name that stays there',
    together(roomForgotten, bufferForgotten, renamedUnheard),
  ],
  ['a queue from its end', lastFirst],
  ['an offer made to two', offeredToTwo],
  ['a claim in a calendar that its provider has left', movedUnseen],
  ['a move over others', othersMovedOver],
  ['a claim without its condition', claimUnasked],
];

/** Each with days of its own to book. */
export const plantedFaults = faults.map(([what, fault], index) => ({
  what,
  ...fault,
  fromDay: 30 * (index + 2),
}));
