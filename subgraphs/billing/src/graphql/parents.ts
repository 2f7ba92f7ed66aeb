/** All that billing knows of a booking. */
export type BookingReference = { readonly id: string };
