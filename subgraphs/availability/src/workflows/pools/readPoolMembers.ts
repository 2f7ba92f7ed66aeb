import type { Calendar } from '#workflows/calendar.ts';
import { type OfferSearch, readStarts } from '#workflows/slots/readStarts.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import { ledgerDayAt } from '#domain/time/ledgerDay.ts';
import { minutesTaken, weekOf } from '#domain/pools/load.ts';
import type { Offer } from '#domain/slots/offer.ts';
import type { PoolMember, PoolPolicy } from '#domain/pools/poolChoice.ts';
import type { Turn } from '#store/poolStore.ts';

type Known = Pick<PoolMember, 'minutesThatDay' | 'minutesThatWeek' | 'lastTurn'>;

const nothing: Known = { minutesThatDay: null, minutesThatWeek: null, lastTurn: null };

/**
 * What a policy must know of each of a pool: when they are first free, and at the first time at which any is, what they have taken,
 * or when their last turn was.
 *
 * @param hold a turn that was given for it already does not count as one
 * @returns `turns` where turns are what decides
 */
export async function readPoolMembers(
  calendar: Calendar,
  searches: readonly OfferSearch[],
  policy: PoolPolicy,
  hold: string,
  now: Temporal.Instant,
): Promise<{ members: PoolMember[]; start: Millis | null; turns: ReadonlyMap<string, Turn> }> {
  const { starts } = await readStarts(calendar, searches, now);
  const free = starts.map(([first]) => first ?? null);
  const start = free.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  const offers = searches.map(({ offer }) => offer);
  const loads =
    start !== null && policy === 'LEAST_LOADED' ? await readLoads(calendar, offers, start, now) : null;
  const ids = offers.map(({ providerId }) => providerId);
  const turns: ReadonlyMap<string, Turn> =
    start !== null && policy === 'FAIR_TURN' ? await calendar.pools.findTurns(ids) : new Map();
  const members = offers.map(({ providerId }, index): PoolMember => {
    const turn = turns.get(providerId);
    const lastTurn = (turn?.by === hold ? turn.before : turn?.at) ?? null;
    return { providerId, free: free[index] ?? null, ...nothing, ...loads?.[index], lastTurn };
  });
  return { members, start, turns };
}

async function readLoads(
  { busy }: Calendar,
  offers: readonly Offer[],
  start: Millis,
  now: Temporal.Instant,
): Promise<Partial<Known>[]> {
  const weeks = offers.map((offer) => weekOf(offer, start));
  const days = offers.flatMap(({ calendarId }, index) => weeks[index]!.map((day) => ({ calendarId, day })));
  const taken = await busy.read({ days }, now);
  return offers.map(({ calendarId, schedule }, index) => ({
    minutesThatDay: minutesTaken(calendarId, [ledgerDayAt(schedule.dayZone, start)], taken),
    minutesThatWeek: minutesTaken(calendarId, weeks[index]!, taken),
  }));
}
