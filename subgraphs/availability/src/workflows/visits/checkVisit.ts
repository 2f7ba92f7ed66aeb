import { pageSize } from '@tidbok/kit/cursors.ts';
import { BadInput } from '@tidbok/kit/failures.ts';
import { checkDays } from '#workflows/slots/checkSearch.ts';
import type { VisitsWanted } from './findVisitSlots.ts';

const most = { steps: 6, providers: 20, days: 31, first: 50, gapMinutes: 10_080 };

/** @throws {BadInput} */
export function checkVisit({ steps, days, first }: VisitsWanted): void {
  if (steps.length < 1 || steps.length > most.steps) {
    throw new BadInput('steps', `Ask for 1 to ${most.steps} steps.`);
  }
  for (const [index, { minGapMinutes, maxGapMinutes }] of steps.entries()) {
    const at = `steps[${index}]`;
    if (minGapMinutes < 0) throw new BadInput(`${at}.minGapMinutes`, 'A gap is 0 minutes or more.');
    if (maxGapMinutes < minGapMinutes) {
      throw new BadInput(
        `${at}.maxGapMinutes`,
        'The longest gap is shorter than the shortest: make it at least as long.',
      );
    }
    if (maxGapMinutes > most.gapMinutes) {
      throw new BadInput(`${at}.maxGapMinutes`, `A gap is at most ${most.gapMinutes} minutes, a week.`);
    }
  }
  checkDays(days, most.days);
  pageSize(first, most.first);
}

/**
 * @param sizes how many could give each step
 * @throws {BadInput}
 */
export function checkSizes({ steps }: VisitsWanted, sizes: readonly number[]): void {
  for (const [index, size] of sizes.entries()) {
    const field = `steps[${index}].providerId`;
    if (size > most.providers) {
      throw new BadInput(
        field,
        `${size} providers of this clinic offer it, more than ${most.providers}: name one.`,
      );
    }
    if (size === 0) {
      throw new BadInput(
        steps[index]!.providerId === null ? `steps[${index}].treatmentId` : field,
        'No listed provider of this clinic offers this treatment, or the one who is named does not. Choose another.',
      );
    }
  }
}
