import { setTimeout as delay } from 'node:timers/promises';
import type { TidbokClient } from '../../../client/src/index.ts';
import { slots } from './documents/bookings.ts';
import { schedule, setWeeklySchedule } from './documents/clinic.ts';
import { createClinic, createProvider, createTreatment } from './documents/directory.ts';
import type { Change } from './stage.ts';

/** A provider whose days are not like the others': booked on those around the next change of the clocks in their zone. */
type Outsider = {
  readonly providerId: string;
  readonly timeZone: string;
  readonly treatmentIds: readonly string[];
  readonly firstDay: Temporal.PlainDate;
  readonly days: number;
};

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** The same hours on all days. */
export const everyDay = (...hours: readonly (readonly [opens: string, closes: string])[]) => [
  {
    validFrom: '2025-01-01',
    windows: weekdays.flatMap((weekday) => hours.map(([opens, closes]) => ({ weekday, opens, closes }))),
  },
];

/** Where clocks change by half an hour. */
const island = {
  name: 'Island clinic',
  address: { street: '1 Lagoon Road', city: 'Lord Howe Island', country: 'AU' },
  place: { latitude: -31.5531, longitude: 159.0821 },
  timeZone: 'Australia/Lord_Howe',
};

/** What is said of all who are added. */
export const someone = { kind: 'PERSON', specialties: ['dentistry'], languages: ['en'], listing: 'LISTED' };

/** Of the island alone, and nobody asks for it. */
const rareTreatment = {
  idempotencyKey: 'faults-rare',
  code: 'dental-x-ray',
  name: 'X-ray',
  specialty: 'dentistry',
  durationMinutes: 15,
  price: { amount: 9_000, currency: 'AUD' },
  paymentPolicy: 'ON_SITE',
  listing: 'LISTED',
};

export type GuestsWanted = { readonly count: number; readonly of: string };

export type Outsiders = {
  readonly outsiders: readonly Outsider[];
  /** One whose calendar others come to share, and those others: they are the same person, at other places. Each run has its own. */
  readonly host: Outsider;
  readonly guests: readonly Outsider[];
  readonly islandId: string;
  /** One there whom nobody books, and what nobody is booked for: they may be changed in any way. */
  readonly spare: { readonly providerId: string; readonly treatmentId: string };
};

const aroundTheClock = ['00:00', '00:00'] as const;

/**
 * One who works at night in a clinic of the stage, and some who work around the clock in another zone.
 *
 * @param of what the first offers, and what the others do
 * @param guests how many, who are new where a run has another name
 */
export async function setUpOutsiders(
  client: TidbokClient,
  change: Change,
  at: { clinicId: string; timeZone: string },
  of: { atNight: readonly string[]; onTheIsland: readonly string[] },
  guests: GuestsWanted,
): Promise<Outsiders> {
  const made = { idempotencyKey: 'faults-island', listing: 'LISTED', ...island };
  const islandId = (await change(createClinic, made)).listed.id;

  const create = async (name: string, clinicId: string, treatmentIds: readonly string[]): Promise<string> => {
    const input = { idempotencyKey: `faults-${name}`, ...someone, clinicId, name, treatmentIds };
    return (await change(createProvider, input)).listed.id;
  };
  const add = async (
    name: string,
    { clinicId, timeZone }: { clinicId: string; timeZone: string },
    treatmentIds: readonly string[],
    hours: readonly [opens: string, closes: string],
  ): Promise<Outsider> => {
    const providerId = await create(name, clinicId, treatmentIds);
    const around = aroundClockChange(timeZone);
    const outsider = { providerId, timeZone, treatmentIds, ...around };
    if ((await untilKnown(client, providerId)) > 0) return outsider;
    await change(setWeeklySchedule, { providerId, expectedVersion: 0, periods: everyDay(hours) });
    const wanted = {
      providerId,
      treatmentId: treatmentIds[0]!,
      from: around.firstDay.toString(),
      days: around.days,
    };
    if ((await client.request(slots, wanted)).slots.length === 0)
      throw new Error(`nothing can be booked of ${name}`);
    return outsider;
  };
  const addThere = (name: string): Promise<Outsider> =>
    add(name, { ...island, clinicId: islandId }, of.onTheIsland, aroundTheClock);
  const rare = { ...rareTreatment, clinicId: islandId };
  const spareTreatmentId = (await change(createTreatment, rare)).listed.id;
  return {
    islandId,
    spare: { providerId: await create('Locum', islandId, [spareTreatmentId]), treatmentId: spareTreatmentId },
    outsiders: [await add('Nattjour', at, of.atNight, ['20:00', '06:00']), await addThere('Flying dentist')],
    host: await addThere('Host'),
    guests: await Promise.all(
      Array.from({ length: guests.count }, (_, index) => addThere(`Guest ${index} of ${guests.of}`)),
    ),
  };
}

const everyMs = 100;
const knownWithinMs = 20_000;

/** The version of somebody's schedule, 0 where they have none yet, once the calendar has heard of them from the directory. */
async function untilKnown(client: TidbokClient, providerId: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { schedule: found } = await client.request(schedule, { providerId });
    if (found) return found.version;
    if (performance.now() - began > knownWithinMs)
      throw new Error(`the calendar has not heard of ${providerId}`);
    await delay(everyMs);
  }
}

/** How many days are booked: of each night one appointment alone lies over midnight. */
const days = 7;

/** The day on which the clocks change next, and those beside it. */
function aroundClockChange(timeZone: string): Pick<Outsider, 'firstDay' | 'days'> {
  const next = Temporal.Now.zonedDateTimeISO(timeZone).getTimeZoneTransition('next');
  if (!next) throw new Error(`the clocks of ${timeZone} never change`);
  return { firstDay: next.toPlainDate().subtract({ days: Math.floor(days / 2) }), days };
}
