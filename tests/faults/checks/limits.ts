import type { History, Violation } from '../history/history.ts';
import type { Entry, LimitState, Row } from '../history/state.ts';
import { ownersOf } from './owners.ts';

type Claimed = { row: Row; entry: Entry };

/**
 * The rows of a provider's limits that have stood all the time: they name what counts and nothing else. (Of limits that are
 * changed, what was booked before is counted otherwise; that none is overfull is seen for all of them in the ledger.)
 */
export function checkLimits({
  rows,
  schedules,
  stage,
}: Pick<History, 'rows' | 'schedules' | 'stage'>): Violation[] {
  const { limitedProviderId, timeZone } = stage;
  const owners = ownersOf(rows);
  const limits = schedules.find(({ providerId }) => providerId === limitedProviderId)?.limits ?? [];
  const claims = rows.flatMap((row) =>
    row.entries.filter(({ of }) => of === null).map((entry) => ({ row, entry })),
  );
  const own = claims.filter(
    ({ entry }) => entry.time?.providerId === limitedProviderId && isAppointment(entry),
  );
  return limits.flatMap((limit) => [
    ...own.filter(counted(limit)).flatMap((claim) => uncounted(claim, limit, limitedProviderId, timeZone)),
    ...rows
      .filter(({ key }) => key.startsWith(`${limitedProviderId}|${limit.id}|`))
      .flatMap(overfull(limit, owners)),
  ]);
}

/** A seat takes no place of the provider's: its session has one. */
const isAppointment = ({ most, kind }: Entry): boolean => most === null || kind === 'session';

const counted =
  ({ treatmentIds }: LimitState) =>
  ({ entry }: Claimed): boolean =>
    treatmentIds === null || treatmentIds.includes(entry.time!.treatmentId);

function uncounted(
  { row, entry }: Claimed,
  { id, per }: LimitState,
  providerId: string,
  timeZone: string,
): Violation[] {
  const day = Temporal.Instant.fromEpochMilliseconds(entry.time!.start)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const week = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
  const key = `${providerId}|${id}|${per === 'DAY' ? day.toString() : week}`;
  if ([row.key, ...entry.later.map((part) => part.key)].includes(key)) return [];
  return [{ rule: 'a limit counts every appointment', what: `${entry.id} has no place in ${key}` }];
}

/** A desk's override takes a place whether there is one or not. */
const overfull =
  ({ most }: LimitState, owners: ReadonlyMap<string, Entry>) =>
  ({ key, entries }: Row): Violation[] => {
    const secured = entries.filter(({ id, until }) => until === null && !owners.get(id)?.isOverride);
    if (secured.length <= most) return [];
    return [{ rule: 'a limit is kept', what: `${key}: ${secured.length} of ${most}` }];
  };
