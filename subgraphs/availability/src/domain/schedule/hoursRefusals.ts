import { closedBy, firstClosed, type ZonedHours } from './closedWhen.ts';
import type { Exception } from './hours.ts';
import type { Span } from '#domain/time/span.ts';

export type HoursRefusal =
  /** Not open as it would start. With the exception that closes it, if one does. */
  | { readonly code: 'CLOSED'; readonly exception: Exception | null }
  /** Open as it would start, but not until it would end. */
  | { readonly code: 'TOO_LONG'; readonly exception: Exception | null }
  /** Open, but for other treatments. */
  | { readonly code: 'TREATMENT_NOT_THEN' };

/** What the hours have against an appointment. */
export function hoursRefusals(hours: ZonedHours, treatmentId: string, span: Span): HoursRefusal[] {
  if (firstClosed(hours, treatmentId, span) === null) return [];
  const closed = firstClosed(hours, null, span);
  if (closed === null) return [{ code: 'TREATMENT_NOT_THEN' }];
  const code = closed === span.from ? 'CLOSED' : 'TOO_LONG';
  return [{ code, exception: closedBy(hours, closed) }];
}
