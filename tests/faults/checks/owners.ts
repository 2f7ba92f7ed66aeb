import type { Entry, Row } from '../history/state.ts';

/** The claim that an entry is of, by the entry's id: its own, or that of the first part where it is a later one. */
export const ownersOf = (rows: readonly Row[]): ReadonlyMap<string, Entry> =>
  new Map(
    rows
      .flatMap(({ entries }) => entries.filter(({ of }) => of === null))
      .flatMap((claim) => [claim.id, ...claim.later.map(({ id }) => id)].map((id) => [id, claim] as const)),
  );
