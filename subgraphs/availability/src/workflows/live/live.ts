import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { offerNews, type OfferNews } from '#workflows/waitlist/offerNews.ts';
import { slotWatches, type SlotWatches } from './slotWatches.ts';
import { type Shares, shares } from './shares.ts';

/** What the live views of a process share. */
export type Live = {
  readonly calendar: Calendar;
  readonly watches: SlotWatches;
  readonly news: OfferNews;
  /** The places of live views. */
  readonly viewers: Shares;
};

/** Of one subject in one process: more than one person looks at. */
const mostViewsOfOne = 50;

/** @param liveViews how many this process carries at once */
export const openLive = (calendar: Calendar, liveViews: number, log: Logger): Live => ({
  calendar,
  watches: slotWatches(calendar, log),
  news: offerNews(calendar, log),
  viewers: shares(liveViews, mostViewsOfOne),
});

export async function closeLive({ watches, news }: Live): Promise<void> {
  await Promise.all([watches.stop(), news.stop()]);
}
