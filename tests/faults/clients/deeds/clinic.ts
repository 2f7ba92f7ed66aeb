import type { Deed } from '../../history/history.ts';
import { someDay } from '../arena.ts';
import {
  addScheduleException,
  equipment,
  removeScheduleException,
  schedule,
  setWeeklySchedule,
  updateBookingRules,
  updateEquipment,
  type Versioned,
} from '../documents/clinic.ts';
import type { Mutation } from '../documents/mutation.ts';
import type { Deeds, Means } from '../means.ts';
import { read } from '../read.ts';
import { everyDay } from '../outsiders.ts';
import { limitsOf } from '../stage.ts';

/** A desk that changes what can be booked, while it is booked. */
export function clinic(means: Means): Deeds {
  const { desk, random, stage, arena } = means;
  const [, providerId] = stage.dentists;

  async function change(
    document: Mutation<{ __typename: string; schedule: Versioned }>,
    what: object,
    exception?: Deed['exception'],
  ): Promise<void> {
    const found = await read(desk.who, schedule, { providerId });
    if (!found?.schedule) return;
    const input = { providerId, expectedVersion: found.schedule.version, ...what };
    const wish = { kind: 'changeSchedule', key: providerId, of: providerId } as const;
    await desk.ask({ ...wish, ...(exception && { exception }) }, document, input);
  }

  async function add(what: object): Promise<void> {
    const reason = desk.newKey();
    await change(addScheduleException, { ...what, reason }, { reason, is: 'added' });
  }

  async function close(): Promise<void> {
    const day = someDay(arena, random).toString();
    const hours = random.chance(0.7) ? { opens: '12:00', closes: '14:00' } : {};
    await add({ kind: 'CLOSED', from: day, until: day, ...hours });
  }

  async function openLonger(): Promise<void> {
    const day = someDay(arena, random).toString();
    await add({ kind: 'EXTRA', from: day, until: day, opens: '20:00', closes: '22:00' });
  }

  async function takeBack(): Promise<void> {
    const found = await read(desk.who, schedule, { providerId });
    const exceptions = found?.schedule?.exceptions ?? [];
    if (exceptions.length === 0) return await close();
    const { id: exceptionId, reason } = random.pick(exceptions);
    const exception = reason === null ? undefined : ({ reason, is: 'removed' } as const);
    await change(removeScheduleException, { exceptionId }, exception);
  }

  const setHours = (): Promise<void> =>
    change(setWeeklySchedule, {
      periods: random.pick([
        everyDay(['07:00', '20:00']),
        everyDay(['08:00', '12:00'], ['13:00', '18:00']),
        everyDay(['07:00', '13:00'], ['13:00', '19:00']),
      ]),
    });

  const setRules = (): Promise<void> =>
    change(updateBookingRules, {
      alignMinutes: random.pick([5, 15, 15, 30]),
      limits: random.chance(0.8) ? limitsOf(random.between(2, 5), random.between(8, 16)) : [],
    });

  /** Out of service, or back. */
  async function turnOffOrOn(): Promise<void> {
    const found = await read(desk.who, equipment, { clinicId: stage.clinicId });
    const known = (found?.equipment ?? []).filter(({ id }) => stage.roomIds.includes(id));
    if (known.length === 0) return;
    const { id, version, inService } = random.pick(known);
    const input = { equipmentId: id, expectedVersion: version, inService: !inService };
    await desk.ask({ kind: 'changeEquipment', key: id, of: id }, updateEquipment, input);
  }

  return [
    [3, close],
    [2, openLonger],
    [4, takeBack],
    [2, setHours],
    [2, setRules],
    [3, turnOffOrOn],
  ];
}
