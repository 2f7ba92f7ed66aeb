import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  always,
  at,
  calendarForTests,
  everyDay,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { openClinic, patientNamed, type TestClinic } from '#testing/equipmentForTests.ts';
import { createSession } from '#workflows/sessions/createSession.ts';
import { type ClaimSource, claimSlot } from './claimSlot.ts';
import { holdSlot } from './holdSlot.ts';

// A desk that names only its own clinics leaves no trace at another's, not for a moment.

let test: TestCalendar;
let clinic: TestClinic;
let taken: ClaimSource;
let seat: ClaimSource;
let held: ClaimSource;
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
  const { calendar } = test;
  const { providerId, treatmentId } = clinic;
  taken = { slot: { providerId, treatmentId, start: at('2026-11-23T09:00') } };
  await claimAt('claim_theirs', taken);
  await secureWith(calendar, 'claim_theirs');
  const made = { providerId, treatmentId, start: at('2026-11-23T12:00'), seats: 3, idempotencyKey: 's' };
  const session = await createSession(calendar, clinic.desk, made);
  if (session.__typename !== 'Created') throw new Error(session.message);
  seat = { sessionId: session.session.id };
  const time = { providerId, treatmentId, start: at('2026-11-23T14:00'), idempotencyKey: 'h' };
  const hold = await holdSlot(calendar, patientNamed('ada').subject!, time);
  if (hold.__typename !== 'Held') throw new Error(hold.__typename);
  held = { holdId: hold.hold.id, heldBy: 'ada' };
});
afterAll(() => test.close());

const claimAt = (claimId: string, source: ClaimSource, more: object = {}) => {
  const expiresAt = test.clock.now().add({ minutes: 2 });
  return claimSlot(test.calendar, { claimId, bookingId: `of ${claimId}`, expiresAt, ...more }, source);
};

/** All that is in the ledger, the count of each row's writes with it. */
const ledger = () => test.connection.collection('ledger').find().sort({ _id: 1 }).toArray();

describe('a claim that may be at some clinics only', () => {
  it('is refused at another before anything is written, whatever it claims and whatever rules it would break', async () => {
    const before = await ledger();
    const override = { by: 'desk-1', reason: 'acute pain' };
    for (const clinics of [[], ['clinic_other']]) {
      for (const [source, more] of [
        [taken, { override }],
        [taken, {}],
        [seat, {}],
        [held, {}],
      ] as const)
        expect(await claimAt('claim_foreign', source, { ...more, clinics })).toMatchObject({
          __typename: 'NotAllowed',
        });
    }
    // What is there already is not told of either.
    const known = { bookingId: 'of claim_theirs', clinics: ['clinic_other'] };
    expect(await claimAt('claim_theirs', taken, known)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await ledger()).toEqual(before);
  });

  it('is made at one of them, or at any where none is named', async () => {
    const clinics = ['clinic_other', clinic.clinicId];
    const override = { by: 'desk-1', reason: 'acute pain' };
    for (const [n, [source, more]] of [
      [taken, { override, clinics }],
      [seat, { clinics }],
      [held, { clinics }],
      [seat, { clinics: null }],
    ].entries())
      expect(await claimAt(`claim_${n}`, source as ClaimSource, more)).toMatchObject({
        __typename: 'Claimed',
      });
  });

  it('lives for a quarter of an hour at most, whatever clock reckoned its deadline', async () => {
    const { calendar, clock } = test;
    const { providerId, treatmentId } = clinic;
    const source = { slot: { providerId, treatmentId, start: at('2026-11-24T09:00') } };
    const expiresAt = clock.now().add({ hours: 24 });
    const asked = { claimId: 'claim_ahead', bookingId: 'of claim_ahead', expiresAt };
    for (let repeated = 0; repeated < 2; repeated += 1)
      expect(await claimSlot(calendar, asked, source)).toMatchObject({
        claim: { until: clock.now().add({ minutes: 15 }) },
      });
    expect(await calendar.ledger.findClaim('claim_ahead')).toMatchObject({
      until: clock.now().add({ minutes: 15 }),
    });
  });
});
