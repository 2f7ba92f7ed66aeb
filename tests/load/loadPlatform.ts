import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestPlatform, type TestPlatform } from '../system/testPlatform.ts';

export type LoadPlatform = TestPlatform & {
  /** An access token of anybody: a load needs more callers than the local issuer knows. */
  tokenOf(subject: string, role: string): Promise<string>;
};

/** The platform as it runs in production, with demo data, and an issuer of tokens that the load itself is. */
export async function startLoadPlatform(): Promise<LoadPlatform> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'load', alg: 'ES256' }] });
  const server = createServer((_, response) => response.end(keys)).unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const platform = await startTestPlatform(
    {},
    {
      retell: ({ name }, told) => ({
        ...told,
        NODE_ENV: 'production',
        ...(name === 'gateway' && { OIDC_ISSUER: issuer, OIDC_JWKS_URL: issuer }),
      }),
    },
  );
  return {
    ...platform,
    tokenOf: (subject, role) =>
      new SignJWT({ roles: [role] })
        .setProtectedHeader({ alg: 'ES256', kid: 'load' })
        .setIssuer(issuer)
        .setAudience('https://api.tidbok.local')
        .setSubject(subject)
        .setExpirationTime('1h')
        .sign(privateKey),
    async end() {
      await platform.end();
      server.close();
    },
  };
}
