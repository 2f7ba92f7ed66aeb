import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { forgetQueues, join, nineOClock, offerTo, queuesOn, week } from '#testing/queueForTests.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { releaseHold } from '#workflows/claims/releaseHold.ts';

// A time that is freed, and who of those that wait is offered it.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterEach(() => forgetQueues(test.connection));
afterAll(async () => {
  expect(await brokenRows(test.connection)).toEqual([]);
  await test.close();
});

const { booked, cancel, look, offersTo, freeDays } = queuesOn(() => test);

describe('a time that is freed', () => {
  it('is the first one’s who waits for it, with the very write that frees it', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna');
    const bo = await join(calendar, provider, 'bo');
    test.clock.advance({ seconds: 1 });
    // Waits for another day.
    const cecilia = await join(calendar, provider, 'cecilia', { from: '2026-11-25', until: '2026-11-25' });
    expect(await cancel(provider, 24)).toBe(true);
    const first = (await offerTo(calendar, anna)) === 'WAITING' ? bo : anna;
    const second = first === anna ? bo : anna;
    expect(await offersTo(first, second, cecilia)).toEqual([`OFFERED ${provider} 24`, 'WAITING', 'WAITING']);
    // Nobody else could have had it, and it is freed once.
    expect(await freeDays(provider)).toEqual([]);
    expect(await cancel(provider, 24)).toBe(false);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(24) };
    expect(await holdSlot(calendar, 'dora', { ...slot, idempotencyKey: 'd' })).toMatchObject({
      code: 'SLOT_TAKEN',
    });
    await cancel(provider, 25);
    expect(await offersTo(second, cecilia)).toEqual([`OFFERED ${provider} 25`, 'WAITING']);
  });

  it('goes to nobody who does not wait for it', async () => {
    const provider = await booked(...week);
    const anna = await join(test.calendar, provider, 'anna', { until: '2026-11-24' });
    await cancel(provider, 27);
    expect(await freeDays(provider)).toEqual([27]);
    expect(await offersTo(anna)).toEqual(['WAITING']);
  });

  it('costs who frees it one command more where nobody waits', async () => {
    const provider = await booked(23);
    const commands = await test.commandsOf(() => cancel(provider, 23));
    expect(commands).toEqual(['find', 'find', 'bulkWrite']);
  });

  it('is found by who looks next where nobody told of it: a hold that has expired', async () => {
    const { calendar, clock } = test;
    const provider = await booked(23, 24, 25, 26, 27, 28);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(29) };
    await holdSlot(calendar, `holder_${provider}`, { ...slot, idempotencyKey: provider });
    const anna = await join(calendar, provider, 'anna');
    await look(provider);
    expect(await offersTo(anna)).toEqual(['WAITING']);
    clock.advance({ minutes: 6 });
    await look(provider);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 29`]);
  });

  it('is offered also where it was somebody’s hold', async () => {
    const { calendar } = test;
    const provider = await booked(23, 24, 25, 26, 27, 28);
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: nineOClock(29) };
    const held = await holdSlot(calendar, 'holder', { ...slot, idempotencyKey: provider });
    const anna = await join(calendar, provider, 'anna');
    if (held.__typename !== 'Held') throw new Error(held.__typename);
    expect(await releaseHold(calendar, 'holder', held.hold.id)).toMatchObject({ released: true });
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 29`]);
  });

  it('is several people’s where several are freed, each the earliest that they want', async () => {
    const { calendar, clock } = test;
    const provider = await booked(26, 27, 28, 29);
    const [anna, bo, cecilia, dora] = [
      await join(calendar, provider, 'anna', { from: '2026-11-24' }),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'bo')),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'cecilia', { from: '2026-11-24' })),
      (clock.advance({ seconds: 1 }), await join(calendar, provider, 'dora')),
    ];
    await look(provider);
    expect(await offersTo(anna, bo, cecilia, dora)).toEqual([
      `OFFERED ${provider} 24`,
      `OFFERED ${provider} 23`,
      `OFFERED ${provider} 25`,
      'WAITING',
    ]);
  });

  it('is offered whoever of the clinic has it', async () => {
    const { calendar } = test;
    const provider = await booked(...week);
    const anna = await join(calendar, provider, 'anna', {
      providerId: null,
      clinicId: `clinic_of_${provider}`,
    });
    await cancel(provider, 28);
    expect(await offersTo(anna)).toEqual([`OFFERED ${provider} 28`]);
  });
});

it('a time that is freed while several look is offered once', async () => {
  const { calendar } = test;
  const provider = await booked(...week);
  const [anna, bo] = [await join(calendar, provider, 'anna'), await join(calendar, provider, 'bo')];
  await Promise.all([cancel(provider, 24), look(provider), look(provider)]);
  await look(provider);
  const offers = await offersTo(anna, bo);
  expect(offers.toSorted()).toEqual([`OFFERED ${provider} 24`, 'WAITING']);
});
