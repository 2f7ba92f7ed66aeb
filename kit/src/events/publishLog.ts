import type { Logger } from '#kit/telemetry/log.ts';
import type { EventLog, LoggedEvent } from './eventLog.ts';
import type { EventStream } from './eventStream.ts';
import { withProducerSpans } from './producerSpans.ts';

const batch = 500;

/**
 * Publishes what the log has beyond the stream's end. The stream itself says where it ends, so that one that Redis lost, in whole
 * or back to a snapshot, is noticed and filled again.
 *
 * @param fresh events that were logged just now: where they follow one another and the stream ends right before, the log is not read
 * @param onBehind told how many events are still to be published
 */
export async function publishLog(
  events: EventLog,
  stream: EventStream,
  log: Logger,
  fresh: readonly LoggedEvent[],
  onBehind: (count: number) => void,
): Promise<void> {
  const [first] = fresh;
  if (first && fresh.length <= batch && fresh.every(({ seq }, n) => seq === first.seq + n)) {
    const end = await withProducerSpans(fresh, (events) => stream.publish(first.seq - 1, events));
    if (end === first.seq + fresh.length - 1) return onBehind(0);
  }
  // The stream first: what was published is in the log, so the log read afterwards cannot be behind.
  let position = await stream.position();
  const last = await events.lastSeq();
  if (position > last) {
    // A Redis that outlived the database, as on a laptop where the data folder was removed. Consumers would wait for numbers
    // that the log reaches only much later.
    log.error({ position, last }, 'the stream is ahead of the log, so it is of another database: removed');
    await stream.remove();
    position = 0;
  }
  onBehind(last - position);
  while (position < last) {
    const next = await events.readAfter({ seq: position, limit: batch });
    if (next.length === 0) return;
    const after = position;
    position = await withProducerSpans(next, (events) => stream.publish(after, events));
    onBehind(Math.max(0, last - position));
  }
}
