import { systemClock } from '@tidbok/kit/clock.ts';
import { readConfig } from '@tidbok/kit/config.ts';
import { identitySigner } from '@tidbok/kit/identity/signedIdentity.ts';
import { stopOnSignal } from '@tidbok/kit/shutdown.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { createMetrics } from '@tidbok/kit/telemetry/metrics.ts';
import { startTracing } from '@tidbok/kit/telemetry/tracing.ts';
import { supergraphSdl } from '@tidbok/schema/sdl';
import { gatewayConfig } from './config.ts';
import { startGateway } from './gateway.ts';
import { accessTokens } from './identity/accessTokens.ts';
import { issuerKeys } from './identity/issuerKeys.ts';

const config = readConfig(gatewayConfig);
const log = createLogger({ service: 'gateway', level: config.LOG_LEVEL });
const tracing = startTracing({
  service: 'gateway',
  otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
  sampleRatio: config.TRACE_SAMPLE_RATIO,
});
const { keyOf } = issuerKeys({ issuer: config.OIDC_ISSUER, jwksUrl: config.OIDC_JWKS_URL, log });

const gateway = await startGateway({
  host: config.HOST,
  port: config.PORT,
  metricsPort: config.METRICS_PORT,
  // Tests run what production runs.
  development: config.NODE_ENV === 'development',
  supergraphSdl: supergraphSdl(),
  subgraphUrls: {
    providers: config.PROVIDERS_URL,
    availability: config.AVAILABILITY_URL,
    bookings: config.BOOKINGS_URL,
    billing: config.BILLING_URL,
  },
  authenticate: accessTokens({
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    keyOf,
    clock: systemClock,
  }),
  sign: identitySigner(config.IDENTITY_PRIVATE_KEY),
  corsOrigins: config.CORS_ORIGINS,
  subgraphTimeoutMs: config.SUBGRAPH_TIMEOUT_MS,
  operationCache: config.OPERATION_CACHE,
  costLimit: config.COST_LIMIT,
  subscriptionsPerSocket: config.SUBSCRIPTIONS_PER_SOCKET,
  sockets: config.SOCKETS,
  eventsWaiting: {
    items: config.EVENTS_WAITING,
    bytes: config.EVENT_BYTES_WAITING,
    bytesInAll: config.EVENT_BYTES_WAITING_IN_ALL,
  },
  clock: systemClock,
  log,
  metrics: createMetrics({ service: 'gateway' }),
});
log.info({ port: gateway.port }, 'serving');

stopOnSignal(
  log,
  [...gateway.stop, { name: 'tracing', stop: () => tracing.shutdown() }],
  config.TIDBOK_PARENT_PIPE === '1',
);
