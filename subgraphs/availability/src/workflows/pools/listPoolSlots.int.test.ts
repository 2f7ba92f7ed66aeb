import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '@tidbok/kit/failures.ts';
import { at, calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { instantOf } from '#testing/listForTests.ts';
import { poolsOn } from '#testing/poolsForTests.ts';
import { listPoolSlots } from './listPoolSlots.ts';

// The times at which any of several providers is free.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { open, book } = poolsOn(() => test);

const monday = Temporal.PlainDate.from('2026-11-23');

describe('the times of a pool', () => {
  it('are those of anyone in it, with who they are, in three commands', async () => {
    const clinic = await open(3);
    await book(clinic, 0, '2026-11-23T09:00');
    await book(clinic, 1, '2026-11-23T09:00');
    const wanted = { ...clinic, from: monday, days: 1, providerIds: null };
    let slots: Awaited<ReturnType<typeof listPoolSlots>> = [];
    await listPoolSlots(test.calendar, wanted);
    const commands = await test.commandsOf(async () => (slots = await listPoolSlots(test.calendar, wanted)));
    expect(commands).toEqual(['find', 'find', 'find']);
    const byWall = new Map(
      slots.map(({ start, providerIds }) => [
        instantOf(start).toZonedDateTimeISO('Europe/Stockholm').toPlainTime().toString().slice(0, 5),
        providerIds,
      ]),
    );
    // Half an hour from 08:00 to 12:00.
    expect(byWall.size).toBe(15);
    expect(byWall.get('09:00')).toEqual([clinic.providerIds[2]]);
    expect(byWall.get('08:00')).toEqual(clinic.providerIds);
    const two = clinic.providerIds.slice(0, 2);
    const ofTwo = await listPoolSlots(test.calendar, { ...wanted, providerIds: two });
    expect(ofTwo.some(({ start }) => instantOf(start).equals(at('2026-11-23T09:00')))).toBe(false);
    expect(ofTwo[0]!.providerIds).toEqual(two);
  });

  it('of nobody are none, and what makes no sense is told apart', async () => {
    const clinic = await open(1);
    const list = (change: object) =>
      listPoolSlots(test.calendar, { ...clinic, from: monday, days: 1, providerIds: null, ...change });
    expect(await list({ clinicId: 'clinic_none' })).toEqual([]);
    expect(await list({ treatmentId: 'treatment_none' })).toEqual([]);
    expect(await list({ providerIds: ['provider_none'] })).toEqual([]);
    const fieldOf = async (change: object) =>
      await list(change).then(
        () => null,
        (error: unknown) => error instanceof BadInput && error.extensions['field'],
      );
    expect(await fieldOf({ days: 63 })).toBe('days');
    expect(await fieldOf({ providerIds: [] })).toBe('providerIds');
    expect(await fieldOf({ providerIds: Array.from({ length: 51 }, (_, n) => `${n}`) })).toBe('providerIds');
  });
});
