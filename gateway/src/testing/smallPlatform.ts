import { composeServices } from '@apollo/composition';
import { type Clock, systemClock } from '@tidbok/kit/clock.ts';
import { overHttp } from '@tidbok/kit/graphql/overHttp.ts';
import { overWebSocket } from '@tidbok/kit/graphql/overWebSocket.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { listen } from '@tidbok/kit/http.ts';
import type { Identity, Role } from '@tidbok/kit/identity/identity.ts';
import { identitySigner, identityVerifier } from '@tidbok/kit/identity/signedIdentity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { createMetrics, type Metrics } from '@tidbok/kit/telemetry/metrics.ts';
import { parse } from 'graphql';
import { generateKeyPairSync } from 'node:crypto';
import { type GatewayOptions, startGateway } from '#gateway/gateway.ts';
import { badToken } from '#gateway/refusals.ts';
import type { Authenticate } from '#gateway/identity/accessTokens.ts';
import { type Controls, sdl, type TestSubgraph, testResolvers } from './subgraphs.ts';

export type SmallPlatform = {
  url: string;
  controls: Controls;
  log: string[];
  metrics: Metrics;
  /** The address of a subgraph, for asking it without the gateway. */
  urlOf(name: TestSubgraph): string;
  stopSubgraph(name: TestSubgraph): Promise<void>;
  startSubgraph(name: TestSubgraph): Promise<void>;
  stopGateway(): Promise<void>;
  stop(): Promise<void>;
  post(request: object, token?: string, headers?: Record<string, string>): Promise<Answer>;
};

type Answer = {
  status: number;
  data?: unknown;
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
};

const testSupergraph = (): string => {
  const services = Object.entries(sdl).map(([name, text]) => ({
    name,
    url: `http://${name}`,
    typeDefs: parse(text),
  }));
  const composed = composeServices(services);
  if (composed.errors)
    throw new AggregateError(composed.errors, composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};

/** A gateway before three subgraphs, all in this process. A token is `<subject>:<ROLE>` or, with an end, `<subject>:<ROLE>:<instant>`. */
export async function startSmallPlatform(
  options: {
    clock?: Clock;
    development?: boolean;
    eventsWaiting?: Partial<GatewayOptions['eventsWaiting']>;
    subscriptionsPerSocket?: number;
    sockets?: number;
    costLimit?: number;
  } = {},
): Promise<SmallPlatform> {
  const { clock = systemClock } = options;
  const log: string[] = [];
  const logger = createLogger({
    service: 'test',
    level: 'info',
    destination: { write: (line) => void log.push(line) },
  });
  const jwk = { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid: 'gateway' };
  const verify = identityVerifier({ keys: [jwk] });
  const { resolvers, controls } = testResolvers();
  const running = new Map<TestSubgraph, { port: number; stop(): Promise<void> }>();

  const startSubgraph = async (name: TestSubgraph): Promise<void> => {
    const context = (identity: Identity) => ({ identity });
    const served = subgraph({ sdl: sdl[name], resolvers: resolvers[name], verify, context, log: logger });
    const port = running.get(name)?.port ?? 0;
    const http = await listen({
      host: '127.0.0.1',
      port,
      routes: { '/graphql': overHttp(served, createMetrics({ service: name })) },
    });
    const sockets = overWebSocket(served, http.server);
    const stop = async (): Promise<void> => {
      await sockets.dispose();
      await http.close(0);
    };
    running.set(name, { port: http.port, stop });
  };
  for (const name of Object.keys(sdl) as TestSubgraph[]) await startSubgraph(name);

  const urlOf = (name: TestSubgraph): string => `http://127.0.0.1:${running.get(name)?.port}/graphql`;
  const metrics = createMetrics({ service: 'gateway' });
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    metricsPort: 0,
    development: options.development ?? false,
    supergraphSdl: testSupergraph(),
    subgraphUrls: { visits: urlOf('visits'), clinics: urlOf('clinics'), bills: urlOf('bills') },
    authenticate: authenticateTest,
    sign: identitySigner(jwk),
    corsOrigins: ['https://app.test'],
    subgraphTimeoutMs: 2_000,
    operationCache: 100,
    costLimit: options.costLimit ?? 20_000,
    subscriptionsPerSocket: options.subscriptionsPerSocket ?? 20,
    sockets: options.sockets ?? 50,
    eventsWaiting: { items: 50, bytes: 1_000_000, bytesInAll: 100_000_000, ...options.eventsWaiting },
    clock,
    log: logger,
    metrics,
  });
  const url = `http://127.0.0.1:${gateway.port}/graphql`;
  const stopGateway = async (): Promise<void> => {
    for (const { stop } of gateway.stop.splice(0)) await stop();
  };

  return {
    url,
    controls,
    log,
    metrics,
    urlOf,
    startSubgraph,
    stopSubgraph: async (name) => await running.get(name)?.stop(),
    stopGateway,
    stop: async () => {
      await stopGateway();
      await Promise.all([...running.values()].map(({ stop }) => stop()));
    },
    post: async (request, token, headers) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: token }), ...headers },
        body: JSON.stringify(request),
      });
      return { status: answer.status, ...((await answer.json()) as Omit<Answer, 'status'>) };
    },
  };
}

const authenticateTest: Authenticate = async (authorization) => {
  if (!authorization)
    return { identity: { subject: null, roles: ['ANYONE'], clinics: [], provider: null }, expiresAt: null };
  const [subject = '', role, ...expiry] = authorization.split(':');
  if (!role) throw badToken('The access token is not good here.');
  const identity: Identity = { subject, roles: ['ANYONE', role as Role], clinics: [], provider: null };
  return { identity, expiresAt: expiry.length > 0 ? Temporal.Instant.from(expiry.join(':')) : null };
};
