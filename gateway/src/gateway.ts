import type { Clock } from '@tidbok/kit/clock.ts';
import { health } from '@tidbok/kit/health.ts';
import { listen, type Routes } from '@tidbok/kit/http.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { StopStep } from '@tidbok/kit/shutdown.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import { Agent } from 'node:http';
import { rulesOf } from './accessRules.ts';
import { contexts } from './contextOf.ts';
import { supergraphExecutor } from './execution/executor.ts';
import { sharedBytes } from './execution/sharedBytes.ts';
import { loadSupergraph } from './execution/supergraph.ts';
import { graphqlServer } from './graphqlServer.ts';
import { graphiql } from './http/graphiql.ts';
import { graphqlOverHttp } from './http/graphqlOverHttp.ts';
import { showMetrics } from './http/showMetrics.ts';
import type { Authenticate } from './identity/accessTokens.ts';
import { operationCosts } from './limits/operationCosts.ts';
import { maskErrors } from './plugins/maskErrors.ts';
import { joinedTexts } from './upstream/joinedTexts.ts';
import { subgraphFetch } from './upstream/subgraphFetch.ts';
import { subgraphStreams } from './upstream/subgraphStreams.ts';
import { graphqlOverWebSocket } from './websocket/graphqlOverWebSocket.ts';

export type GatewayOptions = {
  host: string;
  port: number;
  metricsPort: number;
  development: boolean;
  supergraphSdl: string;
  /** Addresses by subgraph: `http://…/graphql`. */
  subgraphUrls: Readonly<Record<string, string>>;
  authenticate: Authenticate;
  /** Signs identities for the subgraphs. */
  sign: (identity: Identity) => Promise<string>;
  corsOrigins: readonly string[];
  subgraphTimeoutMs: number;
  operationCache: number;
  /** What one operation, and one event of a subscription, may cost. */
  costLimit: number;
  subscriptionsPerSocket: number;
  sockets: number;
  /** How many events of one subscription may wait for a slow reader, how many bytes of them, and how many of all together. */
  eventsWaiting: { items: number; bytes: number; bytesInAll: number };
  clock: Clock;
  log: Logger;
  metrics: Metrics;
};

export type Gateway = { port: number; metricsPort: number; stop: StopStep[] };

/**
 * Builds the gateway and opens its doors.
 *
 * @throws {MissingAccessRule} where the supergraph leaves something open
 * @throws {UnreadCost} where it says of costs what is not read
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { host, development, subgraphUrls, clock, log, metrics, authenticate } = options;
  const supergraph = loadSupergraph(options.supergraphSdl);
  const touchedBy = rulesOf(supergraph.schema, supergraph.sdl);
  const maskError = maskErrors(log);
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 64 });
  const streams = subgraphStreams(subgraphUrls);
  const joined = joinedTexts();
  const timeoutMs = options.subgraphTimeoutMs;
  const dataSources = Object.fromEntries(
    supergraph.subgraphs.map((name) => {
      const url = subgraphUrls[name];
      if (!url) throw new Error(`no address is known of the subgraph ${name}`);
      return [name, subgraphFetch({ name, url, agent, timeoutMs, joined, log })];
    }),
  );
  const { bytesInAll, ...ofOne } = options.eventsWaiting;
  const gateway = supergraphExecutor({
    supergraph,
    dataSources,
    streams,
    clock,
    eventsWaiting: { ...ofOne, shared: sharedBytes(bytesInAll) },
    maskError,
    touchedBy,
  });
  const { operationCache, costLimit } = options;
  const server = graphqlServer({
    gateway,
    touchedBy,
    costOf: operationCosts(supergraph.schema, supergraph.sdl),
    costLimit,
    maskError,
    log,
    metrics,
    development,
    operationCache,
  });
  await server.start();

  const { contextOf, contextOfCaller } = contexts({ authenticate, sign: options.sign });
  // Subgraphs are not asked: one that is away costs its own fields, not the gateway.
  const { routes: healthRoutes, drain } = health({});
  const metricsRoutes: Routes = { '/metrics': showMetrics(metrics) };
  const http = await listen({
    host,
    port: options.port,
    routes: {
      ...healthRoutes,
      ...(development && { '/graphiql': await graphiql() }),
      ...(development && options.metricsPort === 0 && metricsRoutes),
      '/graphql': graphqlOverHttp({ server, contextOf, corsOrigins: options.corsOrigins }),
    },
  });
  const webSocket = graphqlOverWebSocket({
    http: http.server,
    server,
    schema: supergraph.schema,
    authenticate,
    contextOfCaller,
    clock,
    log,
    metrics,
    subscriptionsPerSocket: options.subscriptionsPerSocket,
    sockets: options.sockets,
    tokensInMessages: development,
  });
  const scraped =
    options.metricsPort === 0
      ? undefined
      : await listen({ host, port: options.metricsPort, routes: metricsRoutes });

  return {
    port: http.port,
    metricsPort: scraped?.port ?? 0,
    stop: [
      { name: 'health', stop: async () => drain() },
      { name: 'subscriptions', stop: () => webSocket.dispose() },
      { name: 'http', stop: () => http.close(5_000) },
      { name: 'subgraph streams', stop: () => streams.dispose() },
      { name: 'graphql', stop: () => server.stop() },
      { name: 'subgraph connections', stop: async () => agent.destroy() },
      { name: 'metrics', stop: async () => await scraped?.close(0) },
    ],
  };
}
