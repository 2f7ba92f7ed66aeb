import { boundedCache } from '#gateway/boundedCache.ts';
import { joinQueries } from './joinQueries.ts';

/** The text of one query that asks all that several queries ask. */
export type JoinedTexts = (queries: readonly string[]) => string;

const defaultLimit = { entries: 2_000, bytes: 16_000_000 };
// V8 keeps a text at one byte a character, or at two where any is beyond Latin-1.
const bytesOfCharacter = 2;

/**
 * Joins each set of queries once for as long as its text is kept. What clients write into their documents stands in these texts, so
 * they may be few and large as well as many: what is kept is bounded by both, for all subgraphs and callers together.
 */
export function joinedTexts(limit = defaultLimit, join: JoinedTexts = joinQueries): JoinedTexts {
  const kept = boundedCache<string>({ entries: limit.entries, weight: limit.bytes });
  return (queries) => {
    const key = queries.join('\n');
    let text = kept.get(key);
    if (text === undefined) {
      text = join(queries);
      kept.set(key, text, bytesOfCharacter * (key.length + text.length));
    }
    return text;
  };
}
