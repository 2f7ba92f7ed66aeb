import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { rawBody } from '@tidbok/kit/http.ts';
import type { Account } from './account.ts';
import { decodeForm } from './decodeForm.ts';
import { StripeError } from './stripeError.ts';

/** Stripe's HTTP API (https://docs.stripe.com/api), the part of it that the platform uses. */
export async function apiRoute(
  account: Account,
  secretKey: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('request-id', `req_${randomBytes(7).toString('hex')}`);
  authenticate(request.headers.authorization, secretKey);
  const { pathname } = new URL(request.url ?? '/', 'http://stripe');
  const [, id, action] = /^\/v1\/checkout\/sessions(?:\/([\w-]+))?(?:\/(expire))?$/.exec(pathname) ?? [null];

  if (request.method === 'POST' && pathname === '/v1/checkout/sessions') {
    const body = (await rawBody(request, 100_000)).toString();
    const key = request.headers['idempotency-key'];
    const fingerprint = createHash('sha256').update(body).digest('hex');
    const session = await account.createSession(
      decodeForm(body),
      fingerprint,
      typeof key === 'string' ? key : undefined,
    );
    return json(response, 200, session);
  }
  if (request.method === 'POST' && id && action) return json(response, 200, await account.expire(id));
  if (request.method === 'GET' && id && !action) return json(response, 200, (await account.read(id)).session);
  throw new StripeError(404, {
    type: 'invalid_request_error',
    message: `Unrecognized request URL (${request.method}: ${pathname}).`,
  });
}

function authenticate(header: string | undefined, secretKey: string): void {
  const given = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  if (given !== undefined && timingSafeEqual(digest(given), digest(secretKey))) return;
  throw new StripeError(401, {
    type: 'invalid_request_error',
    message: given === undefined ? 'You did not provide an API key.' : 'Invalid API Key provided.',
  });
}

export const json = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
