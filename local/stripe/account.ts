import { randomBytes } from 'node:crypto';
import type { Clock } from '@tidbok/kit/clock.ts';
import {
  type CheckoutSession,
  expiredSession,
  newSession,
  paidSession,
  type PaySheet,
} from './checkoutSession.ts';
import type { FormParams } from './decodeForm.ts';
import { type Journal, readJournal, startJournal } from './journal.ts';
import { invalidRequest, noSuchSession, StripeError } from './stripeError.ts';

/** An event as Stripe sends it to a webhook. */
export type StripeEvent = {
  readonly id: string;
  readonly object: 'event';
  readonly api_version: string;
  readonly created: number;
  readonly data: { readonly object: CheckoutSession };
  readonly livemode: false;
  readonly pending_webhooks: number;
  readonly request: { readonly id: null; readonly idempotency_key: null };
  readonly type: 'checkout.session.completed' | 'checkout.session.expired';
};

/** An idempotency key and the answer that was given under it. */
type Remembered = { readonly key: string; readonly fingerprint: string; readonly session: CheckoutSession };

/** One change, in one line: what belongs together is kept together. */
type Entry = {
  readonly sheet?: PaySheet;
  readonly event?: StripeEvent;
  readonly remembered?: Remembered;
  readonly delivered?: string;
};

export type Account = {
  /** With an idempotency key, the same parameters give the session as it was made; others are refused. */
  createSession(params: FormParams, fingerprint: string, key: string | undefined): Promise<CheckoutSession>;
  read(id: string): Promise<PaySheet>;
  pay(id: string): Promise<CheckoutSession>;
  expire(id: string): Promise<CheckoutSession>;
  /** Expires what is past its time. */
  expireDue(): Promise<void>;
  undelivered(): StripeEvent[];
  delivered(eventId: string): Promise<void>;
  close(): Promise<void>;
};

const apiVersion = '2026-10-28.endive';
// Stripe forgets idempotency keys after a day.
const rememberedSeconds = 24 * 60 * 60;
// And gives up on a webhook after three.
const deliveredWithinSeconds = 3 * rememberedSeconds;

/** Sessions, events and idempotency keys, kept in a journal. @param origin where the pay pages are */
export async function openAccount(options: {
  dataFile: string;
  origin: () => string;
  clock: Clock;
  onEvent: () => void;
}): Promise<Account> {
  const sheets = new Map<string, PaySheet>();
  const pending = new Map<string, StripeEvent>();
  const keys = new Map<string, Remembered>();
  const now = (): number => Math.floor(options.clock.now().epochMilliseconds / 1000);

  const apply = ({ sheet, event, remembered, delivered }: Entry): void => {
    if (sheet) sheets.set(sheet.session.id, sheet);
    if (event) pending.set(event.id, event);
    if (remembered) keys.set(remembered.key, remembered);
    if (delivered) pending.delete(delivered);
  };
  for (const entry of await readJournal<Entry>(options.dataFile)) apply(entry);
  for (const { key, session } of keys.values())
    if (session.created < now() - rememberedSeconds) keys.delete(key);
  for (const { id, created } of pending.values())
    if (created < now() - deliveredWithinSeconds) pending.delete(id);
  const journal: Journal<Entry> = await startJournal<Entry>(options.dataFile, [
    ...[...sheets.values()].map((sheet) => ({ sheet })),
    ...[...pending.values()].map((event) => ({ event })),
    ...[...keys.values()].map((remembered) => ({ remembered })),
  ]);

  // Decided and applied at once, so that no two callers decide on the same state; answered when it is on disk.
  const change = async (entry: Entry): Promise<void> => {
    apply(entry);
    await journal.append(entry);
    if (entry.event) options.onEvent();
  };
  const sheetOf = (id: string): PaySheet => {
    const sheet = sheets.get(id);
    if (!sheet) throw noSuchSession(id);
    return sheet;
  };
  const end = async (
    sheet: PaySheet,
    session: CheckoutSession,
    type: StripeEvent['type'],
  ): Promise<CheckoutSession> => {
    await change({ sheet: { ...sheet, session }, event: eventOf(session, type, now()) });
    return session;
  };
  const expire = async (sheet: PaySheet): Promise<CheckoutSession> =>
    await end(sheet, expiredSession(sheet.session), 'checkout.session.expired');

  return {
    async read(id) {
      const sheet = sheetOf(id);
      await journal.settled();
      return sheet;
    },
    async createSession(params, fingerprint, key) {
      const known = key === undefined ? undefined : keys.get(key);
      if (known && known.fingerprint !== fingerprint) throw otherParameters(known.key);
      if (known) {
        await journal.settled();
        return known.session;
      }
      const sheet = newSession(params, options.origin(), now());
      const { session } = sheet;
      await change({ sheet, ...(key !== undefined && { remembered: { key, fingerprint, session } }) });
      return session;
    },
    async pay(id) {
      const sheet = sheetOf(id);
      const { session } = sheet;
      if (session.status !== 'open' || session.expires_at <= now()) throw notOpen(session, 'paid');
      return await end(sheet, paidSession(session), 'checkout.session.completed');
    },
    async expire(id) {
      const sheet = sheetOf(id);
      if (sheet.session.status !== 'open') throw notOpen(sheet.session, 'expired');
      return await expire(sheet);
    },
    async expireDue() {
      const due = [...sheets.values()].filter(
        ({ session }) => session.status === 'open' && session.expires_at <= now(),
      );
      await Promise.all(due.map(expire));
    },
    undelivered: () => [...pending.values()],
    delivered: (eventId) => change({ delivered: eventId }),
    close: () => journal.close(),
  };
}

const eventOf = (session: CheckoutSession, type: StripeEvent['type'], created: number): StripeEvent => ({
  id: `evt_${randomBytes(12).toString('hex')}`,
  object: 'event',
  api_version: apiVersion,
  created,
  data: { object: session },
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: null },
  type,
});

const notOpen = (session: CheckoutSession, what: string): StripeError =>
  invalidRequest(
    `Only Checkout Sessions with a status in ["open"] can be ${what}. This Checkout Session has a status of \`${session.status}\`.`,
    'session',
  );

const otherParameters = (key: string): StripeError =>
  new StripeError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
