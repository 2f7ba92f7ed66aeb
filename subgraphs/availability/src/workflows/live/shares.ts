export type Shares = {
  /** So many more for a subject; what gives them back, or null where there are not so many for them. */
  take(subject: string | null, count?: number): (() => void) | null;
  taken(): number;
};

/**
 * So many of something in one process, of which nobody has more than `mostOfOne`. Callers without a token, who cannot be told apart, have
 * half of them together: however many they are, those who are known find some.
 */
export function shares(most: number, mostOfOne: number): Shares {
  const bySubject = new Map<string | null, number>();
  let all = 0;
  const giveBack = (subject: string | null, count: number): void => {
    all -= count;
    const left = (bySubject.get(subject) ?? count) - count;
    if (left > 0) bySubject.set(subject, left);
    else bySubject.delete(subject);
  };
  return {
    take(subject, count = 1) {
      const theirs = (bySubject.get(subject) ?? 0) + count;
      if (all + count > most || theirs > (subject === null ? most / 2 : mostOfOne)) return null;
      all += count;
      bySubject.set(subject, theirs);
      let isTaken = true;
      return () => {
        if (isTaken) giveBack(subject, count);
        isTaken = false;
      };
    },
    taken: () => all,
  };
}
