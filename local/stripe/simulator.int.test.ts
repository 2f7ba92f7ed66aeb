import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawBody } from '@tidbok/kit/http.ts';
import { Stripe } from 'stripe';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

const secret = 'whsec_of_tests';
let folder = '';
let port = 0;
let platform: Server;
let answer = 200;
let received: Stripe.Event[] = [];
let simulator: ChildProcess;
let stripe: Stripe;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidbok-stripe-'));
  platform = createServer((request, response) => {
    void receive(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  port = await freePort();
  simulator = await start();
  stripe = client('sk_test_right');
});
afterAll(async () => {
  await end('SIGTERM');
  platform.close();
  platform.closeAllConnections();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  answer = 200;
  received = [];
});

async function receive(request: IncomingMessage): Promise<number> {
  const body = await rawBody(request, 1_000_000);
  received.push(Stripe.webhooks.constructEvent(body, request.headers['stripe-signature'] ?? '', secret));
  return answer;
}

const client = (key: string) =>
  new Stripe(key, { host: '127.0.0.1', port, protocol: 'http', maxNetworkRetries: 0 });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    stdio: 'inherit',
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      LOG_LEVEL: 'silent',
      STRIPE_SECRET_KEY: 'sk_test_right',
      STRIPE_WEBHOOK_SECRET: secret,
      STRIPE_WEBHOOK_URL: `http://127.0.0.1:${(platform.address() as AddressInfo).port}/stripe/webhook`,
      STRIPE_DATA_FILE: join(folder, 'journal.jsonl'),
    },
  });
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).ok).toBe(true), {
    timeout: 15_000,
  });
  return child;
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(simulator, 'exit');
  simulator.kill(signal);
  return (await ended)[0] as number | null;
}

const params = (change: Stripe.Checkout.SessionCreateParams = {}): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  line_items: [
    {
      quantity: 2,
      price_data: { currency: 'sek', unit_amount: 12_500, product_data: { name: 'Invoice <1>' } },
    },
  ],
  client_reference_id: 'invoice_1',
  metadata: { invoiceId: 'invoice_1' },
  success_url: 'https://clinic.example/paid?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://clinic.example/cancelled',
  ...change,
});
const post = (url: string | null, form: Record<string, string> = {}) =>
  fetch(url ?? '', { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });
const told = (type: string, id: string) =>
  vi.waitFor(() => {
    const event = received.find(
      (each) => each.type === type && (each.data.object as { id: string }).id === id,
    );
    if (!event) throw new Error(`not told yet: ${type}`);
    return event;
  }, 10_000);

test('a session is made, read and paid, and the platform told with a signature', async () => {
  const made = await stripe.checkout.sessions.create(params());
  expect(made).toMatchObject({
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    amount_total: 25_000,
    currency: 'sek',
    metadata: { invoiceId: 'invoice_1' },
    expires_at: made.created + 24 * 60 * 60,
  });
  const page = await (await fetch(made.url ?? '')).text();
  expect(page).toContain('Invoice &#60;1&#62;');
  const paid = await post(made.url, { card: '4242 4242 4242 4242', action: 'pay' });
  expect(paid.headers.get('location')).toBe(`https://clinic.example/paid?session=${made.id}`);
  expect(await stripe.checkout.sessions.retrieve(made.id)).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
  });
  expect((await told('checkout.session.completed', made.id)).data.object).toMatchObject({
    payment_status: 'paid',
  });
  expect((await post(made.url)).status).toBe(303);
});

test('a declined card and a cancelled page leave it open', async () => {
  const made = await stripe.checkout.sessions.create(params());
  expect((await post(made.url, { card: '4000 0000 0000 0002' })).status).toBe(402);
  const cancelled = await post(made.url, { action: 'cancel' });
  expect(cancelled.headers.get('location')).toBe('https://clinic.example/cancelled');
  expect((await stripe.checkout.sessions.retrieve(made.id)).status).toBe('open');
});

test('an expired session cannot be paid, a paid one not be expired', async () => {
  const made = await stripe.checkout.sessions.create(params());
  expect(await stripe.checkout.sessions.expire(made.id)).toMatchObject({ status: 'expired' });
  await told('checkout.session.expired', made.id);
  expect((await post(made.url)).status).toBe(409);
  await expect(stripe.checkout.sessions.expire(made.id)).rejects.toBeInstanceOf(
    Stripe.errors.StripeInvalidRequestError,
  );
});

test('an idempotency key gives the same session, and refuses other parameters', async () => {
  const idempotencyKey = 'key 1';
  const first = await stripe.checkout.sessions.create(params(), { idempotencyKey });
  const [second, third] = await Promise.all(
    [1, 2].map(() => stripe.checkout.sessions.create(params(), { idempotencyKey })),
  );
  expect([second?.id, third?.id]).toEqual([first.id, first.id]);
  const other = stripe.checkout.sessions.create(params({ client_reference_id: 'invoice_2' }), {
    idempotencyKey,
  });
  await expect(other).rejects.toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
});

test('errors are of the kinds that the SDK knows', async () => {
  const { sessions } = stripe.checkout;
  const { StripeAuthenticationError, StripeInvalidRequestError } = Stripe.errors;
  await expect(client('sk_test_wrong').checkout.sessions.create(params())).rejects.toBeInstanceOf(
    StripeAuthenticationError,
  );
  await expect(sessions.retrieve('cs_test_none')).rejects.toMatchObject({
    code: 'resource_missing',
    statusCode: 404,
  });
  const soon = Math.floor(Date.now() / 1000) + 60;
  await expect(sessions.create(params({ expires_at: soon }))).rejects.toMatchObject({ param: 'expires_at' });
  await expect(sessions.create(params({ locale: 'sv' }))).rejects.toMatchObject({
    code: 'parameter_unknown',
    param: 'locale',
  });
  await expect(stripe.customers.list()).rejects.toBeInstanceOf(StripeInvalidRequestError);
});

test('what was acknowledged survives a kill -9, and what was not delivered is sent again', async () => {
  answer = 500;
  const open = await stripe.checkout.sessions.create(params(), { idempotencyKey: 'key of the killed' });
  const paid = await stripe.checkout.sessions.create(params());
  await post(paid.url);
  const refused = await told('checkout.session.completed', paid.id);
  await end('SIGKILL');
  received = [];
  answer = 200;
  simulator = await start();
  expect((await told('checkout.session.completed', paid.id)).id).toBe(refused.id);
  expect(await stripe.checkout.sessions.retrieve(paid.id)).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
  });
  expect((await stripe.checkout.sessions.create(params(), { idempotencyKey: 'key of the killed' })).id).toBe(
    open.id,
  );
});

test('stops when it is asked to', async () => {
  expect(await end('SIGTERM')).toBe(0);
  simulator = await start();
});
