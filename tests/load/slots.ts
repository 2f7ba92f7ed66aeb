// One provider's free times for 31 days, those of 20 providers in one request, and a clinic's pool of 20, on calendars filled to 60 %.
//   npm run load -- slots <practices.csv> <opening-times.csv> [--count 500]
import { parseArgs } from 'node:util';
import { askAvailability } from './askAvailability.ts';
import { fillLedger } from './fillLedger.ts';
import { resourceModel, type StoredResource } from '../../subgraphs/availability/src/store/resourceModel.ts';
import { stamped } from '../../subgraphs/availability/src/store/stamped.ts';
import { type Connection, importedRegister } from './importedRegister.ts';
import { measureSubgraph } from './measureSubgraph.ts';
import { nextTuesday } from './nextTuesday.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '500' } },
});
const count = Number(values.count);
const from = nextTuesday();
const days = 31;
const providerCount = 2_000;
const teamSize = 20;

const register = await importedRegister(positionals);
try {
  let providers: string[] = [];
  let clinics: string[] = [];
  let treatmentId = '';
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
    const { rows, claims, seconds } = await fillLedger(connection, { from, days, share: 0.6, providers });
    console.log(
      `filled: ${rows} days of ${providers.length} providers, ${claims} claims, in ${seconds.toFixed(1)} s`,
    );
  });

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

    for (const [what, call] of [
      ['a request for nothing', nothing],
      [`one provider's ${days} days`, one],
      [`20 providers' ${days} days, in one request`, pool],
      [`a clinic's pool of ${teamSize}, ${days} days`, clinic],
    ] as const) {
      await measureSubgraph(platform, what, count, call);
    }
  } finally {
    await platform.stop();
  }
} finally {
  await register.remove();
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
