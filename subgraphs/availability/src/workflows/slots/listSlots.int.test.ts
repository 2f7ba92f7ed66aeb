import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import {
  at,
  calendarForTests,
  checkUp,
  claimWith,
  clinicAt,
  openProvider,
  providerAt,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { updateBookingRules } from '#workflows/schedule/updateBookingRules.ts';
import { shareCalendar } from '#workflows/schedule/shareCalendar.ts';
import { listForTests } from '#testing/listForTests.ts';

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const monday = Temporal.PlainDate.from('2026-11-23');

async function starts(providerId: string, days = 1): Promise<Temporal.Instant[]> {
  const [slots] = await listForTests(test.calendar, [
    { providerId, treatmentId: checkUp.id, from: monday, days },
  ]);
  return slots!.map(({ start }) => start);
}

const desk = (...clinics: string[]) => ({
  ...anonymous,
  subject: 'desk',
  roles: ['ANYONE', 'DESK'] as const,
  clinics,
});

const book = (id: string, providerId: string, wall: string) =>
  claimWith(
    test.calendar,
    id,
    { slot: { providerId, treatmentId: checkUp.id, start: at(wall) } },
    test.clock.now().add({ minutes: 2 }),
  );

/** Searches, and so lists, have seen the directory as it is now. */
const lookAround = () => test.calendar.candidates.refresh();

describe('a list of free times', () => {
  it('asks three things at once where hours are as they were last seen', async () => {
    const provider = await openProvider(test.calendar, 'provider_seen');
    const list = () => starts(provider, 31);
    await list();
    expect(await test.commandsOf(list)).toEqual(['find', 'find', 'find']);
  });

  it('reads a schedule and a treatment again only where they have changed', async () => {
    const provider = await openProvider(test.calendar, 'provider_read');
    const list = () => starts(provider, 31);
    await list();
    const [clinic, treatment] = [`clinic_of_${provider}`, checkUp];
    const { directory } = test.calendar;
    await directory.saveTreatment({ ...treatment, version: 2, durationMinutes: 60 });
    expect(await test.commandsOf(list)).toEqual(['find', 'find', 'find', 'find']);
    expect(await test.commandsOf(list)).toEqual(['find', 'find', 'find']);
    await directory.saveTreatment({ ...treatment, version: 3 });
    await directory.saveProvider(provider, providerAt(clinic, { version: 2, name: 'Dr Newname' }));
    expect(await test.commandsOf(list)).toHaveLength(5);
    expect(await test.commandsOf(list)).toEqual(['find', 'find', 'find']);
  });

  it('heeds what has changed since: a limit, whose time it is', async () => {
    const provider = await openProvider(test.calendar, 'provider_limited');
    await lookAround();
    await book('booking_1:use_1', provider, '2026-11-23T09:00');
    expect(await starts(provider)).not.toEqual([]);
    const rules = {
      alignMinutes: 15,
      offsetMinutes: 0,
      noticeMinutes: 0,
      horizonDays: null,
      limits: [{ per: 'DAY' as const, most: 1, treatmentIds: null }],
    };
    const input = { providerId: provider, expectedVersion: 1, rules };
    const set = await updateBookingRules(test.calendar, desk(`clinic_of_${provider}`), input);
    expect(set.__typename).toBe('Changed');
    expect(await starts(provider)).toEqual([]);

    const elsewhere = await openProvider(test.calendar, 'provider_elsewhere');
    const shared = await openProvider(test.calendar, 'provider_shared');
    await lookAround();
    await book('booking_2:use_2', elsewhere, '2026-11-23T10:00');
    expect(await starts(shared)).toContainEqual(at('2026-11-23T10:00'));
    const share = { providerId: shared, withProviderId: elsewhere, expectedVersion: 1 };
    const both = desk(`clinic_of_${shared}`, `clinic_of_${elsewhere}`);
    expect((await shareCalendar(test.calendar, both, share)).__typename).toBe('Changed');
    expect(await starts(shared)).not.toContainEqual(at('2026-11-23T10:00'));
  });

  it('has nothing of who is not listed any more', async () => {
    const provider = await openProvider(test.calendar, 'provider_leaving');
    await lookAround();
    expect(await starts(provider)).not.toEqual([]);
    await test.calendar.directory.saveProvider(
      provider,
      providerAt(`clinic_of_${provider}`, { version: 2, listed: false }),
    );
    await test.calendar.directory.saveClinic(clinicAt(`clinic_of_${provider}`, { version: 2 }));
    expect(await starts(provider)).toEqual([]);
  });
});
