import { type BookingRules, type Limit, usualHorizonDays } from './bookingRules.ts';
import type { Problem } from './checkHours.ts';
import { problemOfTreatments } from './checkTreatments.ts';
import { minutesPerBit } from '#domain/time/dayBits.ts';
import { minutesPerDay } from './hours.ts';

const least = { alignMinutes: 5 };
const most = { alignMinutes: 240, noticeDays: 90, horizonDays: 1_096, limits: 20, ofLimit: 1_000 };

type RulesBesideLimits = Omit<BookingRules, 'limits'>;

/** Whether booking rules make sense together, but for their limits. Null: they do. */
export const problemOfRules = (rules: RulesBesideLimits): Problem | null =>
  problemOfGrid(rules) ?? problemOfHorizon(rules) ?? problemOfNotice(rules);

function problemOfGrid({ alignMinutes, offsetMinutes }: RulesBesideLimits): Problem | null {
  if (
    alignMinutes % minutesPerBit !== 0 ||
    alignMinutes < least.alignMinutes ||
    alignMinutes > most.alignMinutes
  ) {
    return {
      path: 'alignMinutes',
      message: `From ${least.alignMinutes} to ${most.alignMinutes} minutes, in steps of ${minutesPerBit}.`,
    };
  }
  if (offsetMinutes % minutesPerBit !== 0 || offsetMinutes < 0 || offsetMinutes >= alignMinutes) {
    return {
      path: 'offsetMinutes',
      message: `From 0 to less than \`alignMinutes\` (${alignMinutes}), in steps of ${minutesPerBit}.`,
    };
  }
  return null;
}

const problemOfHorizon = ({ horizonDays }: RulesBesideLimits): Problem | null =>
  horizonDays !== null && (horizonDays < 0 || horizonDays > most.horizonDays)
    ? { path: 'horizonDays', message: `From 0 (today alone) to ${most.horizonDays} days.` }
    : null;

function problemOfNotice({ noticeMinutes, horizonDays }: RulesBesideLimits): Problem | null {
  const path = 'noticeMinutes';
  if (noticeMinutes < 0 || noticeMinutes > most.noticeDays * minutesPerDay) {
    return {
      path,
      message: `From 0 to ${most.noticeDays * minutesPerDay} minutes (${most.noticeDays} days).`,
    };
  }
  if (noticeMinutes >= ((horizonDays ?? usualHorizonDays) + 1) * minutesPerDay) {
    return {
      path,
      message:
        'The notice reaches past the booking horizon: nothing could be booked. Shorten it, or raise `horizonDays`.',
    };
  }
  return null;
}

/** Whether limits make sense together, for a provider of these treatments. Null: they do. */
export function problemOfLimits(
  limits: readonly Omit<Limit, 'uncounted'>[],
  offered: readonly string[],
): Problem | null {
  if (limits.length > most.limits) return { path: 'limits', message: `At most ${most.limits} limits.` };
  for (const [index, limit] of limits.entries()) {
    const path = `limits[${index}]`;
    if (limit.most < 1 || limit.most > most.ofLimit) {
      return { path: `${path}.most`, message: `From 1 to ${most.ofLimit}. To take none, close the hours.` };
    }
    const problem = problemOfTreatments(limit.treatmentIds, offered);
    if (problem) return { path: `${path}.${problem.path}`, message: problem.message };
    if (limits.slice(0, index).some(({ id }) => id === limit.id)) {
      return {
        path,
        message: 'There is a limit for these treatments and this period already. Give one number.',
      };
    }
  }
  return null;
}
