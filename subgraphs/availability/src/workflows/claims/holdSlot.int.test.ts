import { idOf } from '@tidbok/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { at, brokenRows, calendarForTests, claimWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { holdsOn } from '#testing/holdsForTests.ts';
import { claimTime } from './claimTime.ts';
import { holdSlot } from './holdSlot.ts';
import { readHold } from './readHold.ts';
import { removeClaim } from './removeClaim.ts';
import { releaseHold } from './releaseHold.ts';

// Times that somebody holds: for how long, how many at once, and until they are given back.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { someone, somebody, hold, held } = holdsOn(() => test);

describe('holding a time', () => {
  it('keeps it for five minutes, then lets another have it', async () => {
    const [provider, me, other] = [await someone(), somebody(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    expect(await readHold(test.calendar, me, id)).toMatchObject({
      until: test.inMinutes(5),
      slot: { start: at('2026-11-23T09:00') },
    });
    expect((await hold(other, provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
    test.clock.advance({ minutes: 5 });
    expect(await readHold(test.calendar, me, id)).toBeNull();
    expect((await hold(other, provider, '2026-11-23T09:00')).__typename).toBe('Held');
    expect(
      (await claimWith(test.calendar, `late-${id}`, { holdId: id, heldBy: me }, test.inMinutes(2)))
        .__typename,
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
      claimWith(calendar, `begun-${holdId}`, { holdId, heldBy: me }, test.inMinutes(2));
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
    expect(await readHold(test.calendar, me, id)).toMatchObject({ until: test.inMinutes(5) });
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
              until: test.inMinutes(5),
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
