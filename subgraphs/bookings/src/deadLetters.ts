// What bookings gave up on: docs/operations/dead-letters.md.
import { readConfig } from '@tidbok/kit/config.ts';
import { runDeadLetterCommand } from '@tidbok/kit/events/deadLetterCommand.ts';
import { bookingsConfig } from './config.ts';
import { openBookings } from './openBookings.ts';
import { invoicePaid } from '#reactions/invoicePaid.ts';

const config = readConfig(bookingsConfig);

await runDeadLetterCommand({
  group: 'bookings',
  config,
  reactions: async (given) => [invoicePaid(await openBookings(config, given, () => undefined))],
});
