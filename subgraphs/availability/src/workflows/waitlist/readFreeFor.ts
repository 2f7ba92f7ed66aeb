import type { Calendar } from '#workflows/calendar.ts';
import { findPools } from '#workflows/pools/findPools.ts';
import { readStarts } from '#workflows/slots/readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import { slotAt } from '#domain/slots/slot.ts';
import type { WaitlistEntry, WaitlistGroup } from '#domain/waitlist/waitlistEntry.ts';
import { type WallSlot, wallSlots } from '#domain/time/wallSlots.ts';
import { freedOf, rulesOf } from '#store/changeFeed.ts';

/** What is free now of what any of them waits for, and whose changes may free more. */
export async function readFreeFor(
  calendar: Calendar,
  { clinicId, treatmentId }: WaitlistGroup,
  entries: readonly WaitlistEntry[],
): Promise<{ free: WallSlot[]; concernedBy: string[] }> {
  const wishes = entries.map(({ wish }) => wish);
  const named = wishes.flatMap(({ providerId }) => providerId ?? []);
  const providerIds = named.length === wishes.length ? [...new Set(named)] : null;
  const [offers = []] = await findPools(calendar, clinicId, [{ treatmentId, providerIds }]);
  const from = Temporal.PlainDate.from(wishes.map((wish) => wish.from).toSorted()[0]!);
  const until = Temporal.PlainDate.from(
    wishes
      .map((wish) => wish.until)
      .toSorted()
      .at(-1)!,
  );
  const days = from.until(until).days + 1;
  const now = calendar.clock.now();
  const searches = offers.map((offer) => ({
    offer,
    span: daysSpan(offer, { from, days }, now.epochMilliseconds),
  }));
  const { starts, rows } = await readStarts(calendar, searches, now);
  const slots = offers.flatMap((offer, index) => starts[index]!.map((start) => slotAt(offer, start)));
  return {
    free: wallSlots(slots.toSorted((a, b) => Temporal.Instant.compare(a.start, b.start))),
    concernedBy: [
      ...rows.flat().map((row) => freedOf(row.slice(0, row.indexOf('|')))),
      ...offers.map(({ calendarId }) => freedOf(calendarId)),
      ...[clinicId, ...named, ...offers.map(({ providerId }) => providerId)].map(rulesOf),
    ],
  };
}
