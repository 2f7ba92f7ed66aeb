import { ResumeTooOld } from '@tidbok/kit/events/resumeTooOld.ts';
import { GraphQLError } from 'graphql';

/**
 * A stream that stops when the client leaves. The trap: `return` of a generator that waits for its next event is queued until that event
 * comes, which may be never; so what it waits for is told first, by the signal.
 */
export async function liveStream<Change>(
  open: (signal: AbortSignal) => AsyncGenerator<Change> | Promise<AsyncGenerator<Change>>,
): Promise<AsyncIterableIterator<Change>> {
  const left = new AbortController();
  const stop = (error: unknown): never => {
    left.abort();
    throw error instanceof ResumeTooOld ? tooOld() : error;
  };
  const changes = await Promise.try(open, left.signal).catch(stop);
  const stream: AsyncIterableIterator<Change> = {
    [Symbol.asyncIterator]: () => stream,
    next: () => changes.next().catch(stop),
    async return() {
      left.abort();
      return await changes.return(undefined);
    },
  };
  return stream;
}

const tooOld = (): GraphQLError =>
  new GraphQLError(
    'The changes since then are not kept any more. Read the bookings anew, then follow them without `after`.',
    { extensions: { code: 'RESUME_TOO_OLD' } },
  );
