import type { Calendar } from '#workflows/calendar.ts';
import { readFreeSeats } from './readFreeSeats.ts';
import { findPools } from '#workflows/pools/findPools.ts';
import { readStarts } from '#workflows/slots/readStarts.ts';
import { daysSpan } from '#domain/time/daysSpan.ts';
import { slotAt } from '#domain/slots/slot.ts';
import type { Free } from '#domain/waitlist/offerTurn.ts';
import type { WaitlistEntry, WaitlistGroup, Wish } from '#domain/waitlist/waitlistEntry.ts';
import { wallSlots } from '#domain/time/wallSlots.ts';
import { freedOf, rulesOf } from '#store/changeFeed.ts';
import { ownerOf } from '#domain/ledger/part.ts';

type FreeOfGroup = { readonly free: readonly Free[]; readonly concernedBy: readonly string[] };

/** What is free now of what any of them waits for, the earliest first, and whose changes may free more. */
export async function readFreeFor(
  calendar: Calendar,
  group: WaitlistGroup,
  entries: readonly WaitlistEntry[],
): Promise<FreeOfGroup> {
  const wishes = entries.map(({ wish }) => wish).filter(({ sessionId }) => sessionId === null);
  const [seats, times] = await Promise.all([
    readFreeSeats(calendar, group, entries),
    wishes.length > 0 ? readFreeTimes(calendar, group, wishes) : { free: [], concernedBy: [] },
  ]);
  const free = seats.length > 0 ? [...times.free, ...seats].toSorted(earliestFirst) : times.free;
  // Seats are given in its provider's hours alone.
  const ofSeats = entries.flatMap(({ wish }) => (wish.sessionId !== null && wish.providerId) || []);
  return { free, concernedBy: [...times.concernedBy, ...new Set(ofSeats.map(rulesOf))] };
}

const earliestFirst = (a: Free, b: Free): number => Temporal.Instant.compare(a.slot.start, b.slot.start);

async function readFreeTimes(
  calendar: Calendar,
  { clinicId, treatmentId }: WaitlistGroup,
  wishes: readonly Wish[],
): Promise<FreeOfGroup> {
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
      ...rows.flat().map((row) => freedOf(ownerOf(row))),
      ...offers.map(({ calendarId }) => freedOf(calendarId)),
      ...[clinicId, ...named, ...offers.map(({ providerId }) => providerId)].map(rulesOf),
    ],
  };
}
