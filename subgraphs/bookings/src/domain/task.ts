import type { Booking, Override } from './booking.ts';
import type { Actor, BookingEvent } from './bookingEvent.ts';

/** That a caller's idempotency key was used, and for what. */
export type KeyUse = { readonly subject: string; readonly key: string; readonly fingerprint: string };

/**
 * What a booking still needs done by availability. It is written down in the same write as the decision that needs it, and
 * taken off in the write that records its outcome: a crash in between leaves it to the sweeper.
 */
export type Task =
  /** Availability gave the token with this very claim. */
  | { readonly kind: 'secure'; readonly claimId: string; readonly token: string }
  | { readonly kind: 'release'; readonly claimId: string }
  | {
      readonly kind: 'move';
      readonly claimId: string;
      readonly providerId: string;
      readonly start: Temporal.Instant;
      readonly by: Actor;
      readonly keyUse: KeyUse;
      readonly override: Override | null;
    }
  | { readonly kind: 'reclaim'; readonly claimId: string };

export type MoveTask = Extract<Task, { kind: 'move' }>;

export type SecureTask = Extract<Task, { kind: 'secure' }>;

const release = (claimId: string): Task => ({ kind: 'release', claimId });

const without = (todo: readonly Task[], ...kinds: Task['kind'][]): Task[] =>
  todo.filter(({ kind }) => !kinds.includes(kind));

/** What is to be done once this event has happened, given what was to be done before it. */
export function tasksAfter(todo: readonly Task[], before: Booking, event: BookingEvent): readonly Task[] {
  switch (event.type) {
    case 'PAYMENT_REQUESTED':
    case 'CONFIRMED':
      return without(todo, 'secure');
    case 'RESCHEDULED':
      return [...without(todo, 'move'), release(before.claimId)];
    // All that it has or was about to have is freed: the old time, and the new one of a move under way.
    case 'CANCELLED':
    case 'EXPIRED':
      return [
        ...todo.map((task) => (task.kind === 'move' ? release(task.claimId) : task)),
        release(before.claimId),
      ].filter(({ kind }) => kind === 'release');
    case 'REINSTATED':
      return without(todo, 'reclaim');
    case 'PAYMENT_REFUSED':
      return todo.map((task) => (task.kind === 'reclaim' ? release(task.claimId) : task));
    case 'REQUESTED':
    case 'CHECKED_IN':
    case 'CHECK_IN_UNDONE':
    case 'COMPLETED':
    case 'NO_SHOW':
      return todo;
  }
}

/** A move that came to nothing: what was claimed for it, by whomever, is freed. */
export const withMoveUndone = (todo: readonly Task[], move: MoveTask): readonly Task[] =>
  todo.map((task) => (task.kind === 'move' && task.claimId === move.claimId ? release(task.claimId) : task));

/** Whether this very task is still to be done. */
export const isPending = (todo: readonly Task[], { kind, claimId }: Task): boolean =>
  todo.some((task) => task.kind === kind && task.claimId === claimId);

export const withoutTask = (todo: readonly Task[], { kind, claimId }: Task): readonly Task[] =>
  todo.filter((task) => task.kind !== kind || task.claimId !== claimId);
