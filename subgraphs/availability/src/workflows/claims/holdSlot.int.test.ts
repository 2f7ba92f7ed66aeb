import { idOf } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  at,
  brokenRows,
  calendarForTests,
  claimWith,
  openProvider,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { claimTime } from './claimTime.ts';
import { holdSlot } from './holdSlot.ts';
import { readHold } from './readHold.ts';
import { releaseClaim } from './releaseClaim.ts';
import { removeClaim } from './removeClaim.ts';
import { releaseHold } from './releaseHold.ts';
import { secureClaim } from './secureClaim.ts';
import { sweepExpiredClaims } from './sweepExpiredClaims.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

let count = 0;
const someone = (): Promise<string> => openProvider(test.calendar, `provider_${(count += 1)}`);
const somebody = (): string => `subject-${(count += 1)}`;

const hold = (subject: string, providerId: string, wall: string, idempotencyKey = wall) =>
  holdSlot(test.calendar, subject, {
    providerId,
    treatmentId: 'treatment_check',
    start: at(wall),
    idempotencyKey,
  });

async function held(...of: Parameters<typeof hold>): Promise<string> {
  const result = await hold(...of);
  if (result.__typename !== 'Held') throw new Error(result.__typename);
  return result.hold.id;
}

const inMinutes = (minutes: number): Temporal.Instant => test.clock.now().add({ minutes });

