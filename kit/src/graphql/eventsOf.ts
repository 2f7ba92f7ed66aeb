import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { withCause } from './eventCause.ts';

/** A subscription's arguments, with what makes a context for one event. */
export type SubscriptionArgs = ExecutionArgs & { renewContext: () => unknown };

/**
 * As graphql-js' `subscribe`, but each event is executed with a context of its own: a context holds DataLoaders, and one that
 * lived as long as the subscription would answer every event with what the first one loaded. What an event says of its cause goes with
 * its answer.
 */
export async function eventsOf(
  args: SubscriptionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  // Not a generator: its `return` waits for the event it is waiting for, and would leave the source open until then.
  const results: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => results,
    async next() {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const answer = await execute({ ...args, rootValue: event.value, contextValue: args.renewContext() });
      return { done: false, value: withCause(answer, event.value) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
  };
  return results;
}
