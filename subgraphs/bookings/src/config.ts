import { serviceConfig, storeConfig, trustConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

export const bookingsConfig = z.object({
  ...serviceConfig.shape,
  ...storeConfig.shape,
  ...trustConfig.shape,
  AVAILABILITY_URL: z.url(),
  /** How long a time is kept for its payment. */
  PAYMENT_MINUTES: z.coerce.number().positive().max(10_080).default(15),
});

export type BookingsConfig = z.infer<typeof bookingsConfig>;
