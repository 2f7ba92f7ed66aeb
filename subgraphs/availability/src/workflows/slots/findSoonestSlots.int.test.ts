import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  calendarForTests,
  checkUp,
  claimWith,
  openProvider,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { findSoonestSlots, type SoonestWanted } from './findSoonestSlots.ts';
import { holdSlot } from '#workflows/claims/holdSlot.ts';
import { listForTests } from '#testing/listForTests.ts';
import { distanceKm } from '#domain/search/distance.ts';

const centre = { latitude: 51.5, longitude: -0.12 };
const count = 60;

let test: TestCalendar;
const providers: string[] = [];

beforeAll(async () => {
  test = await calendarForTests('2026-11-20T12:00:00Z');
  for (let n = 0; n < count; n += 1) {
    // Some in another zone, some closed all week but one day, some outside of the radius.
    const place = {
      latitude: centre.latitude + (n % 8) * 0.01,
      longitude: centre.longitude + Math.floor(n / 8) * 0.06,
    };
    const timeZone = n % 5 === 0 ? 'Europe/Stockholm' : 'Europe/London';
    const windows = [{ weekday: 1 + (n % 7), opens: 480 + (n % 4) * 15, closes: 720 }];
    const id = `provider_${String(n).padStart(3, '0')}`;
    providers.push(await openProvider(test.calendar, id, { place, timeZone }, windows));
    if (n % 3 === 0) await offerBoth(id);
  }
  // A good part is taken, whole days of some.
  for (const [n, providerId] of providers.entries()) {
    const [slots] = await list(20, checkUp.id, providerId);
    for (const [index, { start }] of slots!.slice(0, (n * 7) % 23).entries()) {
      const slot = { providerId, treatmentId: checkUp.id, start };
      if (index % 4 === 3)
        await holdSlot(test.calendar, `subject-${n}-${index}`, { ...slot, idempotencyKey: 'k' });
      else
        await claimWith(test.calendar, `claim-${n}-${index}`, { slot }, test.clock.now().add({ hours: 1 }));
    }
  }
});
afterAll(() => test.close());

/** Of the same kind, and it fits where the other does not. */
const brief = { ...checkUp, id: 'treatment_brief', durationMinutes: 10, bufferBeforeMinutes: 0 };

async function offerBoth(providerId: string): Promise<void> {
  await test.calendar.directory.saveTreatment(brief);
  const treatmentIds = [checkUp.id, brief.id];
  const provider = providerAt(`clinic_of_${providerId}`, { version: 2, treatmentIds });
  await test.calendar.directory.saveProvider(providerId, provider);
}

const list = (days: number, treatmentId: string, ...of: string[]) =>
  listForTests(
    test.calendar,
    of.map((providerId) => ({
      providerId,
      treatmentId,
      from: Temporal.PlainDate.from('2026-11-20'),
      days,
    })),
  );

const wanted = (change: Partial<SoonestWanted> = {}): SoonestWanted => ({
  treatmentCode: checkUp.code,
  near: centre,
  radiusKm: 25,
  from: undefined,
  days: 14,
  first: 20,
  language: undefined,
  ...change,
});

const shown = (found: Awaited<ReturnType<typeof findSoonestSlots>>): string[] =>
  found.map(
    ({ slot, distanceKm: distance }) =>
      `${slot.start.toString()} ${distance.toFixed(3)} ${slot.providerId} ${slot.treatmentId}`,
  );

/** What the answer must be: each provider's first listed time, whichever treatment it is for, sorted. */
async function byListing({ from, days, radiusKm, first }: SoonestWanted): Promise<string[]> {
  const earliest = from && Temporal.Instant.compare(from, test.clock.now()) > 0 ? from : test.clock.now();
  const until = earliest.add({ hours: 24 * days });
  const [lists, briefLists] = await Promise.all([checkUp, brief].map(({ id }) => list(40, id, ...providers)));
  const resources = await Promise.all(providers.map((id) => test.calendar.resources.find(id)));
  const firsts = resources.flatMap((resource, index) => {
    const [slot] = [...briefLists![index]!, ...lists![index]!]
      .filter(({ start }) => Temporal.Instant.compare(start, earliest) >= 0)
      .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start));
    const distance = distanceKm(centre, resource!.clinic!.place);
    if (!slot || distance > radiusKm || Temporal.Instant.compare(slot.start, until) >= 0) return [];
    return [{ slot, distanceKm: distance }];
  });
  const sorted = firsts.toSorted(
    (a, b) =>
      Temporal.Instant.compare(a.slot.start, b.slot.start) ||
      a.distanceKm - b.distanceKm ||
      (a.slot.providerId < b.slot.providerId ? -1 : 1),
  );
  return shown(sorted.slice(0, first));
}

