import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import {
  createHash,
  createPublicKey,
  type JsonWebKeyInput,
  randomBytes,
  randomUUID,
  verify,
} from 'node:crypto';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoClinicId, demoProviderId } from '../demo-data/wellKnown.ts';
import { issueToken } from '../token.ts';
import { keepIssuerKeys } from './issuerKeys.ts';
import { startIssuer } from './startIssuer.ts';
import { partnerClient } from './users.ts';

const audience = 'https://api.test';
const folder = join(tmpdir(), `tidbok-issuer-${randomUUID()}`);
const log = createLogger({ service: 'issuer', level: 'silent' });
let url: string;
let issuer: { close(): Promise<void> };

const start = async (): Promise<void> => {
  const { port } = new URL(url);
  const keys = await keepIssuerKeys(folder);
  issuer = await startIssuer({
    host: '127.0.0.1',
    port: Number(port),
    issuer: url,
    audience,
    keys,
    routes: {},
    log,
  });
};

beforeAll(async () => {
  url = `http://127.0.0.1:${await freePort()}`;
  await start();
});
afterAll(async () => {
  await issuer.close();
  await rm(folder, { recursive: true, force: true });
});

it.each([
  ['patient', { sub: 'patient-ada', roles: ['patient'], clinics: [] }],
  [
    'clinician',
    { sub: 'clinician', roles: ['clinician'], clinics: [demoClinicId], provider: demoProviderId },
  ],
  ['desk', { sub: 'desk', roles: ['desk'], clinics: [demoClinicId] }],
  ['admin', { sub: 'admin', roles: ['admin'], clinics: [] }],
  ['partner', { sub: 'partner', roles: ['partner'], clinics: [] }],
])('gives the command line a token of a %s', async (role, expected) => {
  const claims = await claimsOf(await issueToken({ issuerUrl: url, role }));
  expect(claims).toMatchObject({ ...expected, iss: url, aud: audience });
});

it('gives a token of the lifetime that is asked for', async () => {
  const { iat, exp } = await claimsOf(await issueToken({ issuerUrl: url, role: 'patient', lifetime: 7 }));
  expect(Number(exp) - Number(iat)).toBe(7);
});

it('refuses a user of another role, and says who there is', async () => {
  await expect(issueToken({ issuerUrl: url, role: 'desk', user: 'patient-bo' })).rejects.toThrow(
    /patient-bo/,
  );
});

it('says how to start the platform where no issuer answers', async () => {
  await expect(
    issueToken({ issuerUrl: `http://127.0.0.1:${await freePort()}`, role: 'desk' }),
  ).rejects.toThrow(/npm start/);
});

it("gives the partner's application a token for its credentials, and only for these", async () => {
  const ask = (secret: string): Promise<Response> =>
    fetch(`${url}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${partnerClient.id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
  const { access_token: token } = (await (await ask(partnerClient.secret)).json()) as {
    access_token: string;
  };
  expect(await claimsOf(token)).toMatchObject({ sub: 'partner', roles: ['partner'], aud: audience });
  expect((await ask('guessed')).status).toBe(401);
});

it('logs a browser in with the authorization code flow, as the user it chooses', async () => {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = 'http://127.0.0.1:5173/callback';
  const browse = browser();
  const authorize = new URL('/auth', url);
  authorize.search = new URLSearchParams({
    client_id: 'tidbok-app',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const login = await browse(authorize);
  expect(await (await browse(login.next)).response.text()).toContain('patient-bo');
  const chosen = await browse(new URL(`${login.next.pathname}?user=patient-bo`, url), 'POST');
  const consent = await browse((await browse(chosen.next)).next);
  const { next } = await browse(consent.next);

  expect(next.href).toContain(`${redirect}?code=`);
  const answer = await fetch(`${url}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'tidbok-app',
      code: next.searchParams.get('code') ?? '',
      redirect_uri: redirect,
      code_verifier: verifier,
    }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  expect(await claimsOf(token)).toMatchObject({ sub: 'patient-bo', roles: ['patient'], aud: audience });
});

it('still knows its tokens after a restart', async () => {
  const token = await issueToken({ issuerUrl: url, role: 'patient' });
  await issuer.close();
  await start();
  expect(await claimsOf(token)).toMatchObject({ sub: 'patient-ada' });
});

/** The claims of a token that one of the issuer's published keys has signed. */
async function claimsOf(token: string): Promise<Record<string, unknown>> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const { keys } = (await (await fetch(`${url}/jwks`)).json()) as {
    keys: (JsonWebKeyInput['key'] & { kid: string })[];
  };
  const jwk = keys.find(({ kid }) => kid === read(header)['kid']);
  expect(jwk).toBeDefined();
  const key = createPublicKey({ key: jwk ?? {}, format: 'jwk' });
  expect(
    verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url')),
  ).toBe(true);
  return read(payload);
}

/** Follows no redirect, and keeps cookies. */
function browser(): (to: URL, method?: string) => Promise<{ response: Response; next: URL }> {
  const cookies = new Map<string, string>();
  return async (to, method = 'GET') => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(to, { method, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]?.split('=') ?? [];
      cookies.set(name, value);
    }
    return { response, next: new URL(response.headers.get('location') ?? '/', url) };
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
