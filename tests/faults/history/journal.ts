import type { Deed, Followed, Watched } from './history.ts';

/** A stream as it is being watched. */
export type Watching = { -readonly [Field in keyof Watched]: Watched[Field] } & {
  seen: Watched['seen'][number][];
};

/** Offers as they are being followed. */
export type Following = { -readonly [Field in keyof Followed]: Followed[Field] } & {
  told: Followed['told'][number][];
};

/** Free times as they are being looked at: what was shown last, by provider and day. */
export type Viewing = {
  readonly client: string;
  readonly looked: {
    readonly providerIds: readonly string[];
    readonly treatmentId: string;
    readonly from: string;
    readonly days: number;
  };
  readonly seen: Record<string, string[]>;
  endedBy?: string;
};

/** What the clients of a run did and saw, as it happens. */
export type Journal = {
  /** The time by which it is kept. */
  now(): number;
  readonly deeds: readonly Deed[];
  readonly watched: readonly Watching[];
  readonly following: Following[];
  /** Those that look still. */
  readonly viewing: Set<Viewing>;
  /** Holds that somebody asked to book or release, answered or not. */
  readonly usedHolds: Set<string>;
  /** The reasons of schedule exceptions that somebody asked to remove, answered or not. */
  readonly removing: Set<string>;
  add(deed: Deed): void;
  watch(watching: Watching): void;
  /** Acknowledged bookings and changes so far, by their kind. */
  counts(): Record<string, number>;
};

/** @param now what the clocks say that are not off, in milliseconds */
export function openJournal(now: () => number): Journal {
  const deeds: Deed[] = [];
  const watched: Watching[] = [];
  return {
    now,
    deeds,
    watched,
    following: [],
    viewing: new Set(),
    usedHolds: new Set(),
    removing: new Set(),
    add: (deed) => void deeds.push(deed),
    watch: (watching) => void watched.push(watching),
    counts() {
      const counts: Record<string, number> = {};
      for (const { kind, answer } of deeds) {
        const name =
          answer.is === 'done' ? kind : `${kind} ${answer.is === 'refused' ? answer.code : answer.is}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}
