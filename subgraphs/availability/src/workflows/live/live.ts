import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { offerNews, type OfferNews } from '#workflows/waitlist/offerNews.ts';
import { slotWatches, type SlotWatches } from './slotWatches.ts';
import { viewers, type Viewers } from './viewers.ts';

/** What the live views of a process share. */
export type Live = {
  readonly calendar: Calendar;
  readonly watches: SlotWatches;
  readonly news: OfferNews;
  readonly viewers: Viewers;
};

/** @param liveViews how many this process carries at once */
export const openLive = (calendar: Calendar, liveViews: number, log: Logger): Live => ({
  calendar,
  watches: slotWatches(calendar, log),
  news: offerNews(calendar, log),
  viewers: viewers(liveViews),
});

export async function closeLive({ watches, news }: Live): Promise<void> {
  await Promise.all([watches.stop(), news.stop()]);
}
