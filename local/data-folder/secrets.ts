import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** An Ed25519 private key as a JWK (RFC 8037); `kid` is the name of the caller that signs with it. */
export interface IdentityKey {
  kty: 'OKP';
  crv: 'Ed25519';
  alg: 'EdDSA';
  kid: string;
  x: string;
  d: string;
}

export interface Secrets {
  identityKeys: Record<string, IdentityKey>;
  stripeSecretKey: string;
  stripeWebhookSecret: string;
}

/** The secrets of one data folder: made once and kept, so that what was signed before a restart stays valid. */
export async function keepSecrets(dataDir: string, callers: readonly string[]): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const kept = await readSecrets(file);
  const secrets: Secrets = {
    // Those of other callers stay: an import starts a part of the platform only.
    identityKeys: {
      ...kept.identityKeys,
      ...Object.fromEntries(
        callers.map((caller) => [caller, kept.identityKeys?.[caller] ?? newIdentityKey(caller)]),
      ),
    },
    stripeSecretKey: kept.stripeSecretKey ?? `sk_test_${randomBytes(24).toString('hex')}`,
    stripeWebhookSecret: kept.stripeWebhookSecret ?? `whsec_${randomBytes(24).toString('hex')}`,
  };
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secrets;
}

async function readSecrets(file: string): Promise<Partial<Secrets>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Partial<Secrets>;
  } catch (error) {
    throw new Refusal(`${file} is damaged; remove it, and new secrets are made.`, { cause: error });
  }
}

export function newIdentityKey(caller: string): IdentityKey {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', kid: caller, x: jwk.x ?? '', d: jwk.d ?? '' };
}

/** What verifies: the public halves, as a JWKS. */
export function publicKeysOf(keys: Record<string, IdentityKey>): { keys: Omit<IdentityKey, 'd'>[] } {
  return { keys: Object.values(keys).map(({ d: _private, ...shared }) => shared) };
}
