import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { connectMongo } from '@tidbok/kit/mongo.ts';

const page = new URL('../../docs/operations/commands.md', import.meta.url);

/** What a table of `docs/operations/commands.md` says that each operation costs: `1 find, 2 bulkWrite`, or `none`. */
function writtenCosts(table: string): ReadonlyMap<string, string> {
  const [, part = ''] = readFileSync(page, 'utf8').split(`| ${table} `);
  const [rows = ''] = part.split('\n\n');
  const found = rows.matchAll(/^\| ([^|]+?) +\| (none|\d+ [a-zA-Z]+(?:, \d+ [a-zA-Z]+)*) +\|/gm);
  return new Map([...found].map(([, operation = '', cost = '']) => [operation, cost]));
}

export type Connection = Awaited<ReturnType<typeof connectMongo>>;

/** Compares what operations cost with a table of the page. @param table the head of its first column */
export function comparedWith(table: string) {
  const written = writtenCosts(table);
  const counted = new Set<string>();

  async function expectCost(
    connection: Connection,
    operation: string,
    run: () => Promise<unknown>,
    when?: string,
  ): Promise<void> {
    counted.add(operation);
    const cost = await costOf(connection, run);
    expect.soft(`${operation}: ${cost}`, when).toBe(`${operation}: ${written.get(operation)}`);
  }

  return {
    expectCost,

    /** What each costs is what the page says, the second time as the first, and after many others. */
    async expectCosts(
      connection: () => Connection,
      operations: Readonly<Record<string, (round: number) => Promise<unknown>>>,
      rounds = 25,
    ): Promise<void> {
      for (let round = 0; round < rounds; round += 1) {
        for (const [operation, run] of Object.entries(operations))
          await expectCost(connection(), operation, () => run(round), `in round ${round}`);
      }
    },

    /** What the table names and nobody has counted. */
    uncounted: (): string[] => [...written.keys()].filter((operation) => !counted.has(operation)),
  };
}

/** The commands that a piece of work sends to MongoDB over this connection, as the page writes them. */
async function costOf(connection: Connection, work: () => Promise<unknown>): Promise<string> {
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
