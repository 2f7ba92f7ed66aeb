import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as change from './changeEntry.ts';
import { standingOffer, type WaitlistEntry } from './waitlistEntry.ts';
import { entryFor, offerOf, slotOn, wishFor } from './waitlistForTests.ts';

const offer = (id = 'offer_1') => offerOf(slotOn('2026-11-24T09:00'), { id });

/** The state after all of these, each of which must be possible. */
const after = (...steps: ((entry: WaitlistEntry) => WaitlistEntry | null)[]): WaitlistEntry =>
  steps.reduce<WaitlistEntry>((entry, step) => {
    const next = step(entry);
    if (!next) throw new Error(`not from ${entry.status}`);
    return next;
  }, entryFor());

const offeringOf = (id?: string) => (entry: WaitlistEntry) => change.offering(entry, offer(id));
const offeredOf =
  (id = 'offer_1') =>
  (entry: WaitlistEntry) =>
    change.offered(entry, id);
const lapsedOf =
  (id = 'offer_1') =>
  (entry: WaitlistEntry) =>
    change.lapsed(entry, id);

test('an offer is written down, told, accepted and booked', () => {
  const claim = { claimId: 'claim_1', bookingId: 'booking_1' };
  const entry = after(offeringOf(), offeredOf(), (one) => change.accepting(one, 'offer_1', claim));
  expect(entry).toMatchObject({ status: 'OFFERED', offers: [{ status: 'OPEN', claims: [claim] }] });
  expect(change.accepting(entry, 'offer_1', claim)).toBe(entry);
  expect(change.fulfilled(entry, 'offer_1', 'booking_1')).toMatchObject({
    status: 'FULFILLED',
    bookingId: 'booking_1',
    offers: [{ status: 'BOOKED' }],
  });
});

test('of who begins to book from an offer none is forgotten', () => {
  let entry = after(offeringOf(), offeredOf());
  const claimOf = (n: number) => ({ claimId: `claim_${n}`, bookingId: `booking_${n}` });
  for (let n = 0; n < 10; n += 1) entry = change.accepting(entry, 'offer_1', claimOf(n))!;
  expect(change.accepting(entry, 'offer_1', claimOf(10))).toBeNull();
  expect(entry.offers[0]!.claims.map(({ claimId }) => claimId)).toContain('claim_0');
});

test('three offers in a row that are not answered pause it, and it resumes at its place', () => {
  const twice = after(
    offeringOf('a'),
    offeredOf('a'),
    lapsedOf('a'),
    offeringOf('b'),
    offeredOf('b'),
    lapsedOf('b'),
  );
  expect(twice).toMatchObject({ status: 'WAITING', lapses: 2 });
  const answered = change.declined(change.offered(change.offering(twice, offer('c'))!, 'c')!, 'c');
  expect(answered).toMatchObject({ status: 'WAITING', lapses: 0 });
  const paused = change.lapsed(change.offered(change.offering(twice, offer('c'))!, 'c')!, 'c')!;
  expect(paused).toMatchObject({ status: 'PAUSED', lapses: 3 });
  expect(change.offering(paused, offer('d'))).toBeNull();
  expect(change.resumed(paused)).toMatchObject({
    status: 'WAITING',
    lapses: 0,
    joinedAt: twice.joinedAt,
  });
});

test('what nobody was told of leaves nothing', () => {
  const entry = after(offeringOf(), (one) => change.notOffered(one, 'offer_1'));
  expect(entry).toMatchObject({ status: 'WAITING', offers: [], lapses: 0 });
});

test('whoever leaves gives up what is offered', () => {
  expect(change.left(after(offeringOf(), offeredOf()))).toMatchObject({
    status: 'LEFT',
    offers: [{ status: 'WITHDRAWN' }],
  });
  expect(change.left(after(offeringOf()))).toMatchObject({ status: 'LEFT', offers: [] });
});

