import type { ConsumerGroup, Delivery } from './consumerGroup.ts';
import { seqOf } from './eventStream.ts';

/** Events of a stream that a group will never get: from one number to another, both included. */
export type Gap = { stream: string; from: number; until: number };

export type Gaps = ReturnType<typeof gaps>;

/**
 * Notices where the events that a group gets do not follow those that it had. A log is kept for so long, and the stream is trimmed with it:
 * who was away for longer is given the oldest that is left, as if nothing had been before it.
 *
 * In a stream the numbers have no gap. So what is missing before an event was either given to another process of the group, and mostly
 * is still in the stream; or the event is the oldest there, and what came before it is gone. Where the two fall together, all but one
 * process of a group having been idle for as long as the log is kept, it says more than is true.
 */
export function gaps(group: Pick<ConsumerGroup, 'oldest'>) {
  // By stream, the last number that the group is known here to have had.
  const had = new Map<string, number>();

  return {
    /** The group goes on after `seq`. */
    begin: (stream: string, seq: number): void => void had.set(stream, seq),

    /** What is missing before events that were delivered now. */
    async before(deliveries: readonly Delivery[]): Promise<Gap[]> {
      const found: Gap[] = [];
      for (const [stream, delivered] of Map.groupBy(deliveries, (one) => one.stream)) {
        const seqs = delivered.map(({ id }) => seqOf(id));
        const first = Math.min(...seqs);
        const before = had.get(stream) ?? 0;
        had.set(stream, Math.max(before, ...seqs));
        if (first <= before + 1) continue;
        const oldest = await group.oldest(stream);
        if (oldest !== undefined && oldest >= first)
          found.push({ stream, from: before + 1, until: first - 1 });
      }
      return found;
    },
  };
}

/** Single numbers as gaps, those that follow one another as one. */
export function gapsOf(stream: string, seqs: readonly number[]): Gap[] {
  const found: Gap[] = [];
  for (const seq of seqs.toSorted((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.until === seq - 1) last.until = seq;
    else found.push({ stream, from: seq, until: seq });
  }
  return found;
}
