import { serviceConfig, storeConfig, trustConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

export const billingConfig = z.object({
  ...serviceConfig.shape,
  ...storeConfig.shape,
  ...trustConfig.shape,
  STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).default('https://api.stripe.com'),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
});

export type BillingConfig = z.infer<typeof billingConfig>;
