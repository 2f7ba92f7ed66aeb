import type { BookingNews } from './bookingTerms.ts';

/** A prepaid booking of 450 kronor that waits for its payment, for tests. */
export const bookingNews = (change: Partial<BookingNews> = {}): BookingNews => ({
  bookingId: 'booking_01h455vb4pex5vsknk084sn02q',
  version: 2,
  refused: false,
  status: 'PAYMENT_PENDING',
  owners: ['ada'],
  clinicId: 'clinic_01h455vb4pex5vsknk084sn02q',
  timeZone: 'Europe/Stockholm',
  payment: 'PREPAID',
  price: { amount: 45_000, currency: 'SEK' },
  paymentDueBy: Temporal.Instant.from('2026-11-20T10:15:00Z'),
  ...change,
});
