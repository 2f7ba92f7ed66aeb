import type { Deed, History, Violation } from '../history/history.ts';

/**
 * An exception that was acknowledged is in the schedule, and one whose removal was acknowledged is not.
 *
 * @param removing the reasons of those that somebody asked to remove: they may be there or not
 */
export function checkExceptions(
  { deeds, schedules }: Pick<History, 'deeds' | 'schedules'>,
  removing: ReadonlySet<string> = removed(deeds),
): Violation[] {
  const known = new Set(schedules.flatMap(({ exceptions }) => exceptions.map(({ reason }) => reason)));
  return deeds.flatMap(({ client, of, exception, answer }) => {
    if (!exception || answer.is !== 'done') return [];
    const { reason, is } = exception;
    const isRight = is === 'removed' ? !known.has(reason) : known.has(reason) || removing.has(reason);
    if (isRight) return [];
    const what = `${client}: the exception ${reason} of ${of} was ${is}, and is ${is === 'added' ? 'not ' : ''}there`;
    return [{ rule: 'what was acknowledged is there', what }];
  });
}

/** One that was refused too: perhaps the answer to a first try was lost. */
const removed = (deeds: readonly Deed[]): ReadonlySet<string> =>
  new Set(deeds.flatMap(({ exception }) => (exception?.is === 'removed' ? exception.reason : [])));
