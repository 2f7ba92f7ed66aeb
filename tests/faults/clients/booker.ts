import type { TidbokClient } from '../../../client/src/index.ts';
import type { Randomness } from '../../../local/demo-data/randomness.ts';
import type { Deed } from '../history/history.ts';
import type { Journal } from '../history/journal.ts';
import type { Failed, Mutation } from './documents/mutation.ts';
import { persist } from './persist.ts';
import { type Success, told } from './told.ts';

export type Who = { readonly name: string; readonly subject: string; readonly client: TidbokClient };

export type Wish = Pick<Deed, 'kind' | 'key' | 'holdId' | 'bookingId' | 'of' | 'exception'>;

/** One client's way to ask: persistently, and everything is journalled. */
export function booker(who: Who, random: Randomness, journal: Journal) {
  const newKey = (): string => `${who.name}-${Math.floor(random.next() * 2 ** 40).toString(36)}`;

  /** Null where it was refused, or not answered. */
  async function ask<Done extends Success>(
    wish: Wish,
    document: Mutation<Done>,
    input: object,
  ): Promise<Done | null> {
    const askedAt = journal.now();
    if (wish.holdId !== undefined) journal.usedHolds.add(wish.holdId);
    if (wish.exception?.is === 'removed') journal.removing.add(wish.exception.reason);
    const persisted = await persist(
      async (signal) => (await who.client.request(document, { input }, { signal })).answer,
    );
    journal.add({
      client: who.name,
      subject: who.subject,
      ...wish,
      askedAt,
      answeredAt: journal.now(),
      tries: persisted.tries,
      answer: persisted.is === 'answered' ? told(persisted.answer) : persisted,
    });
    return persisted.is === 'answered' && isDone(persisted.answer) ? persisted.answer : null;
  }
  return { who, newKey, ask };
}

export type Booker = ReturnType<typeof booker>;

const isDone = <Done extends Success>(answer: Done | Failed): answer is Done => !('code' in answer);
