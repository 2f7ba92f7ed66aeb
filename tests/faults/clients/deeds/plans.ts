import { someDay, type Time } from '../arena.ts';
import { holdSlot } from '../documents/bookings.ts';
import { bookSeries, bookVisit, cancelSeries, cancelVisit, visitSlots } from '../documents/engine.ts';
import { type Deeds, type Means, note, someTime } from '../means.ts';
import { pay } from '../pay.ts';
import { read } from '../read.ts';
import { equippedTreatmentId, freeTreatmentId, limitedTreatmentId, prepaidTreatmentId } from '../stage.ts';

const ofVisits = [freeTreatmentId, equippedTreatmentId, prepaidTreatmentId, limitedTreatmentId];

/** Series and visits: several appointments that one call asks for. */
export function plans(means: Means): Deeds {
  const { booker, random, stage, arena } = means;
  const { ask, newKey } = booker;
  const made: { kind: 'SERIES' | 'VISIT'; id: string }[] = [];

  async function bookASeries(): Promise<void> {
    const time = await someTime(means);
    if (!time) return;
    const { providerId, treatmentId } = time;
    const count = random.between(2, 4);
    const occurrences = Array.from({ length: count }, (_, day) => {
      const start = later(time.start, 24 * 60 * day);
      const how = random.next();
      if (how < 0.15 && day > 0) return { start, choice: 'SKIP' };
      return how < 0.3 ? { start, choice: 'ALTERNATIVE', alternative: later(start, 60) } : { start };
    });
    const key = newKey();
    const input = { idempotencyKey: key, providerId, treatmentId, occurrences };
    const [booked] = await twiceAtTimes(() => ask({ kind: 'bookSeries', key }, bookSeries, input));
    if (!booked) return;
    made.push({ kind: 'SERIES', id: booked.series.id });
    for (const { booking } of booked.series.occurrences) {
      if (!booking) continue;
      note(means, booking, time);
      if (booking.status === 'PAYMENT_PENDING' && random.chance(0.5)) await pay(booker, booking.id);
    }
  }

  async function bookAVisit(): Promise<void> {
    const count = random.between(2, 3);
    const steps = Array.from({ length: count }, () => ({ treatmentId: random.pick(ofVisits) }));
    const from = someDay(arena, random).toString();
    const holdsFirst = random.chance(0.25);
    const input = { clinicId: stage.clinicId, steps, from, days: 1, first: 4 };
    const found = await read(booker.who, visitSlots, { input });
    const visits = found?.visitSlots.visits ?? [];
    if (visits.length === 0) return;
    const { slots } = random.pick(visits);
    const wanted = slots.map(({ providerId, treatmentId, start }) => ({ providerId, treatmentId, start }));
    const holdId = holdsFirst ? await holdFirst(wanted[0]!) : undefined;
    await bookSteps(holdId === undefined ? wanted : [{ holdId }, ...wanted.slice(1)], wanted, holdId);
  }

  async function holdFirst(time: Time): Promise<string | undefined> {
    const key = newKey();
    return (await ask({ kind: 'hold', key }, holdSlot, { idempotencyKey: key, ...time }))?.hold.id;
  }

  async function bookSteps(steps: readonly object[], times: readonly Time[], holdId?: string): Promise<void> {
    const key = newKey();
    const wish = { kind: 'bookVisit', key, ...(holdId !== undefined && { holdId }) } as const;
    const input = { idempotencyKey: key, steps };
    const [booked] = await twiceAtTimes(() => ask(wish, bookVisit, input));
    if (!booked) return;
    made.push({ kind: 'VISIT', id: booked.visit.id });
    for (const booking of booked.visit.bookings) note(means, booking, times[booking.visit!.position - 1]!);
  }

  async function twiceAtTimes<Answer>(call: () => Promise<Answer | null>): Promise<Answer[]> {
    const answers = await Promise.all(Array.from({ length: random.chance(0.2) ? 2 : 1 }, call));
    return answers.filter((answer) => answer !== null);
  }

  async function cancelOne(): Promise<void> {
    if (made.length === 0) return await bookAVisit();
    const { kind, id } = random.pick(made);
    const key = newKey();
    if (kind === 'VISIT')
      return void (await ask({ kind: 'cancelVisit', key, of: id }, cancelVisit, {
        idempotencyKey: key,
        visitId: id,
      }));
    const input = { idempotencyKey: key, seriesId: id, fromPosition: random.between(1, 2) };
    await ask({ kind: 'cancelSeries', key, of: id }, cancelSeries, input);
  }

  return [
    [4, bookASeries],
    [5, bookAVisit],
    [3, cancelOne],
  ];
}

const later = (start: string, minutes: number): string =>
  Temporal.Instant.from(start).add({ minutes }).toString();
