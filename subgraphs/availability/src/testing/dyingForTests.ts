import type { Calendar } from '#workflows/calendar.ts';

const writes = {
  ledger: [
    'take',
    'writeRow',
    'convertHold',
    'secure',
    'extend',
    'settle',
    'removeExpired',
    'remove',
    'handOver',
    'tellHold',
  ],
  sessions: ['insert', 'replace', 'remove'],
  waitlist: ['insert', 'save', 'remove', 'endPast', 'endSessions'],
} as const;

class Killed extends Error {}

/** The calendar as a process has it that is killed before its nth write to the ledger, the sessions or the waitlist. */
export function dyingAt(calendar: Calendar, n: number): Calendar {
  let written = 0;
  const dying = <Store extends object>(store: Store, names: readonly string[]): Store =>
    Object.fromEntries(
      Object.entries(store).map(([name, method]) => [
        name,
        names.includes(name)
          ? async (...given: never[]) => {
              if (written >= n) throw new Killed(`before write ${n}`);
              written += 1;
              return await (method as (...all: never[]) => Promise<unknown>)(...given);
            }
          : (method as unknown),
      ]),
    ) as Store;
  return {
    ...calendar,
    ledger: dying(calendar.ledger, writes.ledger),
    sessions: dying(calendar.sessions, writes.sessions),
    waitlist: dying(calendar.waitlist, writes.waitlist),
  };
}

/** Whether the process lived to the end. */
export async function lives(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}
