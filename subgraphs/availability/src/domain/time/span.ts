import type { Millis } from './ledgerDay.ts';

/** A span of moments [from, until). Empty where it ends before it begins. */
export type Span = { readonly from: Millis; readonly until: Millis };

export const overlapOf = (a: Span, b: Span): Span => ({
  from: Math.max(a.from, b.from),
  until: Math.min(a.until, b.until),
});
