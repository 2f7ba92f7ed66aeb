import type { Deed, History } from '../history/history.ts';
import type { EntryState } from '../history/state.ts';
import { isBroken, isRight } from './casesForTests.ts';
import { deed, right, start } from './historyForTests.ts';

// Whose turn it is: of two who wait for one time, the first has it.

const offer = {
  id: 'offer_2',
  providerId: 'provider_a',
  sessionId: null,
  start,
  end: start + 1,
  status: 'BOOKED',
  madeAt: 700,
  claims: [],
};
/** `start` is on a Friday at nine in the morning in Stockholm. */
const first: EntryState = {
  id: 'entry_1',
  clinicId: 'clinic_c',
  providerId: null,
  sessionId: null,
  treatmentId: 'treatment_x',
  patientId: 'ada',
  owners: ['ada'],
  status: 'WAITING',
  bookingId: null,
  joinedAt: 1,
  from: '2027-01-15',
  until: '2027-01-15',
  earliest: 540,
  latest: 540,
  weekdays: [5],
  rev: 1,
  offers: [],
};
const other: EntryState = {
  ...first,
  id: 'entry_2',
  patientId: 'bo',
  owners: ['bo'],
  status: 'FULFILLED',
  bookingId: 'booking_1',
  joinedAt: 2,
  rev: 4,
  offers: [offer],
};
const joined = (id: string, askedAt: number): Deed =>
  deed(
    'joinWaitlist',
    { is: 'done', entry: { id, status: 'WAITING' } },
    { askedAt, answeredAt: askedAt + 10 },
  );
const crowded = (count: number): EntryState[] =>
  Array.from({ length: count }, (_, at) => ({
    ...first,
    id: `left_${at}`,
    status: 'LEFT',
    joinedAt: 1 + at / count / 2,
  }));
/** With the first changed so, and the other. */
const queue = (
  ofFirst: Partial<EntryState> = {},
  ofOther: Partial<EntryState> = {},
  of: Partial<History> = {},
): Partial<History> => {
  const entries = [
    { ...first, ...ofFirst },
    { ...other, ...ofOther },
  ];
  return {
    deeds: [...right.deeds, joined('entry_1', 100), joined('entry_2', 200)],
    entries,
    offered: entries,
    answered: entries,
    ...of,
  };
};
const rule = 'a time is offered to the first who waits for it';

isBroken([
  [rule, 'one who came later was offered it', queue()],
  [rule, 'and has let it pass', queue({}, { status: 'WAITING', offers: [{ ...offer, status: 'LAPSED' }] })],
  [rule, 'though the first was told twice that they wait', queue({ rev: 2 })],
  [rule, 'the other is the hundredth', withCrowd(98)],
  [rule, 'the first waits for that dentist', queue({ providerId: 'provider_a' })],
]);

isRight([
  ['the first waits for another dentist', queue({ providerId: 'provider_b' })],
  ['the first waits for a later hour', queue({ earliest: 541, latest: 600 })],
  ['the first waits for another day', queue({ from: '2027-01-16', until: '2027-01-16' })],
  ['the first waits for Mondays', queue({ weekdays: [1] })],
  ['the first waits for another treatment', queue({ treatmentId: 'treatment_r' })],
  ['the first waits for a seat of one session', queue({ sessionId: 'session_1' })],
  ['the other was offered a seat', queue({}, { offers: [{ ...offer, sessionId: 'session_1' }] })],
  ['something was about to be offered to the first', queue({ rev: 3 })],
  [
    'both joined at the same moment',
    queue({}, {}, { deeds: [...right.deeds, joined('entry_1', 195), joined('entry_2', 200)] }),
  ],
  ['the other is a hundred places behind', withCrowd(99)],
]);

function withCrowd(count: number): Partial<History> {
  const { entries = [] } = queue();
  const all = [...entries, ...crowded(count)];
  return queue({}, {}, { offered: all });
}
