import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { withSpan } from '@tidbok/kit/telemetry/spans.ts';
import type { LiveEvents } from '#gateway/execution/liveEvents.ts';

/** Who asks, and until when their token is good. */
export type Caller = {
  identity: Identity;
  /** Null for a caller without a token. */
  expiresAt: Temporal.Instant | null;
};

export type Span = Parameters<Parameters<typeof withSpan>[2]>[0];

/** What plugins and execution know of one operation beside the GraphQL request itself. */
export type RequestContext = {
  caller: Caller;
  /** The operation's span, named when its name is known. */
  span: Span;
  /** The caller's identity, signed for the subgraphs. It is good for a minute: ask for it at each call. */
  signed: () => Promise<string>;
  /**
   * Where a subscription's events are put once it is accepted: the transports that can carry them wait for it here. Absent
   * over HTTP, which cannot.
   */
  live?: LiveSlot;
};

/** A transport's place for one subscription's events, filled when the operation is accepted. */
export type LiveSlot = {
  events: LiveEvents | undefined;
  /** Aborted, with a GraphQL error, when the stream must end. */
  signal: AbortSignal;
  /** The client has not taken even the error that ends its stream. */
  onStuck: () => void;
};