describe('who is free soonest', () => {
  it('is what the lists of all together say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          radiusKm: fc.integer({ min: 1, max: 30 }),
          days: fc.integer({ min: 1, max: 20 }),
          first: fc.integer({ min: 1, max: 70 }),
          from: fc.option(
            fc.integer({ min: -50, max: 300 }).map((hours) => test.clock.now().add({ hours })),
            { nil: undefined },
          ),
        }),
        async (change) => {
          expect(shown(await findSoonestSlots(test.calendar, wanted(change)))).toEqual(
            await byListing(wanted(change)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('counts an expired hold as free', async () => {
    const before = await findSoonestSlots(test.calendar, wanted({ first: 70 }));
    test.clock.advance({ hours: 2 });
    const after = await findSoonestSlots(test.calendar, wanted({ first: 70 }));
    expect(shown(after)).not.toEqual(shown(before));
    expect(shown(after)).toEqual(await byListing(wanted({ first: 70 })));
  });

  it('asks by language as RFC 4647 filters', async () => {
    const found = (language: string) => findSoonestSlots(test.calendar, wanted({ language }));
    expect(await found('en')).toHaveLength(20);
    expect(await found('EN-GB')).toHaveLength(20);
    expect(await found('en-US')).toEqual([]);
    await expect(found('e')).rejects.toThrow('BCP 47');
  });

  it('leaves out what is not listed', async () => {
    const nobody = wanted({ treatmentCode: 'unknown' });
    expect(await findSoonestSlots(test.calendar, nobody)).toEqual([]);
    await test.calendar.directory.saveTreatment({ ...brief, version: 2, listed: false });
    await test.calendar.directory.saveTreatment({ ...checkUp, version: 2, listed: false });
    expect(await findSoonestSlots(test.calendar, wanted())).toEqual([]);
    await test.calendar.directory.saveTreatment({ ...checkUp, version: 3 });
    const [best] = await findSoonestSlots(test.calendar, wanted({ first: 1 }));
    const { clinic } = (await test.calendar.resources.find(best!.slot.providerId))!;
    await test.calendar.directory.saveClinic({ ...clinic!, version: 2, listed: false });
    const [next] = await findSoonestSlots(test.calendar, wanted({ first: 1 }));
    expect(next!.slot.providerId).not.toBe(best!.slot.providerId);
  });

  it('leaves out whoever went to a clinic that is not known yet: the former one says nothing of them', async () => {
    const [best] = await findSoonestSlots(test.calendar, wanted({ first: 1 }));
    const { provider } = (await test.calendar.resources.find(best!.slot.providerId))!;
    const moved = { ...provider!, version: 3, clinicId: 'clinic_elsewhere' };
    await test.calendar.directory.saveProvider(best!.slot.providerId, moved);
    const found = await findSoonestSlots(test.calendar, wanted({ first: 100 }));
    expect(found.map(({ slot }) => slot.providerId)).not.toContain(best!.slot.providerId);
  });

  it('costs a handful of commands, few or many providers', async () => {
    const few = await test.commandsOf(() => findSoonestSlots(test.calendar, wanted({ first: 5 })));
    expect(few.length).toBeLessThanOrEqual(6);
    const all = await test.commandsOf(() =>
      findSoonestSlots(test.calendar, wanted({ first: 100, days: 62 })),
    );
    expect(all.length).toBeLessThanOrEqual(9);
    expect(new Set([...few, ...all])).toEqual(new Set(['find', 'aggregate']));
  });

  it.each([
    { radiusKm: 0 },
    { radiusKm: 201 },
    { radiusKm: Number.NaN },
    { days: 0 },
    { days: 63 },
    { first: 0 },
    { first: 101 },
    { near: { latitude: 91, longitude: 0 } },
    { near: { latitude: 0, longitude: -181 } },
    { language: '.*' },
  ])('refuses %j', async (change) => {
    await expect(findSoonestSlots(test.calendar, wanted(change))).rejects.toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    });
  });
});
