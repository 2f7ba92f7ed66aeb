import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { errors, type JWK, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Identity } from './identity.ts';

/** The header that carries a signed identity between the platform's own processes. */
export const identityHeader = 'x-tidbok-identity';

const lifetime = 60;

const claims = z.object({
  sub: z.string().nullable().default(null),
  roles: z.array(z.enum(['ANYONE', 'PATIENT', 'CLINICIAN', 'DESK', 'ADMIN', 'PARTNER', 'SERVICE'])),
  clinics: z.array(z.string()).default([]),
  provider: z.string().nullable().default(null),
  iss: z.string(),
  exp: z.number(),
});

/** The header's value is missing, forged, or out of date. */
export class UntrustedIdentity extends Error {
  override readonly name = 'UntrustedIdentity';
}

/**
 * Signs identities for the platform's own processes: a JWT (RFC 7519, Ed25519) that is good for a minute. The same identity
 * is signed once in half of that: a busy gateway signs seldom.
 *
 * @param key a private JWK whose `kid` is the signing service's name
 */
export function identitySigner(key: JWK & { kid: string }): (identity: Identity) => Promise<string> {
  const privateKey = createPrivateKey({ key: { ...key }, format: 'jwk' });
  const goodFor = (lifetime / 2) * 1000;
  const signed = new LRUCache<string, { token: Promise<string>; at: number }>({ max: 10_000 });
  const sign = ({ subject, roles, clinics, provider }: Identity): Promise<string> =>
    new SignJWT({ sub: subject ?? undefined, roles: [...roles], clinics: [...clinics], provider })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(key.kid)
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(privateKey);
  return (identity) => {
    const who = JSON.stringify(identity);
    const now = Date.now();
    const known = signed.get(who);
    // Also where the clock was put back since: what was signed by a wrong one is as wrong.
    if (known && known.at <= now && now < known.at + goodFor) return known.token;
    const token = sign(identity);
    signed.set(who, { token, at: now });
    return token;
  };
}

/**
 * Verifies identities that another process of the platform signed. The gateway's key may speak for any caller but a service;
 * every other key only for the service that it belongs to.
 *
 * @throws {UntrustedIdentity}
 */
export function identityVerifier(trusted: {
  keys: (JWK & { kid: string })[];
}): (token: string) => Promise<Identity> {
  const keys = new Map<string, KeyObject>(
    trusted.keys.map((key) => [key.kid, createPublicKey({ key: { ...key }, format: 'jwk' })]),
  );
  const known = new LRUCache<string, { identity: Identity; until: number }>({ max: 10_000 });

  const verify = async (token: string): Promise<{ identity: Identity; until: number }> => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, ({ kid }) => keyOf(keys, kid), {
        algorithms: ['EdDSA'],
        clockTolerance: 5,
      });
      const { sub, roles, clinics, provider, iss, exp } = claims.parse(payload);
      if (iss !== protectedHeader.kid) throw new UntrustedIdentity('The issuer is not the signer.');
      const isService = roles.includes('SERVICE');
      if (isService ? sub !== `service:${iss}` : iss !== 'gateway')
        throw new UntrustedIdentity(`${iss} may not speak for this caller.`);
      return { identity: { subject: sub, roles, clinics, provider }, until: (exp + 5) * 1000 };
    } catch (error) {
      if (error instanceof UntrustedIdentity) throw error;
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) {
        throw new UntrustedIdentity('The signed identity cannot be believed.', { cause: error });
      }
      throw error;
    }
  };

  return async (token) => {
    const seen = known.get(token);
    if (seen && seen.until > Date.now()) return seen.identity;
    const fresh = await verify(token);
    known.set(token, fresh);
    return fresh.identity;
  };
}

function keyOf(keys: Map<string, KeyObject>, kid: string | undefined): KeyObject {
  const key = keys.get(kid ?? '');
  if (!key) throw new UntrustedIdentity('Signed by nobody we know.');
  return key;
}

/** The identity of a service that acts on its own. */
export const serviceIdentity = (name: string): Identity => ({
  subject: `service:${name}`,
  roles: ['ANYONE', 'SERVICE'],
  clinics: [],
  provider: null,
});
