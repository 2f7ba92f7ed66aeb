import { idOf } from '@tidbok/kit/ids.ts';

/** The id of a booking's invoice: there is one at most, by construction. */
export const invoiceIdOf = (bookingId: string): string => idOf('invoice', bookingId);
