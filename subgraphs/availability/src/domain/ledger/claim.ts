import type { Terms } from '#domain/slots/offer.ts';
import type { Part } from './part.ts';
import type { PoolChoice } from '#domain/pools/poolChoice.ts';
import type { Slot } from '#domain/slots/slot.ts';

/** A part of a claim besides its first, with the id that it has in its row. */
export type LaterPart = Part & { readonly id: string };

/** Something that takes time: a hold, a booking, a session. */
export type Claim = {
  readonly id: string;
  readonly kind: 'hold' | 'booking' | 'session';
  /** Decides for all: the claim is there as long as this part is, and has the deadline that stands on it. */
  readonly first: Part;
  /** What it takes besides: another resource, the next day, a place of a limit. In the order of their keys. */
  readonly later: readonly LaterPart[];
  readonly slot: Slot;
  /** From then on another may have the time. Null once it is secured. */
  readonly until: Temporal.Instant | null;
  /** Whose hold it is. */
  readonly holder: string | null;
  /** Which booking's it is. */
  readonly bookingId: string | null;
  /** What a booking was promised. */
  readonly terms: Terms | null;
  /** Made with the claim and known to whoever made it: to secure a claim one must name it. */
  readonly token: string;
  /** The version of the schedule that it was made under. */
  readonly rules: number;
  /** Why a desk took the time against the rules. */
  readonly override: Override | null;
  /** How its provider was chosen of several. Of a hold alone. */
  readonly choice?: PoolChoice;
  /** Of a hold: another call than the one that made it has answered with it, so that the latter may not take it back any more. */
  readonly told?: boolean;
};

export type Override = {
  readonly by: string;
  readonly reason: string;
  /** It waives the rules, and nothing that another has: who approved it did not see what is there now. */
  readonly rulesOnly?: boolean | null | undefined;
};

/** What a claim may go over: the rules alone, as hours and limits, or what others have as well. */
export type Over = 'NOTHING' | 'RULES' | 'ALL';

export const overOf = (override: Override | null): Over => {
  if (!override) return 'NOTHING';
  return override.rulesOnly ? 'RULES' : 'ALL';
};

/** What a claim is, but for its time: where it lies is decided as it is made. */
export type ClaimAs = Pick<Claim, 'id' | 'kind' | 'holder' | 'bookingId' | 'choice'> & {
  readonly until: Temporal.Instant | null;
};

export const isLive = ({ until }: Pick<Claim, 'until'>, now: Temporal.Instant): boolean =>
  until === null || Temporal.Instant.compare(until, now) > 0;

/**
 * The parts in the one order in which all claims take theirs: of two that want the same, one gets both.
 *
 * @param mark that no other claim has, not even an earlier one of the same id, which may have left something of other parts
 */
export function orderedParts(mark: string, parts: readonly Part[]): Pick<Claim, 'first' | 'later'> {
  const [first, ...others] = parts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  if (!first) throw new Error('a claim that takes nothing');
  return { first, later: others.map((part, index) => ({ ...part, id: `${mark}#${index + 1}` })) };
}
