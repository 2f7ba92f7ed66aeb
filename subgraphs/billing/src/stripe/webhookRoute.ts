import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from '@tidbok/kit/clock.ts';
import { BodyTooLarge, rawBody } from '@tidbok/kit/http.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { withSpan } from '@tidbok/kit/telemetry/spans.ts';
import { type StripeNews, stripeNews, UntrustedEvent } from './stripeNews.ts';

const maximumBody = 1_000_000;

/**
 * `POST /stripe/webhook`. Answers 200 when what came is stored or no concern of ours, 400 to what Stripe did not sign, and 500 when we
 * failed: then Stripe sends it again, for three days.
 */
export function webhookRoute(options: {
  secret: string;
  clock: Clock;
  log: Logger;
  take: (news: StripeNews) => Promise<void>;
}): RequestListener {
  const receive = async (request: IncomingMessage): Promise<number> => {
    if (request.method !== 'POST') return 405;
    const signature = request.headers['stripe-signature'];
    if (typeof signature !== 'string') return 400;
    try {
      const body = await rawBody(request, maximumBody);
      const news = stripeNews(body, signature, options.secret, options.clock.now());
      if (news) await options.take(news);
      return 200;
    } catch (error) {
      if (error instanceof UntrustedEvent) return 400;
      if (error instanceof BodyTooLarge) return 413;
      options.log.error({ err: error }, 'an event of Stripe could not be stored');
      return 500;
    }
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    void withSpan('stripe webhook', { kind: 'server' }, async (span) => {
      const status = await receive(request);
      span.setAttribute('http.response.status_code', status);
      response
        .writeHead(status, { 'content-type': 'text/plain', ...(status === 405 && { allow: 'POST' }) })
        .end();
    });
  };
}
