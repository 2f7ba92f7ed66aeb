import { invoiceChanged } from '@tidbok/schema/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBilling, type TestBilling } from '../testing/startBilling.ts';
import { republishInvoices } from './republishInvoices.ts';

let it: TestBilling;
beforeAll(async () => void (it = await startBilling()));
afterAll(() => it.stop());

test('every invoice sends what it is again, at the version it has, and to services alone', async () => {
  const [open, paid, owed] = [
    await it.pendingBooking(),
    await it.pendingBooking(),
    await it.pendingBooking(),
  ];
  for (const bookingId of [paid, owed]) {
    await it.pay(await it.start(it.asked(bookingId)));
    await it.becomes(bookingId, { status: 'PAID' });
  }
  await it.hear({ bookingId: owed, version: 9, status: 'CANCELLED' });
  const invoices = it.connection.collection<{ version: number; outbox: Record<string, unknown>[] }>(
    'invoices',
  );
  await invoices.updateMany({}, { $set: { outbox: [] } });

  const told: string[] = [];
  await republishInvoices(it.connection, it.clock.now(), (kind, count) => told.push(`${kind} ${count}`));
  expect(told).toEqual(['invoices 3']);
  const sent = (await invoices.find().toArray()).map(({ version, outbox: [event] }) => {
    expect(event).toMatchObject({ version, feeds: [] });
    const data = invoiceChanged.parse(event?.['data']);
    return [data.bookingId, event?.['type'], data.status, data.version - version];
  });
  expect(sent).toHaveLength(3);
  expect(sent).toEqual(
    expect.arrayContaining([
      [open, 'tidbok.invoice.issued', 'OPEN', 0],
      [paid, 'tidbok.invoice.paid', 'PAID', 0],
      [owed, 'tidbok.invoice.refund-owed', 'REFUND_OWED', 0],
    ]),
  );
});
