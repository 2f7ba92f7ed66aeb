/** A feed cannot be resumed from there: the log no longer has what followed, or never came so far. Read the state anew. */
export class ResumeTooOld extends Error {
  override readonly name = 'ResumeTooOld';
  readonly afterSeq: number;
  /** The oldest number that is kept. */
  readonly firstSeq: number;

  constructor(afterSeq: number, firstSeq: number) {
    super(`Nothing can be resumed after ${afterSeq}: the log begins at ${firstSeq}.`);
    this.afterSeq = afterSeq;
    this.firstSeq = firstSeq;
  }
}
