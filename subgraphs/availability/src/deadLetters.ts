// What availability gave up on: docs/operations/dead-letters.md.
import { readConfig } from '@tidbok/kit/config.ts';
import { runDeadLetterCommand } from '@tidbok/kit/events/deadLetterCommand.ts';
import { availabilityConfig } from './config.ts';
import { openCalendar } from './openCalendar.ts';
import { directoryReactions } from '#reactions/directoryReactions.ts';

const config = readConfig(availabilityConfig);

await runDeadLetterCommand({
  group: 'availability',
  config,
  async reactions({ connection, clock }) {
    const { directory } = await openCalendar(connection, clock, config.HOLD_MINUTES);
    return directoryReactions(directory);
  },
});
