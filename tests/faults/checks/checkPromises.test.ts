import type { Deed, History } from '../history/history.ts';
import type { EntryState, PlanState } from '../history/state.ts';
import { booking, deed, start } from './historyForTests.ts';
import { isBroken, isRight } from './casesForTests.ts';

// What is promised over time: series and visits, the waitlist, and what viewers see.

const planned: PlanState = {
  id: 'visit_1',
  kind: 'VISIT',
  phase: 'BOOKED',
  isCancelling: false,
  steps: [{ position: 1, state: 'BOOKED', bookingId: 'booking_1', claimId: 'claim_1' }],
};
const refused = { position: 2, state: 'REFUSED', bookingId: 'booking_2', claimId: 'claim_2' };
const among = { ...booking, among: { id: 'visit_1', position: 1 } };
const ofPlan = (changed: Partial<PlanState>, of: Partial<History> = {}): Partial<History> => ({
  plans: [{ ...planned, ...changed }],
  bookings: [among],
  ...of,
});
const toldPlan = (outcome: string, bookingId: string | null, position = 1): Deed =>
  deed('bookVisit', { is: 'done', plan: { id: 'visit_1', places: [{ position, outcome, bookingId }] } });
const offer = {
  id: 'hold_1',
  providerId: 'provider_a',
  sessionId: null,
  start,
  end: start + 1,
  status: 'OPEN',
  madeAt: 700,
  claims: [],
};
const entry: EntryState = {
  id: 'entry_1',
  clinicId: 'clinic_c',
  providerId: null,
  sessionId: null,
  treatmentId: 'treatment_x',
  patientId: 'ada',
  owners: ['ada', 'desk'],
  status: 'OFFERED',
  bookingId: null,
  joinedAt: 1,
  from: '2027-01-18',
  until: '2027-01-18',
  earliest: 0,
  latest: 1_440,
  weekdays: [1],
  rev: 1,
  offers: [offer],
};
const gone = { ...offer, id: 'offer_9' };
const fulfilled = {
  ...entry,
  status: 'FULFILLED',
  bookingId: 'booking_1',
  offers: [{ ...offer, status: 'BOOKED' }],
};
const telling = (...statuses: string[]): Partial<History> => ({
  entries: [fulfilled],
  followed: [{ subject: 'ada', told: statuses.map((status) => ({ offerId: 'hold_1', status })) }],
});
const paused = { ...entry, status: 'PAUSED', offers: [{ ...offer, status: 'LAPSED' }] };
const waited = (
  kind: Deed['kind'],
  status: string,
  { id = 'entry_1', ...of }: Partial<Deed> & { id?: string } = {},
): Deed => deed(kind, { is: 'done', entry: { id, status } }, of);
const view = {
  client: 'ada-0',
  of: 'treatment_x',
  seen: { 'a 1': ['8', '9'] },
  listed: { 'a 1': ['8', '9'] },
};

