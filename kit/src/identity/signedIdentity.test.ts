import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anonymous, type Identity } from './identity.ts';
import { identitySigner, identityVerifier, serviceIdentity, UntrustedIdentity } from './signedIdentity.ts';

function keyOf(kid: string) {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', kid, x, d };
}

const gateway = keyOf('gateway');
const bookings = keyOf('bookings');
const publicOf = ({ kty, crv, kid, x }: ReturnType<typeof keyOf>) => ({ kty, crv, kid, x });
const verify = identityVerifier({ keys: [publicOf(gateway), publicOf(bookings)] });

const desk: Identity = {
  subject: 'desk-1',
  roles: ['ANYONE', 'DESK'],
  clinics: ['clinic_1'],
  provider: null,
};

test('the gateway speaks for callers, with and without a token', async () => {
  const sign = identitySigner(gateway);
  expect(await verify(await sign(desk))).toEqual(desk);
  expect(await verify(await sign(anonymous))).toEqual(anonymous);
});

test('a service speaks for itself alone', async () => {
  const sign = identitySigner(bookings);
  expect(await verify(await sign(serviceIdentity('bookings')))).toMatchObject({
    subject: 'service:bookings',
  });
  await expect(sign(serviceIdentity('billing')).then(verify)).rejects.toThrow(UntrustedIdentity);
  await expect(sign(desk).then(verify)).rejects.toThrow(UntrustedIdentity);
});

test('the gateway does not speak as a service', async () => {
  await expect(identitySigner(gateway)(serviceIdentity('bookings')).then(verify)).rejects.toThrow(
    UntrustedIdentity,
  );
});

test('a stranger who takes a known name is not believed', async () => {
  const stranger = identitySigner(keyOf('gateway'));
  await expect(stranger(desk).then(verify)).rejects.toThrow(UntrustedIdentity);
});

test('an old one is not believed', async () => {
  const { createPrivateKey } = await import('node:crypto');
  const old = await new SignJWT({ roles: ['ANYONE', 'ADMIN'], sub: 'x' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway' })
    .setIssuer('gateway')
    .setExpirationTime(Math.floor(Date.now() / 1000) - 60)
    .sign(createPrivateKey({ key: gateway, format: 'jwk' }));
  await expect(verify(old)).rejects.toThrow(UntrustedIdentity);
});

test.each([-3_600_000, 3_600_000])(
  'is believed once a clock that was off by %i ms is put right',
  async (off) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const now = Date.now();
    const sign = identitySigner(gateway);
    vi.setSystemTime(now + off);
    await sign(desk);
    vi.setSystemTime(now);
    expect(await verify(await sign(desk))).toEqual(desk);
    // And not kept by anybody for longer than any other.
    const token = await sign(desk);
    vi.setSystemTime(now + 31_000);
    expect(await sign(desk)).not.toBe(token);
  },
);

test.each(['', 'a.b.c', 'null'])('%j is not believed', async (token) => {
  await expect(verify(token)).rejects.toThrow(UntrustedIdentity);
});
