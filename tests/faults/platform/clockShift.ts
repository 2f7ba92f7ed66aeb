/** What a service's clock is off by. */
export type ClockShift = {
  readonly ms: number;
  /** Whether `new Date()` is off as well, by which libraries judge tokens. */
  readonly tokens?: boolean;
};

/** The same as it stands in the file that a service reads. */
export type ClockFile = { readonly ms: number; readonly tokensMs: number };
