import { newIdentityKey, publicKeysOf } from '../data-folder/secrets.ts';

const signers = ['gateway', 'providers', 'availability', 'bookings', 'billing'] as const;

/** The variables that docker-compose.yml asks for, each secret a fresh one. Stripe's are placeholders for one's own. */
export function composeEnvironment(secret: () => string): Record<string, string> {
  const keys = Object.fromEntries(signers.map((name) => [name, newIdentityKey(name)]));
  return {
    IDENTITY_TRUSTED_KEYS: JSON.stringify(publicKeysOf(keys)),
    ...Object.fromEntries(
      signers.map((name) => [`${name.toUpperCase()}_IDENTITY_PRIVATE_KEY`, JSON.stringify(keys[name])]),
    ),
    KEYCLOAK_ADMIN_PASSWORD: secret(),
    PARTNER_CLIENT_SECRET: secret(),
    DEMO_USER_PASSWORD: secret(),
    STRIPE_SECRET_KEY: 'sk_test_yours',
    STRIPE_WEBHOOK_SECRET: 'whsec_yours',
  };
}
