// What a ledger costs to keep: rows, size on disk, indexes, the time to build it, and what it takes to change a rule.
//   npm run load -- ledger <practices.csv> <opening-times.csv> [--practices 1000] [--days 180]
// All of them take many minutes (--practices 14155). With fewer, what all would come to is worked out from those.
import { parseArgs } from 'node:util';
import { systemClock } from '@tidbok/kit/clock.ts';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { openCalendar } from '../../subgraphs/availability/src/openCalendar.ts';
import {
  updateBookingRules,
  type WantedRules,
} from '../../subgraphs/availability/src/workflows/schedule/updateBookingRules.ts';
import { fillLedger } from './fillLedger.ts';
import { type Connection, importedRegister } from './importedRegister.ts';
import { nextTuesday } from './nextTuesday.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { practices: { type: 'string', default: '1000' }, days: { type: 'string', default: '180' } },
});
const days = Number(values.days);
const megabyte = 1_024 ** 2;
const admin: Identity = { ...anonymous, subject: 'admin', roles: ['ANYONE', 'ADMIN'] };

const register = await importedRegister(positionals);
try {
  await register.prepare(async (connection) => {
    const ids = await idsOf(connection);
    const step = ids.length / Math.min(Number(values.practices), ids.length);
    const providers = Array.from(
      { length: Math.round(ids.length / step) },
      (_, n) => ids[Math.floor(n * step)]!,
    );
    const { rows, claims, seconds } = await fillLedger(connection, {
      from: nextTuesday(),
      days,
      share: 0.6,
      providers,
    });
    const sizes = await sizesOf(connection);
    const all = ids.length / providers.length;
    console.log(
      `${providers.length} of ${ids.length} practices, ${days} days, 60 % taken; in brackets: all of them`,
    );
    const tell = (what: string, value: number, unit: string): void =>
      console.log(`${what}: ${shown(value)}${unit} (${shown(value * all)}${unit})`);
    tell('rows', rows, '');
    tell('claims', claims, '');
    tell('built in', seconds, ' s');
    tell('documents', sizes.documents / megabyte, ' MB');
    tell('documents on disk', sizes.onDisk / megabyte, ' MB');
    for (const [name, bytes] of sizes.indexes) tell(`index ${name}`, bytes / megabyte, ' MB');
    console.log(`a row: ${shown(sizes.documents / rows)} bytes, on disk ${shown(sizes.onDisk / rows)}`);
    await changeRules(connection, providers[0]!);
  });
} finally {
  await register.remove();
}

async function idsOf(connection: Connection): Promise<string[]> {
  const found = await connection
    .collection<{ _id: string }>('resources')
    .find({}, { projection: { _id: 1 } })
    .sort({ _id: 1 })
    .toArray();
  return found.map(({ _id }) => _id);
}

async function sizesOf(
  connection: Connection,
): Promise<{ documents: number; onDisk: number; indexes: [string, number][] }> {
  const { db } = connection;
  if (!db) throw new Error('not connected');
  await db.admin().command({ fsync: 1 });
  const stats = await db.command({ collStats: 'ledger' });
  const { size, storageSize, indexSizes } = stats as unknown as {
    size: number;
    storageSize: number;
    indexSizes: Record<string, number>;
  };
  return { documents: size, onDisk: storageSize, indexes: Object.entries(indexSizes) };
}

/** Tells what a desk's change of rules costs of one whose days are filled, and what is sent to MongoDB, to which collections. */
async function changeRules(connection: Connection, providerId: string): Promise<void> {
  const calendar = await openCalendar(connection, systemClock, 5);
  const commands: string[] = [];
  const note = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }): void =>
    void commands.push(`${commandName} ${String(command[commandName])}`);
  const change = async (what: string, rules: Partial<WantedRules>): Promise<void> => {
    const expectedVersion = (await calendar.resources.find(providerId))!.schedule!.version;
    connection.getClient().on('commandStarted', note);
    const began = performance.now();
    const changed = await updateBookingRules(calendar, admin, { providerId, expectedVersion, rules });
    const took = performance.now() - began;
    connection.getClient().off('commandStarted', note);
    if (changed.__typename !== 'Changed') throw new Error(changed.message);
    console.log(`${what}: ${took.toFixed(1)} ms, ${commands.splice(0).join(', ')}`);
  };
  for (const [round, noticeMinutes] of [60, 120, 180].entries())
    await change(`a notice changed, ${round + 1}`, { noticeMinutes });
  for (const most of [20, 30, 40])
    await change(`a limit set to ${most}`, { limits: [{ per: 'DAY', most, treatmentIds: null }] });
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
}
