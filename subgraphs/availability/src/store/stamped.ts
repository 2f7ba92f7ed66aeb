/**
 * A write with the marks by which those who keep a copy of the document hear of it: when it was written, by the engine's own clock,
 * and the how-manieth write it is, as two may come in one millisecond.
 */
export const stamped = <Update extends object>(update: Update) => ({
  ...update,
  $currentDate: { changed: true as const },
  $inc: { rev: 1 },
});

export type Stamp = {
  /** Not there in what was written before there were stamps. */
  changed?: Date;
  rev?: number;
};
