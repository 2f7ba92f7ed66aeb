import type { SlotReason } from './slotReasons.ts';

/** A reason in words, for whoever looks at the page. */
export function reasonMessage(reason: SlotReason, inFull: boolean): string {
  switch (reason.code) {
    case 'PAST':
      return 'This time has passed.';
    case 'NOTICE':
      return `It had to be booked ${reason.noticeMinutes} minutes before at the latest.`;
    case 'HORIZON':
      return `It is further ahead than the ${reason.horizonDays} days that can be booked.`;
    case 'NOT_ALIGNED':
      return `Appointments start every ${reason.alignMinutes} minutes${afterMidnight(reason.offsetMinutes)}.`;
    case 'CLOSED':
      return `The provider is closed then${because(reason.exception)}.`;
    case 'TOO_LONG':
      return `The provider closes before it would be over${because(reason.exception)}.`;
    case 'TREATMENT_NOT_THEN':
      return 'The provider is open then, but not for this treatment.';
    case 'NOT_OFFERED':
      return 'The provider does not offer this treatment, or is not there.';
    case 'LIMIT':
      return `No more than ${reason.most} such appointments are given a ${reason.per.toLowerCase()}.`;
    case 'TAKEN':
      return 'This time is taken.';
    case 'BUFFER':
      return 'It is too close to another appointment: some time is kept free before and after each.';
    case 'EQUIPMENT':
      return inFull
        ? `Nothing is free of: ${reason.label}.`
        : 'A room or a device that it takes is not free.';
  }
}

const afterMidnight = (offsetMinutes: number): string =>
  offsetMinutes === 0 ? '' : `, from ${offsetMinutes} minutes after midnight on`;

const because = (exception: { reason: string | null } | null): string =>
  exception?.reason ? `: ${exception.reason}` : '';
