// One provider's free times for 31 days, those of 20 providers in one request, and a clinic's pool of 20, on calendars filled to 60 %.
//   npm run load -- slots <practices.csv> <opening-times.csv> [--count 500] [--grown]
// With --grown the same days of all other practices are filled as well, and half a year before them of those that are asked for; then all is
// measured again.
import { parseArgs } from 'node:util';
import { askAvailability } from './askAvailability.ts';
import { fillLedger, type Filling } from './fillLedger.ts';
import { resourceModel, type StoredResource } from '../../subgraphs/availability/src/store/resourceModel.ts';
import { stamped } from '../../subgraphs/availability/src/store/stamped.ts';
import { type Connection, importedRegister } from './importedRegister.ts';
import { percentile } from './measure.ts';
import { measureSubgraph } from './measureSubgraph.ts';
import { nextTuesday } from './nextTuesday.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '500' }, grown: { type: 'boolean', default: false } },
});
const count = Number(values.count);
const from = nextTuesday();
const days = 31;
const providerCount = 2_000;
const teamSize = 20;
const share = 0.6;
const pastDays = 180;

const register = await importedRegister(positionals);
let providers: string[] = [];
let clinics: string[] = [];
let treatmentId = '';
try {
  await register.prepare(async (connection) => {
    const treatment = await connection
      .collection<{ _id: string }>('treatments')
      .findOne({ code: 'dental-check-up' });
    if (!treatment) throw new Error('no check-ups');
    treatmentId = treatment._id;
    const dentists = await connection
      .collection<{ _id: string }>('resources')
      .find({ 'provider.treatmentIds': treatmentId, 'schedule.periods.0': { $exists: true } })
      .sort({ _id: 1 })
      .limit(providerCount)
      .toArray();
    providers = dentists.map(({ _id }) => _id);
    clinics = await makeTeams(connection, providers);
    await fill(connection, `${providers.length} providers`, { from, days, share, providers });
  });
  const before = await measureAll();
  if (values.grown) {
    await register.prepare(async (connection) => {
      const others = await idsWithout(connection, providers);
      await fill(connection, `${others.length} others`, { from, days, share, providers: others });
      const past = { from: from.subtract({ days: pastDays }), days: pastDays };
      await fill(connection, 'the past of those that are asked for', { ...past, share, providers });
    });
    const after = await measureAll();
    for (const [what, p95] of after)
      console.log(`${what}: p95 ${(p95 / before.get(what)!).toFixed(2)} times that of before`);
  }
} finally {
  await register.remove();
}

async function fill(connection: Connection, whose: string, filling: Filling): Promise<void> {
  const { rows, claims, seconds } = await fillLedger(connection, filling);
  console.log(`filled: ${rows} days of ${whose}, ${claims} claims, in ${seconds.toFixed(1)} s`);
}

async function idsWithout(connection: Connection, known: readonly string[]): Promise<string[]> {
  const others = { _id: { $nin: [...known] } };
  const found = connection.collection<{ _id: string }>('resources').find(others, { projection: { _id: 1 } });
  return (await found.toArray()).map(({ _id }) => _id);
}

/** Gives the p95 of each. */
async function measureAll(): Promise<Map<string, number>> {
  const platform = await register.start('availability');
  try {
    const ask = askAvailability(platform);
    // As a client asks: the same document each time, and what differs in variables.
    const slots = (names: readonly string[]): string => {
      const given = names.map((name) => `$${name}: ID!`).join(', ');
      const fields = names.map(
        (name) =>
          `${name}: slots(providerId: $${name}, treatmentId: $treatmentId, from: $from, days: $days) { start }`,
      );
      return `query (${given}, $treatmentId: ID!, $from: LocalDate!, $days: Int!) { ${fields.join(' ')} }`;
    };
    const names = Array.from({ length: 20 }, (_, n) => `provider${n}`);
    const [ofOne, ofPool] = [slots(names.slice(0, 1)), slots(names)];
    const variables = (first: number, many: number): Record<string, unknown> => ({
      ...Object.fromEntries(
        names.slice(0, many).map((name, n) => [name, providers[(first + n) % providers.length]]),
      ),
      treatmentId,
      from: from.toString(),
      days,
    });
    const one = async (index: number): Promise<void> => void (await ask(ofOne, variables(index * 7, 1)));
    const pool = async (index: number): Promise<void> => void (await ask(ofPool, variables(index * 20, 20)));
    const poolSlots = `query ($clinicId: ID!, $treatmentId: ID!, $from: LocalDate!, $days: Int!) {
      poolSlots(clinicId: $clinicId, treatmentId: $treatmentId, from: $from, days: $days) { start free } }`;
    const clinic = async (index: number): Promise<void> => {
      const clinicId = clinics[index % clinics.length];
      await ask(poolSlots, { clinicId, treatmentId, from: from.toString(), days });
    };
    const nothing = async (): Promise<void> => void (await ask('{ __typename }'));

    const p95 = new Map<string, number>();
    for (const [what, call] of [
      ['a request for nothing', nothing],
      [`one provider's ${days} days`, one],
      [`20 providers' ${days} days, in one request`, pool],
      [`a clinic's pool of ${teamSize}, ${days} days`, clinic],
    ] as const) {
      p95.set(what, percentile(await measureSubgraph(platform, what, count, call), 0.95));
    }
    return p95;
  } finally {
    await platform.stop();
  }
}

/** Puts the practices' dentists together in clinics of twenty, each with their own hours. Gives the clinics' ids. */
async function makeTeams(connection: Connection, providers: readonly string[]): Promise<string[]> {
  const { collection } = resourceModel(connection);
  const clinics: string[] = [];
  for (let first = 0; first + teamSize <= providers.length; first += teamSize) {
    const team = providers.slice(first, first + teamSize);
    const { clinic } = (await collection.findOne({ _id: team[0] as never })) as unknown as StoredResource;
    if (!clinic) throw new Error('a dentist without a clinic');
    const moved = { clinic, 'provider.clinicId': clinic.id };
    await collection.updateMany({ _id: { $in: team as never[] } }, stamped({ $set: moved }));
    clinics.push(clinic.id);
  }
  return clinics;
}