describe('holding a time', () => {
  it('keeps it for five minutes, then lets another have it', async () => {
    const [provider, me, other] = [await someone(), somebody(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    expect(await readHold(test.calendar, me, id)).toMatchObject({
      until: inMinutes(5),
      slot: { start: at('2026-11-23T09:00') },
    });
    expect((await hold(other, provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
    test.clock.advance({ minutes: 5 });
    expect(await readHold(test.calendar, me, id)).toBeNull();
    expect((await hold(other, provider, '2026-11-23T09:00')).__typename).toBe('Held');
    expect(
      (await claimWith(test.calendar, `late-${id}`, { holdId: id, heldBy: me }, inMinutes(2))).__typename,
    ).toBe('HoldExpired');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is booked until it begins, and not from then on', async () => {
    const { calendar, clock } = test;
    const [provider, me] = [await someone(), somebody()];
    const [before, start] = [clock.now(), at('2026-11-23T09:00')];
    onTestFinished(() => clock.set(before.toString()));
    clock.set(start.subtract({ minutes: 3 }).toString());
    const holds = [
      await held(me, provider, '2026-11-23T09:00'),
      await held(me, provider, '2026-11-23T09:45'),
    ];
    const book = (holdId: string) =>
      claimWith(calendar, `begun-${holdId}`, { holdId, heldBy: me }, inMinutes(2));
    clock.set(start.toString());
    expect(await book(holds[0]!)).toMatchObject({ __typename: 'SlotNotOffered' });
    expect(await book(holds[1]!)).toMatchObject({ __typename: 'Claimed' });
    // Repeated when it has begun it is still the claim that was made.
    clock.advance({ minutes: 46 });
    expect(await book(holds[1]!)).toMatchObject({ __typename: 'Claimed' });
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('answers the same hold to the same key and input, and refuses another input', async () => {
    const [provider, me] = [await someone(), somebody()];
    const first = await hold(me, provider, '2026-11-23T09:00', 'key');
    test.clock.advance({ minutes: 1 });
    expect(await hold(me, provider, '2026-11-23T09:00', 'key')).toEqual(first);
    for (const wall of ['2026-11-23T11:00', '2026-11-24T09:00']) {
      expect((await hold(me, provider, wall, 'key')).__typename).toBe('IdempotencyConflict');
    }
    expect((await hold(somebody(), provider, '2026-11-24T09:00', 'key')).__typename).toBe('Held');
  });

  it('of one key is made once by calls that race, for one of their inputs', async () => {
    const [provider, me] = [await someone(), somebody()];
    const walls = [
      '2026-11-23T09:00',
      '2026-11-23T09:00',
      '2026-11-23T11:00',
      '2026-11-24T09:00',
      '2026-11-23T09:00',
    ];
    const results = await Promise.all(walls.map((wall) => hold(me, provider, wall, 'key')));
    const starts = new Set(
      results.flatMap((one) => (one.__typename === 'Held' ? [one.hold.slot.start.toString()] : [])),
    );
    expect(starts.size).toBe(1);
    expect(await test.calendar.ledger.findHolds(me)).toHaveLength(1);
  });

  it('is held anew by its key when it has expired', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00', 'key');
    test.clock.advance({ minutes: 6 });
    expect(await held(me, provider, '2026-11-23T09:00', 'key')).toBe(id);
    expect(await readHold(test.calendar, me, id)).toMatchObject({ until: inMinutes(5) });
  });

  it('is for five times at once, of calls that race too', async () => {
    const [provider, me] = [await someone(), somebody()];
    const walls = ['08:15', '09:00', '09:45', '10:30', '11:15', '12:00', '12:45', '13:30', '14:15'];
    await Promise.all(walls.map((wall) => hold(me, provider, `2026-11-25T${wall}`)));
    expect((await test.calendar.ledger.findHolds(me)).length).toBeLessThanOrEqual(5);
    const patient = somebody();
    for (const wall of walls.slice(0, 5)) await held(patient, provider, `2026-11-26T${wall}`);
    expect(await hold(patient, provider, '2026-11-26T14:15')).toMatchObject({
      __typename: 'TooManyHolds',
      limit: 5,
    });
    // A repeated call is no new hold.
    await held(patient, provider, '2026-11-26T09:00');
    test.clock.advance({ minutes: 5 });
    await held(patient, provider, '2026-11-26T14:15');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is not given back as one too many once the same call, made twice, has told of it', async () => {
    const [provider, me] = [await someone(), somebody()];
    const { calendar } = test;
    for (const wall of ['08:15', '09:00', '09:45', '10:30']) await held(me, provider, `2026-11-25T${wall}`);
    const wish = (wall: string, idempotencyKey: string) => ({
      providerId: provider,
      treatmentId: 'treatment_check',
      start: at(`2026-11-25T${wall}`),
      idempotencyKey,
    });
    // Between its own two counts the same call comes again, is told of the hold, and a third call makes one too many.
    let counts = 0;
    let [again, third]: string[] = [];
    const slow = {
      ...calendar,
      ledger: {
        ...calendar.ledger,
        findHolds: async (holder: string) => {
          if ((counts += 1) === 2) {
            again = (await holdSlot(calendar, me, wish('11:15', 'key'))).__typename;
            await claimTime(calendar, wish('14:15', ''), {
              id: idOf('hold', me, 'sixth'),
              kind: 'hold',
              holder: me,
              bookingId: null,
              until: inMinutes(5),
            });
            third = (await holdSlot(calendar, me, wish('13:30', 'seventh'))).__typename;
          }
          return await calendar.ledger.findHolds(holder);
        },
      },
    };
    const first = await holdSlot(slow, me, wish('11:15', 'key'));
    expect([first.__typename, again, third]).toEqual(['Held', 'Held', 'TooManyHolds']);
    expect(await readHold(calendar, me, idOf('hold', me, 'key'))).toMatchObject({ told: true });
  });

  it('is told to nobody else once it is given back as one too many', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-25T11:15', 'key');
    const { calendar } = test;
    const hold5 = (await readHold(calendar, me, id))!;
    const late = {
      ...calendar,
      ledger: {
        ...calendar.ledger,
        findHolds: async (holder: string) => {
          const found = await calendar.ledger.findHolds(holder);
          // The call that made it gives it back at this moment.
          await removeClaim(calendar.ledger, hold5);
          return found;
        },
      },
    };
    const wanted = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-25T11:15') };
    expect((await holdSlot(late, me, { ...wanted, idempotencyKey: 'key' })).__typename).toBe('TooManyHolds');
    expect(await readHold(calendar, me, id)).toBeNull();
  });

  it('is released by its holder alone, however often', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    expect((await releaseHold(test.calendar, somebody(), id)).__typename).toBe('NotAllowed');
    expect(await readHold(test.calendar, somebody(), id)).toBeNull();
    expect(await releaseHold(test.calendar, me, id)).toEqual({ __typename: 'Released', released: true });
    expect(await releaseHold(test.calendar, me, id)).toEqual({ __typename: 'Released', released: false });
    expect((await releaseHold(test.calendar, me, 'booking_1')).__typename).toBe('InvalidInput');
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('Held');
  });
});

describe('the claim of a hold', () => {
  it('stays where the hold was, for its holder alone, once', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    const claim = (who: string) =>
      claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: who }, inMinutes(2));
    expect((await claim(somebody())).__typename).toBe('NotFound');
    const claimed = await claim(me);
    expect(claimed).toMatchObject({
      __typename: 'Claimed',
      claim: { slot: { start: at('2026-11-23T09:00') }, terms: { treatmentName: 'Check-up' } },
    });
    expect(await claim(me)).toEqual(claimed);
    expect(await readHold(test.calendar, me, id)).toBeNull();
    expect(await releaseHold(test.calendar, me, id)).toMatchObject({ released: false });
    expect(await test.calendar.ledger.findHolds(me)).toEqual([]);
  });

  it('is made of an expired hold that nobody overtook', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    test.clock.advance({ minutes: 6 });
    expect(
      (await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, inMinutes(2))).__typename,
    ).toBe('Claimed');
  });

  it('has a deadline until it is secured', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, inMinutes(2));
    expect(await secureWith(test.calendar, `claim-${id}`)).toMatchObject({ __typename: 'Secured' });
    expect(await secureWith(test.calendar, `claim-${id}`)).toMatchObject({ __typename: 'Secured' });
    test.clock.advance({ hours: 2 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
    expect((await secureWith(test.calendar, 'never')).__typename).toBe('HoldExpired');
  });

  it('is not secured by whoever knows only an earlier claim of its id', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    const first = await claimWith(test.calendar, `claim-${me}`, { slot }, inMinutes(2));
    await releaseClaim(test.calendar, `claim-${me}`);
    // The call was slow: it comes a second time, after the release.
    await claimWith(test.calendar, `claim-${me}`, { slot }, inMinutes(2));
    if (first.__typename !== 'Claimed') throw new Error(first.__typename);
    const secured = await secureClaim(test.calendar, `claim-${me}`, first.claim.token);
    expect(secured.__typename).toBe('HoldExpired');
    test.clock.advance({ minutes: 3 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('Held');
  });

  it('is lost when its deadline passes and another takes the time', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, inMinutes(2));
    test.clock.advance({ minutes: 3 });
    await held(somebody(), provider, '2026-11-23T09:00');
    expect((await secureWith(test.calendar, `claim-${id}`)).__typename).toBe('HoldExpired');
  });

  it('gets a later deadline when it is asked for again with one', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    await claimWith(test.calendar, `claim-${me}`, { slot }, inMinutes(2));
    await claimWith(test.calendar, `claim-${me}`, { slot }, inMinutes(20));
    test.clock.advance({ minutes: 10 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
  });

  it('that is secured while it is asked for again stays secured', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    await claimWith(test.calendar, `claim-${me}`, { slot }, inMinutes(2));
    const { ledger } = test.calendar;
    // A repeated call looks, and the first call's next step comes before it goes on.
    const findClaim: typeof ledger.findClaim = async (id) => {
      const found = await ledger.findClaim(id);
      await secureWith(test.calendar, `claim-${me}`);
      return found;
    };
    const repeating = { ...test.calendar, ledger: { ...ledger, findClaim } };
    expect((await claimWith(repeating, `claim-${me}`, { slot }, inMinutes(3))).__typename).toBe('Claimed');
    test.clock.advance({ hours: 2 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
  });

  it('is made of one hold alone, also where two of a day are given for it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [provider, me] = [await someone(), somebody()];
      const holds = [
        await held(me, provider, '2026-11-23T09:00'),
        await held(me, provider, '2026-11-23T11:00'),
      ];
      await Promise.all(
        holds.map((holdId) => claimWith(test.calendar, `claim-${me}`, { holdId, heldBy: me }, inMinutes(2))),
      );
      const rows = test.connection.collection('ledger').find({ 'claims.id': `claim-${me}` });
      const claims = (await rows.toArray()).flatMap((row) => row.claims as { id: string }[]);
      expect(claims.filter(({ id }) => id === `claim-${me}`)).toHaveLength(1);
      expect(await test.calendar.ledger.findHolds(me)).toHaveLength(1);
    }
  });
});

describe('the sweeper', () => {
  it('tidies what expired a while ago and nothing else', async () => {
    const [provider, me] = [await someone(), somebody()];
    const old = await held(me, provider, '2026-11-23T09:00');
    test.clock.advance({ minutes: 16 });
    const recent = await held(me, provider, '2026-11-23T11:00');
    await claimWith(
      test.calendar,
      `claim-${me}`,
      { slot: { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T13:00') } },
      inMinutes(2),
    );
    await secureWith(test.calendar, `claim-${me}`);
    test.clock.advance({ minutes: 10 });
    while ((await sweepExpiredClaims(test.calendar)) > 0);
    const left = await Promise.all(
      [old, recent, `claim-${me}`].map((id) => test.calendar.ledger.findClaim(id)),
    );
    expect(left.map((one) => one?.id)).toEqual([undefined, recent, `claim-${me}`]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
