import { type Clock, toDate } from '@tidbok/kit/clock.ts';
import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { boundedCache } from '#gateway/boundedCache.ts';
import { badToken, unavailable } from '#gateway/refusals.ts';
import type { Caller } from '#gateway/requestContext.ts';
import { identityOf } from './identityOf.ts';
import { IssuerUnavailable } from './issuerKeys.ts';

/**
 * Who an `Authorization` header says is asking: nobody in particular without one.
 *
 * @throws {GraphQLError} UNAUTHENTICATED where it holds anything but a token that is good now, UNAVAILABLE where that cannot be told
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const nobody: Caller = { identity: anonymous, expiresAt: null };
const clockTolerance = 5;
// Asymmetric alone: with a shared secret whoever verifies could also sign.
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
// A key that the issuer withdraws is believed for this much longer at most.
const rememberedFor = Temporal.Duration.from({ minutes: 1 });

/** Verifies access tokens (JWT, RFC 9068) of one issuer for one audience. */
export function accessTokens(options: {
  issuer: string;
  audience: string;
  keyOf: JWTVerifyGetKey;
  clock: Clock;
}): Authenticate {
  const { issuer, audience, keyOf, clock } = options;
  const remembered = boundedCache<{ caller: Caller; until: Temporal.Instant }>({ entries: 10_000 });

  const verify = async (token: string): Promise<Caller> => {
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        issuer,
        audience,
        algorithms,
        clockTolerance,
        currentDate: toDate(clock.now()),
        requiredClaims: ['exp', 'sub'],
      });
      const expiresAt = Temporal.Instant.fromEpochMilliseconds(((payload.exp ?? 0) + clockTolerance) * 1000);
      return { identity: identityOf(payload), expiresAt };
    } catch (error) {
      if (error instanceof IssuerUnavailable)
        throw unavailable('The issuer of access tokens does not answer.');
      if (error instanceof errors.JWTExpired) throw badToken('The access token has expired.');
      if (error instanceof errors.JOSEError || error instanceof z.ZodError)
        throw badToken('The access token is not good here.');
      throw error;
    }
  };

  return async (authorization) => {
    if (!authorization) return nobody;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (!token) throw badToken('Send the access token as: Bearer <token>.');
    // Its digest, so that no memory dump gives tokens away by the thousand.
    const key = createHash('sha256').update(token).digest('base64');
    const known = remembered.get(key);
    if (known && Temporal.Instant.compare(clock.now(), known.until) < 0) return known.caller;
    const caller = await verify(token);
    remembered.set(key, { caller, until: earlier(clock.now().add(rememberedFor), caller.expiresAt) });
    return caller;
  };
}

const earlier = (one: Temporal.Instant, other: Temporal.Instant | null): Temporal.Instant =>
  other && Temporal.Instant.compare(other, one) < 0 ? other : one;
