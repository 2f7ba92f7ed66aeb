/** A text in a file of the platform that is replaced as a process loads it. It must be there exactly once. */
export type Plant = {
  /** From the repository's root. */
  readonly file: string;
  readonly text: string;
  readonly instead: string;
};
