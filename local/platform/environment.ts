import { join } from 'node:path';
import { type Secrets, publicKeysOf } from '../data-folder/secrets.ts';
import type { Ports } from './addresses.ts';
import type { ServiceDescription } from './services.ts';

export interface Surroundings {
  dataDir: string;
  ports: Ports;
  secrets: Secrets;
  mongodbUri: string;
  redisUrl: string;
  /** What the caller adds or overrides, and what is passed on from the shell. */
  env: NodeJS.ProcessEnv;
}

/** All that one service is told: the same names that compose and Helm set in production. */
export function environmentOf(service: ServiceDescription, around: Surroundings): NodeJS.ProcessEnv {
  const { ports, secrets, env } = around;
  const origin = (name: string) => `http://127.0.0.1:${ports[name]}`;
  const key = service.signsIdentity ? secrets.identityKeys[service.name] : undefined;
  return {
    LOG_LEVEL: 'info',
    CORS_ORIGINS: browserOrigins(ports),
    ...env,
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(ports[service.name]),
    MONGODB_URI: around.mongodbUri,
    MONGODB_DATABASE: `tidbok_${service.name}`,
    REDIS_URL: around.redisUrl,
    ...(key && { IDENTITY_PRIVATE_KEY: JSON.stringify(key) }),
    IDENTITY_TRUSTED_KEYS: JSON.stringify(publicKeysOf(secrets.identityKeys)),
    OIDC_ISSUER: origin('issuer'),
    OIDC_AUDIENCE: 'https://api.tidbok.local',
    PROVIDERS_URL: `${origin('providers')}/graphql`,
    AVAILABILITY_URL: `${origin('availability')}/graphql`,
    BOOKINGS_URL: `${origin('bookings')}/graphql`,
    BILLING_URL: `${origin('billing')}/graphql`,
    GATEWAY_URL: `${origin('gateway')}/graphql`,
    STRIPE_API_BASE: origin('stripe'),
    STRIPE_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    ISSUER_DATA_DIR: join(around.dataDir, 'issuer'),
    STRIPE_DATA_FILE: join(around.dataDir, 'stripe', 'journal.jsonl'),
    STRIPE_WEBHOOK_URL: `${origin('billing')}/stripe/webhook`,
    // The service stops when its stdin ends: that is how it notices that the supervisor was killed.
    TIDBOK_PARENT_PIPE: '1',
  };
}

/** The gateway's own pages, and where the usual frontend tools serve theirs. */
function browserOrigins(ports: Ports): string {
  const usual = [ports.gateway, 3000, 5173];
  return usual.flatMap((port) => [`http://127.0.0.1:${port}`, `http://localhost:${port}`]).join(',');
}
