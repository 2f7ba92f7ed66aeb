import { serviceConfig, storeConfig, trustConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

/** All that this service is told by its environment. */
export const availabilityConfig = z.object({
  ...serviceConfig.shape,
  ...storeConfig.shape,
  ...trustConfig.shape,
  /** How long a time is kept for one who has not booked it yet. */
  HOLD_MINUTES: z.coerce.number().int().min(1).max(60).default(5),
});
