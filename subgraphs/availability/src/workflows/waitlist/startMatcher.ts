import { startLoop } from '@tidbok/kit/events/wakeableLoop.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { lookAfterGroup } from './lookAfterGroup.ts';
import { paced } from '#workflows/live/paced.ts';
import { freedOf, rulesOf } from '#store/changeFeed.ts';
import type { DueGroup } from '#store/waitlistGroupStore.ts';

/** How long a process has for a group that it has taken on before another may. */
const takenOnForMs = 30_000;
/** How many that are due one run looks after: what was touched comes between. */
const dueInOneRun = 20;

/** Times that are freed, rules that change, and groups, whose ids have a bar. Of what is taken nobody is offered anything. */
const mayConcern = (id: string): boolean =>
  id.startsWith(freedOf('')) || id.startsWith(rulesOf('')) || id.includes('|');

export type Matcher = { stop(): Promise<void> };

/**
 * Offers what becomes free to those who wait for it: at once what is freed in this process, and every group in turn, each looked after by
 * one of all processes.
 */
export function startMatcher(calendar: Calendar, log: Logger): Matcher {
  const { changes, waitlistGroups } = calendar;
  let touched = new Set<string>();

  const look = async (group: DueGroup): Promise<void> => {
    await lookAfterGroup(calendar, group).catch((error: unknown) =>
      log.warn({ err: error }, 'a waitlist could not be looked after'),
    );
  };

  const loop = startLoop({
    pollMs: 1_000,
    async run() {
      const ids = [...touched];
      touched = new Set();
      if (ids.length > 0) for (const group of await waitlistGroups.findTouched(ids)) await look(group);
      for (let n = 0; n < dueInOneRun; n += 1) {
        const group = await waitlistGroups.takeDue(takenOnForMs);
        if (!group) return 'done';
        await look(group);
      }
      return 'more';
    },
    onError: (error) => log.warn({ err: error }, 'the waitlists could not be looked after'),
  });
  // At once, and then not for each of a hundred cancellations in a second.
  const pace = paced(500, loop.nudge);
  const unhear = changes.hear(
    (ids) => {
      for (const id of ids) if (mayConcern(id)) touched.add(id);
      if (touched.size > 0) pace.call();
    },
    { own: true },
  );
  return {
    async stop() {
      unhear();
      pace.stop();
      await loop.stop();
    },
  };
}
