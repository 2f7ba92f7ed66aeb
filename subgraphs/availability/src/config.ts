import { serviceConfig, storeConfig, trustConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

/** All that this service is told by its environment. */
export const availabilityConfig = z.object({
  ...serviceConfig.shape,
  ...storeConfig.shape,
  ...trustConfig.shape,
  /** How long a time is kept for one who has not booked it yet. */
  HOLD_MINUTES: z.coerce.number().int().min(1).max(60).default(5),
  /** How long a freed time is held for the one of the waitlist whose turn it is. */
  OFFER_MINUTES: z.coerce.number().int().min(1).max(1_440).default(15),
  /** How many live views (slotsChanged, waitlistOffers) one process carries. */
  LIVE_VIEWS: z.coerce.number().int().min(2).max(1_000_000).default(5_000),
});

export type AvailabilityConfig = z.infer<typeof availabilityConfig>;