test('who waits for one session is offered it again only once they have said so', () => {
  const wish = wishFor({ sessionId: 'session_1' });
  const open = change.offered(change.offering(entryFor({ wish }), offer())!, 'offer_1')!;
  expect(change.declined(open, 'offer_1')).toMatchObject({ status: 'PAUSED', lapses: 0 });
  expect(change.lapsed(open, 'offer_1')).toMatchObject({ status: 'PAUSED', lapses: 1 });
  expect(change.resumed(change.lapsed(open, 'offer_1')!)).toMatchObject({ status: 'WAITING', lapses: 0 });
});

test('what the clinic takes back leaves the place in the queue, unless somebody is booking from it', () => {
  expect(change.withdrawn(after(offeringOf(), offeredOf()), 'offer_1')).toMatchObject({
    status: 'WAITING',
    lapses: 0,
    offers: [{ status: 'WITHDRAWN' }],
  });
  expect(change.withdrawn(after(offeringOf()), 'offer_1')).toMatchObject({ status: 'WAITING', offers: [] });
  const claim = { claimId: 'claim_1', bookingId: 'booking_1' };
  const booking = after(offeringOf(), offeredOf(), (one) => change.accepting(one, 'offer_1', claim));
  expect(change.withdrawn(booking, 'offer_1')).toBeNull();
});

test('whose entry it is stays theirs, however many take an offer over', () => {
  const joined = entryFor({ patientId: 'anna', joinedBy: 'partner', owners: ['anna', 'partner'] });
  let entry = change.offered(change.offering(joined, offer())!, 'offer_1')!;
  for (let n = 0; n < 30; n += 1) entry = change.takenOver(entry, 'offer_1', `desk_${n % 15}`)!;
  const desks = ['desk_7', 'desk_8', 'desk_9', 'desk_10', 'desk_11', 'desk_12', 'desk_13', 'desk_14'];
  expect(entry.owners).toEqual(['anna', 'partner', ...desks]);
  expect(change.takenOver(entry, 'offer_1', 'anna')!.owners).toEqual(entry.owners);
  expect(change.takenOver(entry, 'offer_1', 'desk_7')!.owners.slice(-2)).toEqual(['desk_14', 'desk_7']);
});

type Step = (entry: WaitlistEntry, id: string) => WaitlistEntry | null;
const steps: Step[] = [
  (entry, id) => change.offering(entry, offer(id)),
  (entry, id) => change.offered(entry, id),
  (entry, id) => change.notOffered(entry, id),
  (entry, id) => change.accepting(entry, id, { claimId: `claim_${id}`, bookingId: 'booking_1' }),
  (entry, id) => change.fulfilled(entry, id, 'booking_1'),
  (entry, id) => change.declined(entry, id),
  (entry, id) => change.lapsed(entry, id),
  (entry, id) => change.takenOver(entry, id, 'desk'),
  (entry) => change.resumed(entry),
  (entry, id) => change.withdrawn(entry, id),
  (entry) => (entry.status === 'LEFT' ? null : change.left(entry)),
];

test('whatever is done in whatever order, at most one offer stands, it is the last, and the status says so', () => {
  const anyStep = fc.tuple(fc.constantFrom(...steps), fc.constantFrom('offer_1', 'offer_2', 'offer_3'));
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (taken) => {
      let entry = entryFor();
      for (const [step, id] of taken) {
        const next = step(entry, id);
        if (!next || next === entry) continue;
        expect(next.rev).toBe(entry.rev + 1);
        entry = next;
        const standing = entry.offers.filter(({ status }) => status === 'MAKING' || status === 'OPEN');
        expect(standing.length).toBe(entry.status === 'OFFERING' || entry.status === 'OFFERED' ? 1 : 0);
        expect(standingOffer(entry)).toBe(standing[0] ?? null);
        expect(entry.lapses).toBeLessThanOrEqual(change.lapsesUntilPaused);
      }
    }),
  );
});
