import { setTimeout as delay } from 'node:timers/promises';
import { TidbokError } from '../../../client/src/index.ts';

export type Persisted<Answer> =
  | { readonly is: 'answered'; readonly answer: Answer; readonly tries: number }
  | { readonly is: 'failed'; readonly code: string; readonly tries: number }
  | { readonly is: 'unanswered'; readonly last: string; readonly tries: number };

/** An answer that is slower than this is not waited for. */
const patienceMs = 8_000;
/** The platform is healed long before. */
const giveUpMs = 60_000;

/**
 * What a good client does: asks the same again, with the same key, until an answer is known. Errors that say that something was away
 * are asked again; others are not mended by that.
 */
export async function persist<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Persisted<Answer>> {
  const began = performance.now();
  let last = '';
  for (let tries = 1; performance.now() - began < giveUpMs; tries += 1) {
    try {
      const answer = await ask(AbortSignal.timeout(patienceMs));
      if (!saysLater(answer)) return { is: 'answered', answer, tries };
      last = JSON.stringify(answer);
    } catch (error) {
      last = String(error);
      if (error instanceof TidbokError && !passing.has(error.code))
        return { is: 'failed', code: `${error.code}: ${error.message}`, tries };
    }
    await delay(Math.min(50 * 2 ** tries, 1_000) * (0.5 + Math.random() / 2));
  }
  return { is: 'unanswered', last, tries: Infinity };
}

// INTERNAL is asked again too: behind it may be a store that went away in the midst of a query. So is UNAUTHENTICATED, with a token
// that is good for an hour: whoever judges it may have a clock that is off.
const passing = new Set(['NETWORK', 'UNAVAILABLE', 'INTERNAL', 'UNAUTHENTICATED']);

const saysLater = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  '__typename' in answer &&
  answer.__typename === 'TemporarilyUnavailable';
