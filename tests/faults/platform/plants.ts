import type { Plant } from './plant.ts';

/** A fault for one service, and the rule that catches it. */
export type PlantedFault = {
  readonly service: string;
  readonly plants: readonly Plant[];
  readonly rule: string;
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
  rule: 'an expired hold is in nobody’s way',
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
  rule: 'what is told happened',
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
  rule: 'no two claims overlap',
};

/** In an order in which none leaves behind what would be blamed on the next. */
export const plantedFaults: readonly (readonly [what: string, fault: PlantedFault])[] = [
  ['a hold that ignores its deadline', holdForEver],
  ['an event sent before its write', eventFirst],
  ['a claim without its condition', claimUnasked],
];
