import type { History } from '../history/history.ts';
import type { Row } from '../history/state.ts';
import { bits, claim, friday, monday, own, row, schedule, until } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// How many of what is limited there are.

const limit = { id: 'limit_1', per: 'DAY', most: 1, treatmentIds: null } as const;
const limited = (rows: Row[]): Partial<History> => ({ rows, schedules: [{ ...schedule, limits: [limit] }] });
const counted = (...ids: string[]): Row => ({
  key: `provider_a|limit_1|${friday}`,
  time: null,
  entries: ids.map((id) => claim(id, 0, { from: null, to: null, of: monday, kind: null, time: null })),
});
const inLimit = { later: [{ id: 'claim_1#1', key: `provider_a|limit_1|${friday}`, most: 1 }] };
const second = claim('hold_2', 20, {
  kind: 'hold',
  until,
  later: [{ id: 'hold_2#1', key: `provider_a|limit_1|${friday}`, most: 2 }],
});

isBroken([
  ['a limit counts every appointment', 'one has no place', limited([row([own], bits([10, 16]))])],
  [
    'a limit is kept',
    'there are two secured',
    limited([row([claim('claim_1', 10, inLimit)], bits([10, 16])), counted('claim_1#1', 'claim_3')]),
  ],
  [
    'a limit is kept',
    'one of two was moved there',
    limited([
      row([claim('claim_1', 10, inLimit)], bits([10, 16])),
      {
        ...counted('claim_1#1'),
        entries: counted('claim_1#1', 'claim_3').entries.map((one) => ({ ...one, over: true })),
      },
    ]),
  ],
]);

isRight([
  [
    'a limit that counts',
    limited([row([claim('claim_1', 10, inLimit)], bits([10, 16])), counted('claim_1#1')]),
  ],
  [
    'a desk that takes a place beyond a limit',
    limited([
      row([claim('claim_1', 10, inLimit), { ...second, isOverride: true }], bits([10, 16], [20, 26])),
      {
        ...counted('claim_1#1', 'hold_2#1'),
        entries: [...counted('claim_1#1').entries, { ...counted('hold_2#1').entries[0]!, over: true, until }],
      },
    ]),
  ],
]);
