import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { firstRefused, type AccessRule } from '@tidbok/kit/graphql/access.ts';
import type { Clock } from '@tidbok/kit/clock.ts';
import { causeOf } from '@tidbok/kit/graphql/eventCause.ts';
import { contextFromTraceparent, type SpanOptions, withSpan } from '@tidbok/kit/telemetry/spans.ts';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { accessError, tokenExpired } from '#gateway/refusals.ts';
import type { LiveSlot } from '#gateway/requestContext.ts';
import type { SubgraphStreams } from '#gateway/upstream/subgraphStreams.ts';
import type { MaskError } from '#gateway/plugins/maskErrors.ts';
import { boundedQueue, type QueueLimits } from './boundedQueue.ts';
import { maskedError, maskedResult } from './maskedResult.ts';
import type { Operation } from './operation.ts';
import { type DataSources, runPlan } from './runPlan.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** A subscription's answers, one for each event, in the events' order. `return` ends it whatever it waits for. */
export type LiveEvents = AsyncGenerator<ExecutionResult, void, undefined>;

/** What the live events of a gateway are made with. */
export type LiveParts = {
  supergraph: LoadedSupergraph;
  dataSources: DataSources;
  streams: SubgraphStreams;
  clock: Clock;
  maskError: MaskError;
  /** How much of one subscription may wait for a slow reader. */
  eventsWaiting: QueueLimits;
};

// A name that composition gives to no subgraph.
const eventSource = '__event';
const stuckAfterMs = 5_000;

/**
 * Opens a federated subscription: the plan's primary part runs as a subscription on the subgraph that owns it, and for each of
 * its events the rest of the plan runs as for a query. A failure of the rest costs that event's own fields; the stream goes on.
 *
 * It fails with TOKEN_EXPIRED, SLOW_READER, UPSTREAM_LOST (the subgraph went away), or what the owning subgraph refused it with.
 */
export function openLiveEvents(
  { supergraph, dataSources, streams, clock, maskError, eventsWaiting }: LiveParts,
  node: SubscriptionNode,
  operation: Operation,
  touched: readonly AccessRule[],
  slot: LiveSlot,
): LiveEvents {
  const { caller, span } = operation.context;
  const queue = boundedQueue(eventsWaiting, sizeOf);
  const plan = eventPlan(node);
  const name = operation.definition.name?.value ?? 'anonymous';
  let over = false;

  const fail = (reason: unknown): void => {
    stop();
    queue.fail(reason);
  };
  const stop = streams.subscribe(node.primary, operation, {
    next(event) {
      if (over || queue.push(event)) return;
      fail(slowReader());
      // Where even this cannot be told, the socket does not flow at all.
      setTimeout(() => over || slot.onStuck(), stuckAfterMs).unref();
    },
    error: fail,
    complete: () => queue.end(),
  });
  const onAbort = (): void => fail(slot.signal.reason);
  slot.signal.addEventListener('abort', onAbort, { once: true });
  if (slot.signal.aborted) onAbort();

  const close = (): void => {
    over = true;
    slot.signal.removeEventListener('abort', onAbort);
    stop();
    queue.leave();
  };

  // An event belongs to the trace of the change that it tells of; of one that tells of none in particular a trace begins.
  const traced = (event: ExecutionResult): SpanOptions => ({
    kind: 'consumer',
    parent: contextFromTraceparent(causeOf(event)),
    links: [{ context: span.spanContext() }],
  });

  const answer = (event: ExecutionResult): Promise<ExecutionResult> =>
    withSpan(`event ${name}`, traced(event), async () => {
      if (caller.expiresAt && Temporal.Instant.compare(clock.now(), caller.expiresAt) >= 0)
        throw tokenExpired();
      const refused = firstRefused(touched, caller.identity);
      if (refused) throw accessError(refused, caller.identity);
      const served = { ...dataSources, [eventSource]: servedBy(event) };
      return maskedResult(await runPlan(supergraph, plan, operation, served), maskError);
    });

  return {
    async next() {
      try {
        const event = await queue.take();
        if (event !== undefined) return { done: false, value: await answer(event) };
      } catch (error) {
        close();
        throw maskedError(error, maskError);
      }
      close();
      return { done: true, value: undefined };
    },
    async return() {
      close();
      return { done: true, value: undefined };
    },
    async throw(error) {
      close();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      close();
    },
  };
}

/** A query's plan for one event: its primary part is fetched from the event itself. */
function eventPlan({ primary, rest }: SubscriptionNode): QueryPlan {
  const fromEvent: FetchNode = { ...primary, serviceName: eventSource };
  const nodes: PlanNode[] = rest ? [fromEvent, rest] : [fromEvent];
  return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
}

const servedBy = ({ data, errors }: ExecutionResult): DataSources[string] => ({
  process: async () => ({
    data: data ?? null,
    ...(errors && { errors }),
  }),
});

/** About the bytes of its text. In memory an event takes some times as many. */
const sizeOf = (event: ExecutionResult): number => JSON.stringify(event).length;

const slowReader = (): GraphQLError =>
  new GraphQLError('The events came faster than they were read. Subscribe again from the last one seen.', {
    extensions: { code: 'SLOW_READER' },
  });