isBroken([
  ['no plan is left under way', 'one is', ofPlan({ phase: 'SECURING' })],
  ['no plan is left under way', 'one is being cancelled', ofPlan({ isCancelling: true })],
  ['a visit is booked as a whole', 'half of it is', ofPlan({ steps: [...planned.steps, refused] })],
  ['a series or visit has the bookings that it says', 'one is missing', ofPlan({}, { bookings: [] })],
  [
    'a series or visit has the bookings that it says',
    'it is of no visit',
    ofPlan({}, { bookings: [booking] }),
  ],
  [
    'a series or visit has the bookings that it says',
    'one was booked of what was refused',
    ofPlan({ phase: 'REFUSED' }),
  ],
  [
    'a series or visit has the bookings that it says',
    'a time is kept of what was refused',
    ofPlan({ kind: 'SERIES', steps: [...planned.steps, { ...refused, claimId: 'claim_1' }] }),
  ],
  ['a booking of a series or visit has its plan', 'it has none', { bookings: [among] }],
  [
    'what was acknowledged of a series or visit is so',
    'it is gone',
    { deeds: [toldPlan('BOOKED', 'booking_1')] },
  ],
  [
    'what was acknowledged of a series or visit is so',
    'a booking is gone',
    ofPlan({}, { deeds: [toldPlan('BOOKED', 'booking_9')] }),
  ],
  [
    'what was acknowledged of a series or visit is so',
    'what was taken is booked',
    ofPlan({ kind: 'SERIES' }, { deeds: [toldPlan('TAKEN', null)] }),
  ],
  [
    'what was acknowledged of a series or visit is so',
    'it was not cancelled',
    ofPlan(
      {},
      { deeds: [deed('cancelVisit', { is: 'done', plan: { id: 'visit_1', places: [] }, cancelled: [1] })] },
    ),
  ],
  [
    'a time is offered to one at a time',
    'it is to two',
    { offered: [entry, { ...entry, id: 'entry_2', offers: [gone] }] },
  ],
  ['one offer is made at a time', 'two stand', { entries: [{ ...entry, offers: [offer, offer] }] }],
  ['one offer is made at a time', 'none stands', { entries: [{ ...entry, offers: [] }] }],
  ['what is offered is held', 'the hold is gone', { entries: [{ ...entry, offers: [gone] }] }],
  [
    'an accepted offer became its booking',
    'there is none',
    { entries: [{ ...fulfilled, bookingId: 'booking_9' }] },
  ],
  [
    'an accepted offer became its booking',
    'it is for another time',
    { entries: [{ ...fulfilled, offers: [{ ...offer, status: 'BOOKED', start: start + 1 }] }] },
  ],
  [
    'an accepted offer became its booking',
    'it was declined',
    { entries: [{ ...fulfilled, offers: [{ ...offer, status: 'DECLINED' }] }] },
  ],
  [
    'an accepted offer became its booking',
    'two say it is theirs',
    { entries: [fulfilled, { ...fulfilled, id: 'entry_2' }] },
  ],
  ['every offer comes to an end', 'one stands', { answered: [entry] }],
  ['nobody who waits is passed over', 'one is', { passedOver: [{ entryId: 'entry_1', free: ['8'] }] }],
  [
    'what was acknowledged of the waitlist is so',
    'it is gone',
    { deeds: [waited('joinWaitlist', 'WAITING', { id: 'entry_9' })] },
  ],
  [
    'what was acknowledged of the waitlist is so',
    'who left is waiting',
    { deeds: [waited('leaveWaitlist', 'LEFT')], entries: [{ ...entry, status: 'WAITING', offers: [] }] },
  ],
  [
    'what was acknowledged of the waitlist is so',
    'who left was waiting, until all were sent away',
    {
      deeds: [waited('leaveWaitlist', 'LEFT')],
      answered: [{ ...entry, status: 'WAITING', offers: [] }],
      answeredAt: 9_000,
      entries: [{ ...entry, status: 'LEFT', offers: [] }],
    },
  ],
  [
    'what was acknowledged of the waitlist is so',
    'what was declined lapsed',
    {
      deeds: [waited('declineOffer', 'WAITING', { of: 'hold_1' })],
      entries: [{ ...entry, status: 'WAITING', offers: [{ ...offer, status: 'LAPSED' }] }],
    },
  ],
  [
    'what was acknowledged of the waitlist is so',
    'who was to go on waiting does not',
    { deeds: [waited('resumeWaiting', 'WAITING')], entries: [paused] },
  ],
  ['whoever follows the offers is told how each stands', 'not of one', telling()],
  ['whoever follows the offers is told how each stands', 'not that it was booked', telling('OPEN')],
  ['an offer that has ended is not told otherwise', 'it is open again', telling('BOOKED', 'OPEN', 'BOOKED')],
  ['a viewer sees what is listed', 'one time is missing', { views: [{ ...view, seen: { 'a 1': ['8'] } }] }],
  ['a viewer sees what is listed', 'one is shown still', { views: [{ ...view, listed: { 'a 1': ['8'] } }] }],
  ['a viewer sees what is listed', 'a day is missing', { views: [{ ...view, seen: {} }] }],
]);

isRight([
  ['a visit that was booked', ofPlan({}, { deeds: [toldPlan('BOOKED', 'booking_1')] })],
  ['a visit that came to nothing', { plans: [{ ...planned, phase: 'REFUSED', steps: [refused] }] }],
  [
    'a series of which one was taken',
    ofPlan({ kind: 'SERIES', steps: [...planned.steps, refused] }, { deeds: [toldPlan('TAKEN', null, 2)] }),
  ],
  ['an offer that stands', { offered: [entry], entries: [entry] }],
  [
    'two offers of seats of one session',
    {
      offered: [entry, { ...entry, id: 'entry_2', offers: [gone] }].map((one) => ({
        ...one,
        offers: one.offers.map((offer) => ({ ...offer, sessionId: 'session_1' })),
      })),
    },
  ],
  ['an offer that is being booked', { entries: [{ ...entry, offers: [{ ...gone, claims: ['claim_1'] }] }] }],
  ['one that was accepted', { entries: [fulfilled] }],
  ['one who is told of an offer and its end', telling('OPEN', 'BOOKED')],
  ['one who connects again and again', telling('OPEN', 'OPEN', 'BOOKED', 'BOOKED')],
  [
    'one who went on waiting, and let another offer pass',
    {
      deeds: [waited('resumeWaiting', 'WAITING')],
      entries: [{ ...paused, offers: [...paused.offers, { ...offer, status: 'LAPSED', madeAt: 1_500 }] }],
    },
  ],
  [
    'one who left, and what was declined before',
    {
      deeds: [
        waited('declineOffer', 'WAITING', { of: 'hold_1' }),
        waited('leaveWaitlist', 'LEFT'),
        waited('joinWaitlist', 'WAITING'),
      ],
      entries: [{ ...entry, status: 'LEFT', offers: [{ ...offer, status: 'DECLINED' }] }],
    },
  ],
  ['a viewer who sees all', { views: [view] }],
]);
