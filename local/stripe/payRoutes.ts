import type { IncomingMessage, ServerResponse } from 'node:http';
import { rawBody } from '@tidbok/kit/http.ts';
import type { Account } from './account.ts';
import type { CheckoutSession, PaySheet } from './checkoutSession.ts';
import { closedPage, payPage } from './payPage.ts';
import { StripeError } from './stripeError.ts';

// Of Stripe's test cards (https://docs.stripe.com/testing), the one that is always declined.
const declinedCard = '4000000000000002';

/** `GET /pay/:id` shows the pay page; `POST /pay/:id` pays, with any card when none is named. */
export async function payRoute(
  account: Account,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const sheet = await account.read(id);
  const { session } = sheet;
  if (request.method === 'GET' || request.method === 'HEAD') return show(response, sheet);
  if (request.method !== 'POST') return void response.writeHead(405, { allow: 'GET, HEAD, POST' }).end();

  const form = new URLSearchParams((await rawBody(request, 10_000)).toString());
  if (form.get('action') === 'cancel')
    return seeOther(response, session, session.cancel_url ?? session.success_url);
  if (form.get('card')?.replaceAll(/\D/g, '') === declinedCard)
    return html(response, 402, payPage(sheet, 'Your card was declined.'));
  try {
    await account.pay(id);
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    // Pay pressed twice ends where the first press did.
    if (session.status !== 'complete') return html(response, 409, closedPage('This page is no longer open.'));
  }
  seeOther(response, session, session.success_url);
}

function show(response: ServerResponse, sheet: PaySheet): void {
  switch (sheet.session.status) {
    case 'open':
      return html(response, 200, payPage(sheet));
    case 'complete':
      return html(response, 200, closedPage('This has been paid.'));
    case 'expired':
      return html(response, 410, closedPage('The time to pay is over.'));
  }
}

// Stripe puts the session's id where the address asks for it.
const seeOther = (response: ServerResponse, session: CheckoutSession, address: string): void =>
  void response.writeHead(303, { location: address.replaceAll('{CHECKOUT_SESSION_ID}', session.id) }).end();

const html = (response: ServerResponse, status: number, page: string): void =>
  void response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    .end(page);
