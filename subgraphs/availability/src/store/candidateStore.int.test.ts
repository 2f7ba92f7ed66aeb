import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  calendarForTests,
  checkUp,
  openProvider,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { candidateStore, type CandidateStore } from './candidateStore.ts';

let test: TestCalendar;
/** As another process holds it, which is told of nothing. */
let elsewhere: CandidateStore;
beforeAll(async () => {
  test = await calendarForTests();
  await openProvider(test.calendar, 'provider_1');
  await openProvider(test.calendar, 'provider_2');
  // More than are looked at in passing at once, and before the others in order.
  await stored().insertMany(
    Array.from({ length: 450 }, (_, n) => ({ _id: `nobody_${String(n).padStart(3, '0')}`, rev: 1 })),
  );
  elsewhere = candidateStore(test.connection, 0);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => test.close());

const stored = () => test.connection.collection<{ _id: string; rev: number }>('resources');

async function found(store = elsewhere, code = checkUp.code) {
  const index = await store.current();
  return index
    .near(
      { code, place: { latitude: 59.33, longitude: 18.06 }, radiusKm: 25, language: undefined },
      (_, treatment) => treatment,
    )
    .flatMap(({ candidates, at }) => candidates.map((candidate) => ({ candidate, at })))
    .toSorted((a, b) => (a.candidate.providerId < b.candidate.providerId ? -1 : 1));
}

const ids = async (store = elsewhere) => (await found(store)).map(({ candidate }) => candidate.providerId);

const reasonOf = async (id: string, store = elsewhere) =>
  (await found(store)).find(({ candidate }) => candidate.providerId === id)?.candidate.profile.schedule
    .exceptions[0]?.reason;

/** A write that the looks at what changed of late cannot see: it says that it is old. */
const writeLate = (id: string, reason: string, changed: Date) =>
  stored().updateOne(
    { _id: id },
    {
      $set: {
        'schedule.exceptions': [
          {
            id: 'x',
            kind: 'CLOSED',
            from: '2026-01-01',
            until: '2026-01-01',
            opens: null,
            closes: null,
            reason,
          },
        ],
        changed,
      },
      $inc: { rev: 1 },
    },
  );

describe('who can be booked, as another process knows it', () => {
  it('is all there when it is first asked for, also what was written before there were stamps', async () => {
    await stored().updateOne({ _id: 'provider_1' }, { $unset: { changed: 1, rev: 1 } });
    expect(await ids(candidateStore(test.connection, 0))).toEqual(['provider_1', 'provider_2']);
    expect(await ids()).toEqual(['provider_1', 'provider_2']);
  });

  it('has every event of the directory', async () => {
    const { directory, resources } = test.calendar;
    const clinic = (await resources.find('provider_2'))!.clinic!;
    await directory.saveProvider('provider_2', providerAt(clinic.id, { version: 2, listed: false }));
    expect(await ids()).toEqual(['provider_1']);
    await directory.saveProvider('provider_2', providerAt(clinic.id, { version: 3 }));
    expect(await ids()).toEqual(['provider_1', 'provider_2']);
    await directory.saveClinic({ ...clinic, version: 2, place: { latitude: 60.5, longitude: 18.06 } });
    expect(await ids()).toEqual(['provider_1']);
    await directory.saveClinic({ ...clinic, version: 3 });
    expect(await ids()).toEqual(['provider_1', 'provider_2']);
    await directory.saveProvider('provider_2', providerAt('clinic_unknown', { version: 4 }));
    expect(await ids()).toEqual(['provider_1']);
    await directory.saveProvider('provider_2', providerAt(clinic.id, { version: 5 }));
    await directory.saveTreatment({ ...checkUp, version: 2, listed: false });
    expect(await ids()).toEqual([]);
    await directory.saveTreatment({ ...checkUp, version: 3, durationMinutes: 45 });
    expect((await found()).map(({ at }) => at.durationMinutes)).toEqual([45, 45]);
    await directory.saveTreatment({ ...checkUp, version: 4 });
  });

  it('has every change of a schedule', async () => {
    const { resources, schedules } = test.calendar;
    const { schedule } = (await resources.find('provider_1'))!;
    const version = async () => (await found())[0]!.candidate.profile.schedule.version;
    await schedules.writeImported(
      [{ providerId: 'provider_1', seen: 1, importHash: 'y', schedule: { ...schedule!, version: 2 } }],
      test.clock.now(),
    );
    expect(await version()).toBe(2);
    await schedules.replace('provider_1', { ...schedule!, version: 3 }, { at: test.clock.now(), by: null });
    expect(await version()).toBe(3);
  });

  it('has the second of two writes of one millisecond', async () => {
    const { changed } = (await stored().findOne({ _id: 'provider_1' })) as unknown as { changed: Date };
    await writeLate('provider_1', 'first', changed);
    expect(await reasonOf('provider_1')).toBe('first');
    await writeLate('provider_1', 'second', changed);
    expect(await reasonOf('provider_1')).toBe('second');
  });

  it('has what was written while it was paused', async () => {
    const paused = candidateStore(test.connection, 0);
    await paused.current();
    await writeLate('provider_1', 'a minute ago', new Date(Date.now() - 60_000));
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 90_000);
    expect(await reasonOf('provider_1', paused)).toBe('a minute ago');
  });

  it('comes in passing upon what no look at the latest can see', async () => {
    await writeLate('provider_1', 'long held up', new Date(Date.now() - 86_400_000));
    for (let looks = 0; looks < 5; looks += 1) await elsewhere.refresh();
    expect(await reasonOf('provider_1')).toBe('long held up');
  });

  it('looks again only where what it has is older than it may be', async () => {
    const patient = candidateStore(test.connection, 60_000);
    await patient.current();
    expect(await test.commandsOf(() => patient.current())).toEqual([]);
    expect((await test.commandsOf(() => elsewhere.current())).toSorted()).toEqual([
      'aggregate',
      'aggregate',
      'find',
      'find',
    ]);
    const both = test.commandsOf(() => Promise.all([patient.refresh(), patient.refresh()]));
    expect(await both).toHaveLength(4);
  });

  it('gives what providers offer by their stamps alone, and reads what has changed', async () => {
    const patient = candidateStore(test.connection, 60_000);
    await patient.current();
    const wanted = [
      { providerId: 'provider_1', treatmentId: checkUp.id },
      { providerId: 'provider_none', treatmentId: checkUp.id },
    ];
    const reasons = async () =>
      (await patient.offers(wanted)).map((offer) => offer && offer.schedule.exceptions[0]?.reason);
    expect(await test.commandsOf(reasons)).toEqual(['find']);
    await writeLate('provider_1', 'in a year', new Date(Date.now() + 31_536_000_000));
    expect(await test.commandsOf(reasons)).toEqual(['find', 'find']);
    expect(await reasons()).toEqual(['in a year', null]);
    const { clinicId } = (await patient.offers(wanted))[0]!;
    const team = await patient.offersOfClinic(clinicId, [checkUp.id, 'treatment_none'], {
      providerIds: null,
      most: 10,
    });
    expect(team.map((offers) => offers.map(({ providerId }) => providerId))).toEqual([['provider_1'], []]);
  });

  it('has one profile for all who have the same', async () => {
    for (const id of ['provider_7', 'provider_8']) await openProvider(test.calendar, id);
    const same = (await found()).filter(({ candidate }) => /[78]$/.test(candidate.providerId));
    expect(same[0]!.candidate.profile).toBe(same[1]!.candidate.profile);
  });
});
