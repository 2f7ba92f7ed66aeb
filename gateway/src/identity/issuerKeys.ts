import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const refreshEveryMs = 5 * 60_000;
const waitMs = 5_000;

/** The issuer's keys cannot be had, and none are known from before. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/**
 * The issuer's public keys, found through its discovery document (OpenID Connect Discovery 1.0) when the first token comes: the
 * gateway starts without its issuer. Keys are read again every five minutes and when a token names one that is not known; while the
 * issuer is away, those known before stay good.
 */
export function issuerKeys(options: {
  issuer: string;
  /** Where the keys are, where the issuer's own address is not reached from here: discovery is left out. */
  jwksUrl?: string | undefined;
  log: Logger;
}): { keyOf: JWTVerifyGetKey } {
  const { issuer, jwksUrl, log } = options;
  type RemoteKeys = ReturnType<typeof createRemoteJWKSet>;
  let finding: Promise<RemoteKeys> | undefined;
  let refreshDue = 0;

  const find = async (): Promise<RemoteKeys> => {
    try {
      return await discover();
    } catch (error) {
      // Forgotten, so that the next token tries again.
      finding = undefined;
      log.warn({ err: error }, 'the issuer of access tokens was not found');
      throw error;
    }
  };

  const discover = async (): Promise<RemoteKeys> => {
    const keys = createRemoteJWKSet(new URL(jwksUrl ?? (await addressOfKeys())), {
      timeoutDuration: waitMs,
      cooldownDuration: 10_000,
      // Never out of date by age alone: an issuer that is away must not take its keys with it.
      cacheMaxAge: Infinity,
    });
    refreshDue = performance.now() + refreshEveryMs;
    return keys;
  };

  const addressOfKeys = async (): Promise<string> => {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(waitMs) });
    const found = discovery.parse(await answer.json());
    // OpenID Connect Discovery 1.0, section 4.3: another issuer's document is no document.
    if (found.issuer !== issuer) throw new Error(`the discovery document is of ${found.issuer}`);
    return found.jwks_uri;
  };

  const refresh = (keys: RemoteKeys): void => {
    if (performance.now() < refreshDue) return;
    refreshDue = performance.now() + refreshEveryMs;
    keys
      .reload()
      .catch((error: unknown) => log.warn({ err: error }, 'the issuer does not answer; its known keys stay'));
  };

  return {
    async keyOf(header, token) {
      try {
        finding ??= find();
        const keys = await finding;
        refresh(keys);
        return await keys(header, token);
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
          throw error;
        throw new IssuerUnavailable('the issuer does not answer', { cause: error });
      }
    },
  };
}
