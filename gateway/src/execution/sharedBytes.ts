/** How many bytes several may keep together. */
export type SharedBytes = {
  /** False where there are not so many left. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  taken(): number;
};

export function sharedBytes(most: number): SharedBytes {
  let taken = 0;
  return {
    take(bytes) {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    giveBack: (bytes) => void (taken -= bytes),
    taken: () => taken,
  };
}
