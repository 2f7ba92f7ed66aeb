import type { ApolloServer } from '@apollo/server';
import type { Clock } from '@tidbok/kit/clock.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import { extractTrace, withSpan } from '@tidbok/kit/telemetry/spans.ts';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { ContextOfCaller } from '#gateway/contextOf.ts';
import type { Authenticate } from '#gateway/identity/accessTokens.ts';
import { refusal } from '#gateway/refusals.ts';
import type { Caller, LiveSlot, RequestContext } from '#gateway/requestContext.ts';
import { closeCodes, type SocketSession, socketSession } from './socketSession.ts';
import { tokenOfConnection, tokenOfMessage } from './tokens.ts';

type Socket = Context<Record<string, unknown>, Extra & { session?: SocketSession }>;

const maxPayload = 1_000_000;
const initWithinMs = 10_000;
const pingEveryMs = 15_000;
const drainingMs = 2_000;

export type WebSocketOptions = {
  http: Server;
  server: ApolloServer<RequestContext>;
  schema: GraphQLSchema;
  authenticate: Authenticate;
  contextOfCaller: ContextOfCaller;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  subscriptionsPerSocket: number;
  /** Sockets that are open at once, half of them for callers without a token, who cannot be told apart. */
  sockets: number;
  /** GraphiQL sends its headers with each message, and none with `connection_init`. */
  tokensInMessages: boolean;
};

/**
 * The gateway's door for live subscriptions, and for queries and mutations over the same socket
 * (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md). The token comes in `connection_init` as
 * `{ "authorization": "Bearer …" }`, once for the socket's life; without one the caller is nobody in particular.
 */
export function graphqlOverWebSocket(options: WebSocketOptions): { dispose(): Promise<void> } {
  const { server, authenticate, clock, log, metrics } = options;
  const sockets = new WebSocketServer({
    server: options.http,
    path: '/graphql',
    maxPayload,
    verifyClient: (_, admit) => admit(sockets.clients.size < options.sockets, 503, 'Try again later'),
  });
  let strangers = 0;
  const open = metrics.gauge({ name: 'tidbok_gateway_sockets', help: 'Sockets of clients that are open' });
  metrics.onRender(() => open.set(sockets.clients.size));

  const connect = async ({ connectionParams, extra }: Socket): Promise<boolean> => {
    try {
      const caller = await authenticate(tokenOfConnection(connectionParams));
      if (caller.identity.subject === null && !letIn(extra.socket)) return false;
      extra.session = socketSession(extra.socket, caller, clock);
      return true;
    } catch (error) {
      const away = error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE';
      const [code, reason] = away ? closeCodes.tryAgainLater : closeCodes.unauthorized;
      extra.socket.close(code, reason);
      return false;
    }
  };

  /** A socket of a caller without a token. */
  const letIn = (socket: Extra['socket']): boolean => {
    if (strangers >= options.sockets / 2) {
      socket.close(...closeCodes.tryAgainLater);
      return false;
    }
    strangers += 1;
    socket.once('close', () => (strangers -= 1));
    return true;
  };

  /** Runs a message's operation through Apollo Server's pipeline, as over HTTP: with the same plugins and limits. */
  const run = async (session: SocketSession, payload: SubscribePayload): Promise<Carried> => {
    // A socket is closed some time after its token: what comes until then is not heard.
    session.signal.throwIfAborted();
    const caller = await callerOf(session, payload);
    const onStuck = (): void => {
      log.warn('a socket that takes nothing is closed');
      session.dropSlow();
    };
    const live: LiveSlot = { events: undefined, signal: session.signal, onStuck };
    const parent = extractTrace((payload.extensions ?? {}) as Record<string, string | undefined>);
    const { body } = await withSpan('graphql', { kind: 'server', parent }, (span) =>
      server.executeOperation(
        {
          query: payload.query,
          ...(payload.operationName && { operationName: payload.operationName }),
          ...(payload.variables && { variables: payload.variables }),
        },
        { contextValue: { ...options.contextOfCaller(caller, span), live } },
      ),
    );
    if (body.kind !== 'single') throw new Error('incremental delivery was not asked for');
    const result = body.singleResult as ExecutionResult;
    if (live.events) return { carried: live.events };
    return result.data === undefined ? { refused: result.errors ?? [] } : { carried: result };
  };

  const callerOf = async ({ caller }: SocketSession, payload: SubscribePayload): Promise<Caller> => {
    const token = options.tokensInMessages ? tokenOfMessage(payload) : undefined;
    return token && caller.identity.subject === null ? await authenticate(token) : caller;
  };

  const door = useServer<Record<string, unknown>, { session?: SocketSession }>(
    {
      connectionInitWaitTimeout: initWithinMs,
      onConnect: connect,
      onClose: (socket) => (socket as Socket).extra.session?.dispose(),
      // What is thrown here closes the socket, and with it every other stream: errors are returned.
      onSubscribe: async (socket, _id, payload) => {
        const { session } = (socket as Socket).extra;
        if (!session || Object.keys(socket.subscriptions).length > options.subscriptionsPerSocket) {
          return [
            refusal('TOO_MANY_SUBSCRIPTIONS', 'This socket carries all that one may. Open another.', 429),
          ];
        }
        try {
          const ran = await run(session, payload);
          return 'refused' in ran ? ran.refused.map(asShown) : carry(options.schema, ran.carried);
        } catch (error) {
          return [
            error instanceof GraphQLError
              ? error
              : refusal('INTERNAL', 'Something went wrong on our side.', 500),
          ];
        }
      },
      execute: ({ rootValue }) => rootValue as ExecutionResult,
      // Results and their errors come masked: they go out as they are.
      onNext: (_socket, _id, _payload, _args, result) => result,
      onError: (_socket, _id, _payload, errors) => errors.map(withoutStatus),
    },
    sockets,
    pingEveryMs,
  );

  return {
    dispose: async () => {
      const cut = setTimeout(() => sockets.clients.forEach((socket) => socket.terminate()), drainingMs);
      await door.dispose();
      clearTimeout(cut);
    },
  };
}

type Carried = { carried: unknown } | { refused: readonly { message: string }[] };

// graphql-ws looks in the document for what kind of operation it is; whatever was run, its answer is carried alike.
const anyQuery = parse('{ __typename }');

const carry = (schema: GraphQLSchema, rootValue: unknown): ExecutionArgs => ({
  schema,
  document: anyQuery,
  rootValue,
});

/** An error that was masked already, in the form in which graphql-ws takes errors. */
const asShown = (shown: { message: string }): GraphQLError =>
  Object.assign(new GraphQLError(shown.message), { toJSON: () => shown });

/** The HTTP status that a refusal carries means nothing here. */
function withoutStatus(error: GraphQLError): ReturnType<GraphQLError['toJSON']> {
  const { extensions, ...shown } = error.toJSON();
  if (!extensions) return shown;
  const { http: _http, ...rest } = extensions;
  return { ...shown, extensions: rest };
}
