import { someDay, treatments } from '../arena.ts';
import { book } from '../book.ts';
import { holdPoolSlot } from '../documents/engine.ts';
import { type Deeds, type Means, someTime } from '../means.ts';

/** Whichever dentist is chosen. */
export function pools(means: Means): Deeds {
  const { booker, random, stage, arena } = means;

  async function holdAndBook(): Promise<void> {
    const treatmentId = random.pick(treatments);
    const fate = random.next();
    const policy = random.pick(['SOONEST', 'LEAST_LOADED', 'FAIR_TURN', null]);
    const when = random.chance(0.5) ? await namedTime(treatmentId) : firstFrom();
    if (!when) return;
    const key = booker.newKey();
    const { clinicId, dentists } = stage;
    const among = random.chance(0.8) ? { providerIds: dentists } : {};
    const input = { idempotencyKey: key, clinicId, treatmentId, policy, ...among, ...when };
    const times = random.chance(0.2) ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: times }, () => booker.ask({ kind: 'holdPool', key }, holdPoolSlot, input)),
    );
    const held = answers.find((answer) => answer !== null);
    if (!held || fate > 0.7) return;
    const { id, slot } = held.hold;
    await book(means, { holdId: id }, { providerId: slot.providerId, treatmentId }, { holdId: id });
  }

  async function namedTime(treatmentId: string): Promise<{ start: string } | null> {
    const time = await someTime(means, { treatmentId });
    return time && { start: time.start };
  }

  function firstFrom(): { notBefore: string; days: number } {
    const day = someDay(arena, random).toZonedDateTime(stage.timeZone);
    return { notBefore: day.toInstant().toString(), days: 2 };
  }

  return [[1, holdAndBook]];
}
