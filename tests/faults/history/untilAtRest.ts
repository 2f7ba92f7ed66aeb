import { hasWaitingEvents } from '@tidbok/kit/events/outbox.ts';
import { setTimeout as delay } from 'node:timers/promises';
import type { Databases } from '../../../local/platform/openDatabases.ts';
import type { StoredBooking } from '../../../subgraphs/bookings/src/store/bookingModel.ts';
import { undelivered } from './paidSessions.ts';
import { isSettled } from './isSettled.ts';
import { countMoving, readCalendar, readPlans } from './readCalendar.ts';
import { checkpoint, readers } from './readState.ts';

const outboxes = [
  ['providers', 'clinics'],
  ['providers', 'providers'],
  ['providers', 'treatments'],
  ['bookings', 'bookings'],
  ['billing', 'invoices'],
] as const;

/** Looks in a row that must find nothing under way: what is done for one log may put something into another. */
const quietLooks = 3;
const everyMs = 300;

/**
 * Waits until nothing is under way any more: no tasks, no unsent events, no webhooks, and every reader at the end of its log.
 *
 * @throws where that is not so within the patience, naming what is left
 */
export async function untilAtRest(options: {
  databases: Databases;
  stripeJournal: () => Promise<string>;
  patienceMs: number;
}): Promise<void> {
  const began = performance.now();
  for (let quiet = 0; quiet < quietLooks; await delay(everyMs)) {
    const left = await underWay(options.databases, await options.stripeJournal());
    quiet = left.length === 0 ? quiet + 1 : 0;
    if (performance.now() - began > options.patienceMs)
      throw new Error(`the platform is not at rest after ${options.patienceMs / 1000} s: ${left.join('; ')}`);
  }
}

async function underWay({ of: db }: Databases, stripeJournal: string): Promise<string[]> {
  const left: string[] = [];
  const note = (count: number, what: string): void => void (count > 0 && left.push(`${count} ${what}`));

  const bookings = db('bookings').collection<StoredBooking>('bookings');
  const busy = await bookings.find({ 'todo.0': { $exists: true } }).toArray();
  const tasks = busy.slice(0, 3).map(({ _id, todo, attempts, wakeAt }) => ({ _id, todo, attempts, wakeAt }));
  note(busy.length, `bookings with tasks, such as ${JSON.stringify(tasks)}`);
  note(await bookings.countDocuments({ status: 'PENDING' }), 'bookings whose time is being claimed');
  const plans = (await readPlans(db('bookings'))).filter((plan) => !isSettled(plan));
  note(plans.length, `series and visits under way, such as ${JSON.stringify(plans[0])}`);
  const { sessions, entries } = await readCalendar(db('availability'));
  const halfway = sessions.filter(({ state }) => state !== 'OPEN' && state !== 'CANCELLED');
  note(halfway.length, `sessions half made or half cancelled, such as ${JSON.stringify(halfway[0])}`);
  note(await countMoving(db('availability')), 'calendars that are being moved');
  note(entries.filter(({ status }) => status === 'OFFERING').length, 'offers that are being made');
  for (const [service, collection] of outboxes) {
    const waiting = await db(service).collection(collection).countDocuments(hasWaitingEvents);
    note(waiting, `${collection} with unsent events`);
  }
  note(undelivered(stripeJournal), 'webhooks');
  for (const { log, group } of readers) {
    const [last] = await db(log)
      .collection<{ _id: number }>('events')
      .find()
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    note((last?._id ?? 0) - (await checkpoint(db(group), log, group)), `events of ${log} ahead of ${group}`);
  }
  return left;
}
