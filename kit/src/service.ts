import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { RequestListener } from 'node:http';
import type { z } from 'zod';
import { type Clock, systemClock } from './clock.ts';
import type { serviceConfig, storeConfig, trustConfig } from './config.ts';
import { overHttp } from './graphql/overHttp.ts';
import { overWebSocket } from './graphql/overWebSocket.ts';
import { subgraph } from './graphql/subgraph.ts';
import { health } from './health.ts';
import { listen } from './http.ts';
import type { Identity } from './identity/identity.ts';
import { identitySigner, identityVerifier, serviceIdentity } from './identity/signedIdentity.ts';
import { connectMongo } from './mongo.ts';
import { watchHeartbeat } from './mongoHeartbeat.ts';
import { connectRedis } from './redis.ts';
import { type StopStep, stopOnSignal } from './shutdown.ts';
import { createLogger, type Logger } from './telemetry/log.ts';
import { createMetrics, type Metrics, mongoPoolMetrics, redisQueueMetrics } from './telemetry/metrics.ts';
import { traceMongo } from './telemetry/mongoSpans.ts';
import { traceRedis } from './telemetry/redisSpans.ts';
import { startTracing } from './telemetry/tracing.ts';

export type ServiceConfig = z.infer<typeof serviceConfig> &
  z.infer<typeof storeConfig> &
  z.infer<typeof trustConfig>;

/** What a subgraph is built from. */
export type Parts = {
  connection: Connection;
  redis: Redis;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  /** This service's own signed identity, for calls to others. */
  signed: () => Promise<string>;
};

/** What a subgraph is, once it is built. */
export type Built<Context> = {
  resolvers: object;
  context: (identity: Identity) => Context;
  /** HTTP listeners besides GraphQL's, by path. */
  routes?: Record<string, RequestListener>;
  /** Stopped in order, after the last request and before the stores are closed. */
  stop: StopStep[];
};

/** Runs one subgraph as a process: from its configuration to a door that is open, and in reverse on a signal. */
export async function runSubgraph<Context extends object>(options: {
  name: string;
  sdl: string;
  config: ServiceConfig;
  build: (parts: Parts) => Promise<Built<Context>>;
}): Promise<void> {
  const { name, config } = options;
  const log = createLogger({ service: name, level: config.LOG_LEVEL });
  const tracing = startTracing({
    service: name,
    otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    sampleRatio: config.TRACE_SAMPLE_RATIO,
  });
  const metrics = createMetrics({ service: name });
  const commandEvents = config.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined;
  const connection = await connectMongo(config, { commandEvents });
  if (commandEvents) traceMongo(connection.getClient());
  const heartbeat = watchHeartbeat(connection.getClient(), () => {
    log.error('the driver has stopped looking for mongodb: this process ends, to be started anew');
    process.exit(1);
  });
  mongoPoolMetrics(metrics, connection.getClient());
  traceRedis();
  const redis = connectRedis(config, (error) => log.warn({ err: error }, 'redis is away'));
  redisQueueMetrics(metrics, redis);
  const sign = identitySigner(config.IDENTITY_PRIVATE_KEY);
  const built = await options.build({
    connection,
    redis,
    clock: systemClock,
    log,
    metrics,
    signed: () => sign(serviceIdentity(name)),
  });

  const served = subgraph({
    sdl: options.sdl,
    resolvers: built.resolvers,
    verify: identityVerifier(config.IDENTITY_TRUSTED_KEYS),
    context: built.context,
    log,
  });
  // Redis is not asked: without it the service is slower to tell others, and still right.
  const { routes: healthRoutes, drain } = health({ mongodb: () => connection.db!.command({ ping: 1 }) });
  const http = await listen({
    host: config.HOST,
    port: config.PORT,
    routes: {
      ...healthRoutes,
      ...built.routes,
      '/metrics': (_, response) => {
        void metrics
          .render()
          .then(({ contentType, body }) =>
            response.writeHead(200, { 'content-type': contentType }).end(body),
          );
      },
      '/graphql': overHttp(served, metrics),
    },
  });
  const webSocket = overWebSocket(served, http.server);
  log.info({ port: http.port }, 'serving');

  stopOnSignal(
    log,
    [
      { name: 'health', stop: async () => drain() },
      { name: 'subscriptions', stop: () => webSocket.dispose() },
      { name: 'http', stop: () => http.close(5_000) },
      ...built.stop,
      { name: 'heartbeat', stop: async () => heartbeat.stop() },
      { name: 'mongodb', stop: () => connection.close() },
      { name: 'redis', stop: async () => redis.disconnect() },
      { name: 'tracing', stop: () => tracing.shutdown() },
    ],
    config.TIDBOK_PARENT_PIPE === '1',
  );
}
