import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { InvoiceLoader } from '#store/invoiceLoader.ts';
import type { Billing } from '#workflows/billing.ts';

/** Made anew for each request. */
export type Context = {
  readonly identity: Identity;
  readonly billing: Billing;
  readonly invoices: InvoiceLoader;
};
