import type { Profile } from './candidate.ts';

type Kept = { readonly key: string; readonly profile: Profile; uses: number };

/** The profiles in use, each once, with numbers that are given again when nobody has one any more. */
export function profiles() {
  const byKey = new Map<string, Kept>();
  const byNumber: (Kept | undefined)[] = [];
  const free: number[] = [];
  const list = lists();
  return {
    /** @param key tells profiles apart: the same key is the same profile */
    take(key: string, { schedule, timeZone, ...state }: Omit<Profile, 'number' | 'starts'>): Profile {
      let kept = byKey.get(key);
      if (!kept) {
        const number = free.pop() ?? byNumber.length;
        const treatmentIds = list(state.treatmentIds);
        const languages = list(state.languages);
        const starts: Profile['starts'] = new Map();
        kept = { key, uses: 0, profile: { number, schedule, timeZone, treatmentIds, languages, starts } };
        byKey.set(key, kept);
        byNumber[number] = kept;
      }
      kept.uses += 1;
      return kept.profile;
    },

    /** One less has it. */
    drop({ number }: Profile): void {
      const kept = byNumber[number];
      if (!kept) return;
      kept.uses -= 1;
      if (kept.uses > 0) return;
      byKey.delete(kept.key);
      byNumber[number] = undefined;
      free.push(number);
    },

    /** All numbers are below it. */
    count: (): number => byNumber.length,
  };
}

/** The same lists, each once: what is asked of one is asked once for all who have it. */
function lists(): (list: readonly string[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (list) => {
    const key = list.join();
    const same = known.get(key);
    if (same) return same;
    if (known.size > 100_000) known.clear();
    known.set(key, list);
    return list;
  };
}
