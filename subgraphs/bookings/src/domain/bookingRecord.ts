import type { Booking } from './booking.ts';
import type { BookingEvent, BookingRequested } from './bookingEvent.ts';
import { evolve } from './evolve.ts';
import { type KeyUse, type Task, tasksAfter } from './task.ts';

/** A booking with what the workflows need to know besides: all that one document holds. */
export type BookingRecord = {
  readonly booking: Booking;
  /** In this order. */
  readonly todo: readonly Task[];
  /** Who booked it, with which key. */
  readonly request: KeyUse;
  /** The keys of the changes since. */
  readonly changes: readonly KeyUse[];
  /** Counts the moves that were begun, so that no claim's id is used twice. */
  readonly movesBegun: number;
  /** The invoice whose payment was settled here. */
  readonly paidInvoice: string | null;
  /** Grows by one with every write, also where nothing happened that others see. Guards the writes. */
  readonly revision: number;
  /** When the sweeper is to do what was left undone; null where there is nothing to do. */
  readonly wakeAt: Temporal.Instant | null;
};

export type RecordChange = {
  readonly event?: BookingEvent;
  /** Where no event says what is to be done. */
  readonly todo?: readonly Task[];
  readonly keyUse?: KeyUse | undefined;
  readonly moveBegun?: boolean;
  readonly paidInvoice?: string;
  /** Whoever writes it does nothing of what is to be done: the sweeper may at once. */
  readonly leftToSweeper?: boolean;
};

/** How long whoever wrote a task down has to do it, before the sweeper does. */
const grace = Temporal.Duration.from({ seconds: 5 });

/** @param token what secures the claim that was made for it */
export function newRecord(event: BookingRequested, request: KeyUse, token: string): BookingRecord {
  const booking = evolve(null, event);
  return {
    booking,
    todo: [{ kind: 'secure', claimId: event.claimId, token }],
    request,
    changes: [],
    movesBegun: 0,
    paidInvoice: null,
    revision: 1,
    wakeAt: event.at.add(grace),
  };
}

export function changeRecord(
  record: BookingRecord,
  change: RecordChange,
  now: Temporal.Instant,
): BookingRecord {
  const { event, keyUse } = change;
  const booking = event ? evolve(record.booking, event) : record.booking;
  const todo = change.todo ?? (event ? tasksAfter(record.todo, record.booking, event) : record.todo);
  return {
    ...record,
    booking,
    todo,
    changes: keyUse ? [...record.changes, keyUse] : record.changes,
    movesBegun: record.movesBegun + (change.moveBegun ? 1 : 0),
    paidInvoice: change.paidInvoice ?? record.paidInvoice,
    revision: record.revision + 1,
    wakeAt: todo.length > 0 ? (change.leftToSweeper ? now : now.add(grace)) : null,
  };
}

/** What this caller used the key for on this booking, or undefined. */
export const findKeyUse = (
  uses: readonly KeyUse[],
  { subject, key }: Pick<KeyUse, 'subject' | 'key'>,
): KeyUse | undefined => uses.find((use) => use.subject === subject && use.key === key);
