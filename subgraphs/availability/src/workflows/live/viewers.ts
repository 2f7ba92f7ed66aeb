export type Viewers = {
  /** A place for one more of a subject's live views; what gives it back, or null where there is none. */
  enter(subject: string | null): (() => void) | null;
  count(): number;
};

/** Of one subject in one process: more than one person looks at. */
const mostOfOne = 50;

/**
 * How many live views one process carries. Callers without a token, who cannot be told apart, have half of the places together: however
 * many they are, those who are known find one.
 */
export function viewers(most: number): Viewers {
  const bySubject = new Map<string | null, number>();
  let all = 0;
  const leave = (subject: string | null): void => {
    all -= 1;
    const left = (bySubject.get(subject) ?? 1) - 1;
    if (left > 0) bySubject.set(subject, left);
    else bySubject.delete(subject);
  };
  return {
    enter(subject) {
      const theirs = bySubject.get(subject) ?? 0;
      if (all >= most || theirs >= (subject === null ? most / 2 : mostOfOne)) return null;
      all += 1;
      bySubject.set(subject, theirs + 1);
      let isIn = true;
      return () => {
        if (isIn) leave(subject);
        isIn = false;
      };
    },
    count: () => all,
  };
}
