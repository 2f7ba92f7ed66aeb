import type { Document, TidbokClient } from '../../../client/src/index.ts';
import type { Randomness } from '../../../local/demo-data/randomness.ts';
import type { Answer, Deed } from '../history/history.ts';
import type { Journal } from '../history/journal.ts';
import type { BookingAnswer, HoldAnswer, PayAnswer, ReleaseAnswer } from './documents.ts';
import { persist } from './persist.ts';

export type Who = { readonly name: string; readonly subject: string; readonly client: TidbokClient };

export type Wish = Pick<Deed, 'kind' | 'key' | 'holdId' | 'bookingId'>;

type AnyAnswer = BookingAnswer | HoldAnswer | ReleaseAnswer | PayAnswer;

const now = (): number => Temporal.Now.instant().epochMilliseconds;

/** One client's way to ask: persistently, and everything is journalled. */
export function booker(who: Who, random: Randomness, journal: Journal) {
  const newKey = (): string => `${who.name}-${Math.floor(random.next() * 2 ** 40).toString(36)}`;

  async function ask<Result extends AnyAnswer>(
    wish: Wish,
    document: Document<{ answer: Result }, { input: object }>,
    input: object,
  ): Promise<Result | null> {
    const askedAt = now();
    if (wish.holdId !== undefined) journal.usedHolds.add(wish.holdId);
    const persisted = await persist(
      async (signal) => (await who.client.request(document, { input }, { signal })).answer,
    );
    journal.add({
      client: who.name,
      subject: who.subject,
      ...wish,
      askedAt,
      answeredAt: now(),
      tries: persisted.tries,
      answer: persisted.is === 'answered' ? told(persisted.answer) : persisted,
    });
    return persisted.is === 'answered' ? persisted.answer : null;
  }
  return { who, newKey, ask };
}

export type Booker = ReturnType<typeof booker>;

function told(answer: AnyAnswer): Answer {
  if ('code' in answer) return { is: 'refused', code: answer.code };
  if ('booking' in answer) {
    const { id, version, status, start } = answer.booking;
    return { is: 'done', booking: { id, version, status, start: millis(start) } };
  }
  if ('hold' in answer) {
    const { id, expiresAt } = answer.hold;
    return { is: 'done', hold: { id, expiresAt: millis(expiresAt) } };
  }
  return { is: 'done' };
}

const millis = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
