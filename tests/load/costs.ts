import { connectMongo } from '@tidbok/kit/mongo.ts';
import type { TestPlatform } from '../system/testPlatform.ts';
import { cpuSeconds } from './measure.ts';

type Counts = ReadonlyMap<string, number>;

/** What a load costs: processor time of each process, the load's own among them, and the commands that MongoDB was sent. */
export async function costsOf(platform: TestPlatform): Promise<{
  reset(): Promise<void>;
  /** Per piece of work, the most expensive first. */
  report(count: number): Promise<string[]>;
  close(): Promise<void>;
}> {
  const mongo = await connectMongo({
    MONGODB_URI: platform.engines.mongodbUri,
    MONGODB_DATABASE: 'admin',
    MONGODB_POOL: 1,
  });

  const cpu = (): Counts => {
    const { user, system } = process.cpuUsage();
    const pids = [
      ...platform.processes.values(),
      { name: 'mongo', pid: platform.engines.mongo.pid },
      { name: 'redis', pid: platform.engines.redis.pid },
    ];
    return new Map([
      ['load', (user + system) / 1000],
      ...pids.flatMap(({ name, pid }): [string, number][] =>
        pid === undefined ? [] : [[name, cpuSeconds(pid) * 1000]],
      ),
    ]);
  };
  const commands = async (): Promise<Counts> => {
    const { metrics } = (await mongo.db!.command({ serverStatus: 1 })) as {
      metrics: { commands: Record<string, { total?: number }> };
    };
    return new Map(Object.entries(metrics.commands).map(([name, { total }]) => [name, total ?? 0]));
  };

  let before = { cpu: cpu(), commands: await commands() };
  const line = (what: string, now: Counts, then: Counts, count: number, digits: number): string => {
    const each = [...now]
      .map(([name, value]) => ({ name, value: (value - (then.get(name) ?? 0)) / count }))
      .filter(({ value }) => value >= 0.05)
      .sort((one, other) => other.value - one.value);
    const sum = each.reduce((all, { value }) => all + value, 0);
    return `${what}: ${sum.toFixed(1)} (${each.map(({ name, value }) => `${name} ${value.toFixed(digits)}`).join(', ')})`;
  };

  return {
    async reset() {
      before = { cpu: cpu(), commands: await commands() };
    },
    async report(count) {
      const now = { cpu: cpu(), commands: await commands() };
      return [
        line('CPU milliseconds each', now.cpu, before.cpu, count, 2),
        line('MongoDB commands each', now.commands, before.commands, count, 1),
      ];
    },
    close: () => mongo.close(),
  };
}
