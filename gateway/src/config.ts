import { commaList, privateKey, serviceConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

/** All that the gateway reads of its environment. */
export const gatewayConfig = serviceConfig.extend({
  IDENTITY_PRIVATE_KEY: privateKey,
  OIDC_ISSUER: z.url(),
  /** Where the issuer's keys are, where its public address is not reached from here. Else they are discovered. */
  OIDC_JWKS_URL: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1),
  PROVIDERS_URL: z.url(),
  AVAILABILITY_URL: z.url(),
  BOOKINGS_URL: z.url(),
  BILLING_URL: z.url(),
  CORS_ORIGINS: commaList,
  /** Where Prometheus reads. 0: at /metrics of the public port in development, nowhere in production. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  /** How long one call of a subgraph may take. */
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(15_000),
  /** Operations that are kept parsed, validated and planned. */
  OPERATION_CACHE: z.coerce.number().int().min(10).max(100_000).default(2_000),
  /** What one operation may cost, and one event of a subscription: about as many objects as its answer may have. */
  COST_LIMIT: z.coerce.number().int().min(100).max(10_000_000).default(20_000),
  /** Live subscriptions that one socket may hold. */
  SUBSCRIPTIONS_PER_SOCKET: z.coerce.number().int().min(1).max(10_000).default(100),
  /** Sockets of clients that one process carries, half of them for callers without a token. */
  SOCKETS: z.coerce.number().int().min(2).max(1_000_000).default(10_000),
  /** Events of one subscription that may wait for a client that reads too slowly. */
  EVENTS_WAITING: z.coerce.number().int().min(1).max(100_000).default(500),
  /** Bytes of them, as JSON: of one subscription, where more than one event waits. */
  EVENT_BYTES_WAITING: z.coerce.number().int().min(1_000).max(100_000_000).default(1_000_000),
  /** And of all subscriptions of this process together. */
  EVENT_BYTES_WAITING_IN_ALL: z.coerce.number().int().min(1_000).max(100_000_000_000).default(128_000_000),
});
