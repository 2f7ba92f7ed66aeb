import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@tidbok/kit/clock.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Account, StripeEvent } from './account.ts';

const atOnce = 8;
const firstPauseMs = 100;
// While somebody may be waiting for it, it comes soon after the platform is back.
const pauseMs = (tries: number): number => (tries < 20 ? Math.min(firstPauseMs * 2 ** tries, 5_000) : 60_000);
const answerWithinMs = 10_000;

export type Deliveries = {
  /** There may be something new to deliver. */
  nudge(): void;
  stop(): Promise<void>;
};

/**
 * Sends each event until the platform has acknowledged it with a 2xx: signed, at least once, in no particular order, with growing
 * pauses.
 */
export function deliverWebhooks(options: {
  url: string;
  secret: string;
  account: Pick<Account, 'undelivered' | 'delivered'>;
  clock: Clock;
  log: Logger;
}): Deliveries {
  const { account, log } = options;
  const stopping = new AbortController();
  const underWay = new Map<string, Promise<void>>();

  const send = async (event: StripeEvent): Promise<boolean> => {
    const body = JSON.stringify(event);
    const signature = signatureOf(body, options.secret, options.clock.now());
    try {
      const response = await fetch(options.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
        body,
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(answerWithinMs)]),
      });
      await response.body?.cancel();
      if (!response.ok) log.warn({ eventId: event.id, status: response.status }, 'the webhook was refused');
      return response.ok;
    } catch {
      return false;
    }
  };
  const deliver = async (event: StripeEvent): Promise<void> => {
    for (let tries = 0; !stopping.signal.aborted; tries += 1) {
      if (await send(event)) return await account.delivered(event.id);
      await delay(pauseMs(tries), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const deliverAndGoOn = async (event: StripeEvent): Promise<void> => {
    try {
      await deliver(event);
    } catch (error) {
      log.error({ err: error }, 'a delivery could not be recorded');
    }
    underWay.delete(event.id);
    nudge();
  };
  const nudge = (): void => {
    if (stopping.signal.aborted) return;
    for (const event of account.undelivered()) {
      if (underWay.size >= atOnce) return;
      if (underWay.has(event.id)) continue;
      underWay.set(event.id, deliverAndGoOn(event));
    }
  };
  return {
    nudge,
    async stop() {
      stopping.abort();
      await Promise.all(underWay.values());
    },
  };
}

// https://docs.stripe.com/webhooks#verify-manually
function signatureOf(body: string, secret: string, now: Temporal.Instant): string {
  const timestamp = Math.floor(now.epochMilliseconds / 1000);
  return `t=${timestamp},v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
