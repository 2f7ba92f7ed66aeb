import { readFileSync } from 'node:fs';
import type { connectMongo } from '@tidbok/kit/mongo.ts';

const page = new URL('../../docs/operations/commands.md', import.meta.url);

/** What `docs/operations/commands.md` says that each operation costs: `1 find, 2 bulkWrite`, or `none`. */
export function writtenCosts(): ReadonlyMap<string, string> {
  const rows = readFileSync(page, 'utf8').matchAll(
    /^\| ([^|]+?) +\| (none|\d+ [a-zA-Z]+(?:, \d+ [a-zA-Z]+)*) +\|/gm,
  );
  return new Map([...rows].map(([, operation = '', cost = '']) => [operation, cost]));
}

export type Connection = Awaited<ReturnType<typeof connectMongo>>;

/** The commands that a piece of work sends to MongoDB over this connection, as the page writes them. */
export async function costOf(connection: Connection, work: () => Promise<unknown>): Promise<string> {
  const counts = new Map<string, number>();
  const note = ({ commandName }: { commandName: string }): void =>
    void counts.set(commandName, (counts.get(commandName) ?? 0) + 1);
  const client = connection.getClient();
  client.on('commandStarted', note);
  try {
    await work();
  } finally {
    client.off('commandStarted', note);
  }
  // Reads first.
  const rank = (name: string): string => (name === 'find' ? '' : name);
  const sorted = [...counts].sort(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}
