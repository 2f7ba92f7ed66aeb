import { setTimeout as delay } from 'node:timers/promises';
import { TidbokError } from '../../client/src/index.ts';

/**
 * What a good client does while parts of the platform die and come back: repeats with the same idempotency key until it is
 * answered. Bounded.
 */
export async function retrying<Result>(ask: () => Promise<Result>, tries = 100): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await ask();
      if (!isPassing(answer) || attempt === tries) return answer;
    } catch (error) {
      const passing =
        !(error instanceof TidbokError) || ['NETWORK', 'UNAVAILABLE', 'INTERNAL'].includes(error.code);
      if (!passing || attempt === tries) throw error;
    }
    await delay(200);
  }
}

const isPassing = (answer: unknown): boolean => JSON.stringify(answer).includes('"TemporarilyUnavailable"');
