import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { calendarForTests, openProvider, type TestCalendar } from '#testing/calendarForTests.ts';
import { type Answer, askingOn } from './askForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
  for (const id of ['provider_1', 'provider_2', 'provider_3']) await openProvider(test.calendar, id);
});
afterAll(() => test.close());

const patient: Identity = { ...anonymous, subject: 'anna', roles: ['ANYONE', 'PATIENT'] };
const desk: Identity = {
  ...anonymous,
  subject: 'desk',
  roles: ['ANYONE', 'DESK'],
  clinics: ['clinic_of_provider_1'],
};

const { ask } = askingOn(() => test);

describe('the subgraph', () => {
  it('lists, holds, claims and secures a time', async () => {
    const slots = `{ slots(providerId: "provider_1", treatmentId: "treatment_check", from: "2026-11-23", days: 1) { start end timeZone provider { id } clinic { id } treatment { id } } }`;
    const listed = await ask(anonymous, slots);
    expect((listed.data!.slots as unknown[])[0]).toEqual({
      start: '2026-11-23T07:00:00.000Z',
      end: '2026-11-23T07:30:00.000Z',
      timeZone: 'Europe/Stockholm',
      provider: { id: 'provider_1' },
      clinic: { id: 'clinic_of_provider_1' },
      treatment: { id: 'treatment_check' },
    });
    const held = await ask(
      patient,
      `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename ... on HoldSlotSuccess { hold { id expiresAt slot { start } } } } }`,
      {
        input: {
          idempotencyKey: 'k',
          providerId: 'provider_1',
          treatmentId: 'treatment_check',
          start: '2026-11-23T08:00:00+01:00',
        },
      },
    );
    const { hold } = held.data!.holdSlot as { hold: { id: string } };
    expect(hold).toMatchObject({
      expiresAt: '2026-11-20T12:05:00.000Z',
      slot: { start: '2026-11-23T07:00:00.000Z' },
    });
    expect(
      (
        await ask(
          patient,
          `{ _entities(representations: [{ __typename: "Hold", id: "${hold.id}" }]) { ... on Hold { id } } }`,
        )
      ).data!._entities,
    ).toEqual([{ id: hold.id }]);

    const claim = `mutation ($input: ClaimSlotInput!) { claimSlot(input: $input) { __typename ... on Failure { code } ... on ClaimSlotSuccess { claim { id token providerName clinicName treatmentName price { amount currency } paymentPolicy } } } }`;
    const input = {
      claimId: 'booking_1',
      bookingId: 'booking_1',
      holdId: hold.id,
      heldBy: 'anna',
      expiresAt: '2026-11-20T12:10:00Z',
    };
    expect((await ask(patient, claim, { input })).errors?.[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    const claimed = (await ask(serviceIdentity('bookings'), claim, { input })).data!.claimSlot;
    expect(claimed).toEqual({
      __typename: 'ClaimSlotSuccess',
      claim: {
        id: 'booking_1',
        token: expect.any(String) as string,
        providerName: 'Dr Test',
        clinicName: 'Clinic clinic_of_provider_1',
        treatmentName: 'Check-up',
        price: { amount: 50_000, currency: 'SEK' },
        paymentPolicy: 'PREPAID',
      },
    });
    const both = {
      ...input,
      claimId: 'x',
      slot: { providerId: 'provider_1', treatmentId: 'treatment_check', start: '2026-11-23T08:00:00Z' },
    };
    expect((await ask(serviceIdentity('bookings'), claim, { input: both })).data!.claimSlot).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
    });
    const { token } = (claimed as { claim: { token: string } }).claim;
    const secure = `mutation { secureClaim(input: { claimId: "booking_1", token: "${token}" }) { __typename } }`;
    expect((await ask(serviceIdentity('bookings'), secure)).data!.secureClaim).toEqual({
      __typename: 'SecureClaimSuccess',
    });
    const release = `mutation { releaseClaim(input: { claimId: "booking_1" }) { released } }`;
    expect((await ask(serviceIdentity('bookings'), release)).data!.releaseClaim).toEqual({ released: true });
    expect((await ask(serviceIdentity('bookings'), release)).data!.releaseClaim).toEqual({ released: false });
  });

  it('lists the times of many providers with few commands', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Provider { id slots(treatmentId: "treatment_check", from: "2026-11-23", days: 62) { start } } } }`;
    const of = ['provider_1', 'provider_2', 'provider_3', 'provider_none'].map((id) => ({
      __typename: 'Provider',
      id,
    }));
    let answer: Answer | undefined;
    await ask(anonymous, query, { of });
    const commands = await test.commandsOf(async () => (answer = await ask(anonymous, query, { of })));
    // Whether providers and treatment are as they were, and 186 days of the ledger in pages of 160.
    expect(commands).toEqual(['find', 'find', 'find', 'find']);
    const sizes = (answer!.data!._entities as { slots: unknown[] }[]).map(({ slots }) => slots.length);
    // 08:00 to 16:30 on each of 62 days.
    expect(sizes).toEqual([35 * 62, 35 * 62, 35 * 62, 0]);
  });

  it('says what is wrong with a range of days', async () => {
    const slots = (days: number) =>
      `{ slots(providerId: "provider_1", treatmentId: "treatment_check", from: "2026-11-23", days: ${days}) { start } }`;
    for (const days of [0, 63, -1]) {
      expect((await ask(anonymous, slots(days))).errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_INPUT', field: 'days' },
      });
    }
    expect((await ask(anonymous, slots(62))).data!.slots).toHaveLength(35 * 62);
  });

  it('changes and shows a schedule as it was written', async () => {
    const shown = `{ version timeZone provider { id } periods { validFrom validUntil windows { weekday opens closes } } exceptions { kind from until opens closes reason } }`;
    const windows = [
      { weekday: 'MONDAY', opens: '08:00', closes: '12:30' },
      { weekday: 'SUNDAY', opens: '13:00', closes: '24:00' },
    ];
    const periods = [{ validFrom: '2026-01-01', validUntil: null, windows }];
    const set = await ask(
      desk,
      `mutation ($input: SetWeeklyScheduleInput!) { setWeeklySchedule(input: $input) { ... on SetWeeklyScheduleSuccess { schedule ${shown} } } }`,
      { input: { providerId: 'provider_1', expectedVersion: 1, periods } },
    );
    const expected = {
      version: 2,
      timeZone: 'Europe/Stockholm',
      provider: { id: 'provider_1' },
      periods,
      exceptions: [],
    };
    expect(set.data!.setWeeklySchedule).toEqual({ schedule: expected });
    const added = await ask(
      desk,
      `mutation ($input: AddScheduleExceptionInput!) { addScheduleException(input: $input) { ... on AddScheduleExceptionSuccess { schedule ${shown} } } }`,
      {
        input: {
          providerId: 'provider_1',
          expectedVersion: 2,
          kind: 'CLOSED',
          from: '2026-12-24',
          until: '2026-12-26',
          opens: '12:00',
          closes: '24:00',
        },
      },
    );
    const exceptions = [
      {
        kind: 'CLOSED',
        from: '2026-12-24',
        until: '2026-12-26',
        opens: '12:00',
        closes: '24:00',
        reason: null,
      },
    ];
    expect(added.data!.addScheduleException).toEqual({ schedule: { ...expected, version: 3, exceptions } });
    expect((await ask(desk, `{ schedule(providerId: "provider_1") ${shown} }`)).data!.schedule).toEqual({
      ...expected,
      version: 3,
      exceptions,
    });
    expect((await ask(desk, `{ schedule(providerId: "provider_2") { version } }`)).errors?.[0]).toMatchObject(
      { extensions: { code: 'FORBIDDEN' } },
    );
  });

  it('finds who is free soonest', async () => {
    const query = `{ soonestSlots(input: { treatmentCode: "dental-check-up", near: { latitude: 59.34, longitude: 18.06 }, first: 2 }) { distanceKm slot { start provider { id } } } }`;
    const found = (await ask(anonymous, query)).data!.soonestSlots as {
      distanceKm: number;
      slot: { start: string };
    }[];
    expect(found).toHaveLength(2);
    expect(found[0]!.slot.start).toBe('2026-11-20T12:15:00.000Z');
    expect(found[0]!.distanceKm).toBeCloseTo(1.11, 2);
  });
});
