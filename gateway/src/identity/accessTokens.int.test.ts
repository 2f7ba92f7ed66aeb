import { manualClock } from '@tidbok/kit/clock.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessTokens, type Authenticate } from './accessTokens.ts';
import { issuerKeys } from './issuerKeys.ts';

const audience = 'https://api.test';
const log = createLogger({ service: 'test', level: 'silent' });
const keys = await generateKeyPair('RS256');
const others = await generateKeyPair('RS256');
const published = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256' };

let server: Server;
let issuer: string;
let discoveries: number;
const clock = manualClock('2026-03-01T12:00:00Z');
let authenticate: Authenticate;

const listen = (port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));

beforeEach(async () => {
  discoveries = 0;
  server = createServer((request, response) => {
    if (request.url?.endsWith('/openid-configuration')) discoveries += 1;
    const document = request.url === '/keys' ? { keys: [published] } : { issuer, jwks_uri: `${issuer}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document));
  });
  await listen(0);
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { keyOf } = issuerKeys({ issuer, log });
  authenticate = accessTokens({ issuer, audience, keyOf, clock });
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const tokenOf = (
  payload: JWTPayload = {},
  by = keys.privateKey,
  header: { alg: string; kid: string } = { alg: 'RS256', kid: 'one' },
) => {
  const now = clock.now().epochMilliseconds / 1000;
  const claims = { iss: issuer, aud: audience, sub: 'ada', iat: now, exp: now + 600, ...payload };
  return new SignJWT(claims).setProtectedHeader(header).sign(by);
};

it('takes no header for nobody in particular', async () => {
  expect((await authenticate(undefined)).identity).toEqual({
    subject: null,
    roles: ['ANYONE'],
    clinics: [],
    provider: null,
  });
});

it.each([
  [
    'the roles claim',
    { roles: ['desk'], clinics: ['c1', 'c2'] },
    { roles: ['ANYONE', 'DESK'], clinics: ['c1', 'c2'], provider: null },
  ],
  [
    "Keycloak's realm roles",
    { realm_access: { roles: ['clinician', 'offline_access'] }, provider: 'p1' },
    { roles: ['ANYONE', 'CLINICIAN'], clinics: [], provider: 'p1' },
  ],
  [
    'roles that are not to be had from outside',
    { roles: ['service', 'SERVICE', 'anyone', 'constructor', 'patient'] },
    { roles: ['ANYONE', 'PATIENT'], clinics: [], provider: null },
  ],
])('reads %s', async (_, claims, identity) => {
  expect((await authenticate(`Bearer ${await tokenOf(claims)}`)).identity).toEqual({
    subject: 'ada',
    ...identity,
  });
});

it.each<[string, () => string | Promise<string>]>([
  ['another scheme', () => 'Basic YWRhOmFkYQ=='],
  ['no token', () => 'Bearer'],
  ['another issuer', async () => `Bearer ${await tokenOf({ iss: 'https://other.test' })}`],
  ['another audience', async () => `Bearer ${await tokenOf({ aud: 'tidbok-app' })}`],
  ['another key', async () => `Bearer ${await tokenOf({}, others.privateKey)}`],
  [
    'an unknown key',
    async () => `Bearer ${await tokenOf({}, others.privateKey, { alg: 'RS256', kid: 'two' })}`,
  ],
  ['its time over', async () => `Bearer ${await tokenOf({ exp: clock.now().epochMilliseconds / 1000 - 6 })}`],
  ['no end', async () => `Bearer ${await tokenOf({ exp: undefined })}`],
  ['no subject', async () => `Bearer ${await tokenOf({ sub: undefined })}`],
  ["a service's subject", async () => `Bearer ${await tokenOf({ sub: 'service:bookings' })}`],
  [
    'no signature',
    async () => `Bearer ${(await tokenOf()).replace(/^[^.]+/, btoa('{"alg":"none"}').replace('=', ''))}`,
  ],
])('refuses a token with %s', async (_, header) => {
  await expect(authenticate(await header())).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
});

it('remembers a token it has verified, until it expires', async () => {
  const header = `Bearer ${await tokenOf({ exp: clock.now().epochMilliseconds / 1000 + 30 })}`;
  const first = await authenticate(header);
  expect(await authenticate(header)).toBe(first);
  clock.advance({ seconds: 36 });
  await expect(authenticate(header)).rejects.toThrow(/expired/);
});

it('keeps working from the keys it knows while the issuer is away', async () => {
  await authenticate(`Bearer ${await tokenOf()}`);
  server.close();
  server.closeAllConnections();
  expect((await authenticate(`Bearer ${await tokenOf({ sub: 'bo' })}`)).identity.subject).toBe('bo');
  expect(discoveries).toBe(1);
});

it('says UNAVAILABLE while it has never reached the issuer, and tries again with each token', async () => {
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const header = `Bearer ${await tokenOf()}`;
  await expect(authenticate(header)).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE', http: { status: 503 } },
  });
  await listen(port);
  expect((await authenticate(header)).identity.subject).toBe('ada');
});
