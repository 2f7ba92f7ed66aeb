import { expect, test } from 'vitest';
import type { IdentityKey, Secrets } from '../data-folder/secrets.ts';
import { portsFrom } from './addresses.ts';
import { environmentOf } from './environment.ts';
import { services } from './services.ts';

const key = (kid: string): IdentityKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  alg: 'EdDSA',
  kid,
  x: 'public',
  d: 'private',
});
const secrets: Secrets = {
  identityKeys: { gateway: key('gateway'), bookings: key('bookings') },
  stripeSecretKey: 'sk_test_x',
  stripeWebhookSecret: 'whsec_x',
};

const environmentFor = (name: string, env: NodeJS.ProcessEnv = {}) => {
  const service = services.find((candidate) => candidate.name === name);
  if (!service) throw new Error(name);
  const ports = portsFrom(5000, services);
  return environmentOf(service, {
    dataDir: '/data',
    ports,
    secrets,
    env,
    mongodbUri: 'mongodb://m',
    redisUrl: '/r.sock',
  });
};

test('each service signs with its own key and trusts the public halves of all', () => {
  const bookings = environmentFor('bookings');
  expect(JSON.parse(bookings.IDENTITY_PRIVATE_KEY ?? '')).toEqual(key('bookings'));
  expect(bookings.IDENTITY_TRUSTED_KEYS).toContain('gateway');
  expect(bookings.IDENTITY_TRUSTED_KEYS).not.toContain('private');
  expect(environmentFor('issuer').IDENTITY_PRIVATE_KEY).toBeUndefined();
});

test('addresses follow the port base', () => {
  expect(environmentFor('gateway')).toMatchObject({
    PORT: '5000',
    OIDC_ISSUER: 'http://127.0.0.1:5010',
    BILLING_URL: 'http://127.0.0.1:5004/graphql',
    STRIPE_WEBHOOK_URL: 'http://127.0.0.1:5004/stripe/webhook',
  });
});

test("the shell's environment may set what is free to choose, and not what must fit together", () => {
  const env = environmentFor('gateway', { LOG_LEVEL: 'debug', PORT: '1', MONGODB_URI: 'mongodb://other' });
  expect(env).toMatchObject({ LOG_LEVEL: 'debug', PORT: '5000', MONGODB_URI: 'mongodb://m' });
});
