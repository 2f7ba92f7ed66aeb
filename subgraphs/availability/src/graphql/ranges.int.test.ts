import {
  buildSchema,
  type ExecutionArgs,
  getNamedType,
  type GraphQLInputType,
  isInputObjectType,
  subscribe,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { resolvers } from './resolvers.ts';
import { always, calendarForTests, everyDay, type TestCalendar } from '#testing/calendarForTests.ts';
import { openClinic, type TestClinic } from '#testing/equipmentForTests.ts';
import { closeLive, type Live, openLive } from '#workflows/live/live.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';

// Every stretch of time that one can ask for, or say, and the ways in which it makes no sense.

let test: TestCalendar;
let clinic: TestClinic;
let equipmentId: string;
let live: Live;
const log = createLogger({ service: 'test', level: 'silent' });
beforeAll(async () => {
  test = await calendarForTests();
  clinic = await openClinic(test, { providers: 1, periods: always(...everyDay(480, 1_020)) });
  equipmentId = (await clinic.make('ROOM')).id;
  live = openLive(test.calendar, 10, log);
});
afterAll(async () => {
  await closeLive(live);
  await test.close();
});

const admin: Identity = { ...anonymous, subject: 'root', roles: ['ANYONE', 'ADMIN', 'PATIENT'] };

/** What is refused, by which part of the input. */
async function refusedFor(query: string): Promise<string> {
  const served = subgraph({
    sdl: subgraphSdl('availability'),
    resolvers,
    verify: async () => admin,
    context: (who) => ({ identity: who, calendar: test.calendar, slots: slotsLoader(test.calendar), live }),
    log,
  });
  const named = query
    .replaceAll('PROVIDER', clinic.providerId)
    .replaceAll('TREATMENT', clinic.treatmentId)
    .replaceAll('EQUIPMENT', equipmentId)
    .replaceAll('CLINIC', clinic.clinicId);
  const prepared = await served.prepare({ query: named }, 'signed');
  if (!('document' in prepared)) throw new Error(prepared.map(({ message }) => message).join());
  const args: ExecutionArgs = prepared;
  const result = query.startsWith('subscription') ? await subscribe(args) : await executeForTests(args);
  if (Symbol.asyncIterator in result) throw new Error('it was let through');
  const [error] = result.errors ?? [];
  if (error) return `${error.extensions['code'] as string} ${error.extensions['field'] as string}`;
  const [answer] = Object.values(result.data ?? {}) as { __typename: string; field: string }[];
  return `${answer?.__typename} ${answer?.field}`;
}

const slots = (days: number) =>
  `{ slots(providerId: "PROVIDER", treatmentId: "TREATMENT", from: "2026-11-23", days: ${days}) { start } }`;
const pool = (days: number) =>
  `{ poolSlots(clinicId: "CLINIC", treatmentId: "TREATMENT", from: "2026-11-23", days: ${days}) { start } }`;
const soonest = (days: number) =>
  `{ soonestSlots(input: { treatmentCode: "x", near: { latitude: 1, longitude: 1 }, days: ${days} }) { distanceKm } }`;
const visits = (days: number) =>
  `{ visitSlots(input: { clinicId: "CLINIC", steps: [{ treatmentId: "TREATMENT" }], from: "2026-11-23", days: ${days} }) { searchedUntil } }`;
const watched = (days: number) =>
  `subscription { slotsChanged(providerIds: ["PROVIDER"], treatmentId: "TREATMENT", from: "2026-11-23", days: ${days}) { days { date } } }`;
const sessions = (from: string, until: string) =>
  `{ sessions(clinicId: "CLINIC", from: "${from}", until: "${until}") { edges { cursor } } }`;
const refusal = '__typename ... on InvalidInput { field }';
const heldWithin = (days: number) =>
  `mutation { holdPoolSlot(input: { idempotencyKey: "k", clinicId: "CLINIC", treatmentId: "TREATMENT", days: ${days} }) { ${refusal} } }`;
const weekly = (from: string, until: string) =>
  `mutation { setWeeklySchedule(input: { providerId: "PROVIDER", expectedVersion: 1, periods: [{ validFrom: "${from}", validUntil: "${until}", windows: [] }] }) { ${refusal} } }`;
const exception = (from: string, until: string) =>
  `mutation { addScheduleException(input: { providerId: "PROVIDER", expectedVersion: 1, kind: CLOSED, from: "${from}", until: "${until}" }) { ${refusal} } }`;
const hours = (from: string, until: string, periodUntil: string) =>
  `hours: { periods: [{ validFrom: "2026-01-01", validUntil: "${periodUntil}", windows: [] }], exceptions: [{ kind: CLOSED, from: "${from}", until: "${until}" }] }`;
const created = (...of: Parameters<typeof hours>) =>
  `mutation { createEquipment(input: { idempotencyKey: "k", clinicId: "CLINIC", kind: ROOM, name: "R", ${hours(...of)} }) { ${refusal} } }`;
const updated = (...of: Parameters<typeof hours>) =>
  `mutation { updateEquipment(input: { equipmentId: "EQUIPMENT", expectedVersion: 1, ${hours(...of)} }) { ${refusal} } }`;
const joined = (from: string, until: string) =>
  `mutation { joinWaitlist(input: { idempotencyKey: "k", patientId: "anna", providerId: "PROVIDER", treatmentId: "TREATMENT", from: "${from}", until: "${until}" }) { ${refusal} } }`;

/** By where the stretch ends. */
const nonsense: Readonly<Record<string, readonly string[]>> = {
  'slots.days': [slots(0), slots(-1), slots(63), slots(1_000)],
  'poolSlots.days': [pool(0), pool(63)],
  'soonestSlots.days': [soonest(0), soonest(63)],
  'visitSlots.days': [visits(0), visits(32)],
  'slotsChanged.days': [watched(0), watched(32)],
  'holdPoolSlot.days': [heldWithin(0), heldWithin(63)],
  'sessions.until': [
    sessions('2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z'),
    sessions('2026-11-23T00:00:00Z', '2026-11-22T00:00:00Z'),
    sessions('2026-11-23T00:00:00Z', '2199-11-22T00:00:00Z'),
  ],
  'setWeeklySchedule.periods[0].validUntil': [weekly('2026-11-23', '2026-11-22')],
  'addScheduleException.until': [
    exception('2026-11-23', '2026-11-22'),
    exception('2026-11-23', '2199-11-22'),
  ],
  'createEquipment.hours.periods[0].validUntil': [created('2026-11-23', '2026-11-23', '2025-12-31')],
  'createEquipment.hours.exceptions[0].until': [created('2026-11-23', '2026-11-22', '2026-12-31')],
  'updateEquipment.hours.periods[0].validUntil': [updated('2026-11-23', '2026-11-23', '2025-12-31')],
  'updateEquipment.hours.exceptions[0].until': [updated('2026-11-23', '2199-11-23', '2026-12-31')],
  'joinWaitlist.until': [
    joined('2026-11-23', '2026-11-22'),
    joined('2026-11-23', '2027-11-22'),
    joined('2199-11-23', '2199-11-23'),
    joined('2026-11-01', '2026-11-02'),
  ],
};

it.each(Object.entries(nonsense))('%s says what is wrong with it', async (coordinate, queries) => {
  const path = coordinate.slice(coordinate.indexOf('.') + 1);
  for (const query of queries) expect(await refusedFor(query)).toMatch(/^(INVALID_INPUT|InvalidInput) /);
  for (const query of queries) expect((await refusedFor(query)).split(' ')[1]).toBe(path);
});

it('is asked of every stretch of time that there is', () => {
  const api = buildSchema(subgraphSdl('availability'), { assumeValidSDL: true });
  const ends = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].flatMap((type) =>
    Object.values(type!.getFields()).flatMap(({ name, args, astNode }) =>
      astNode?.directives?.some((directive) => directive.name.value === 'inaccessible')
        ? []
        : args.flatMap((argument) =>
            endsIn(argument.type, argument.name === 'input' ? name : `${name}.${argument.name}`),
          ),
    ),
  );
  expect(ends.toSorted()).toEqual(
    Object.keys(nonsense)
      .map((key) => key.replaceAll('[0]', ''))
      .toSorted(),
  );
});

/** Where, in an argument, a stretch of time ends. */
function endsIn(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => endsIn(field.type, `${path}.${field.name}`));
  return /\.(days|until|validUntil)$/.test(path) ? [path] : [];
}

it('of a year that no calendar has is refused by the value, before anything is asked', async () => {
  for (const query of [slots(1), weekly('2026-11-23', '2026-11-24'), joined('2026-11-23', '2026-11-24')]) {
    await expect(refusedFor(query.replace('2026-11-23', '9999-12-31'))).rejects.toThrow(
      'LocalDate: "9999-12-31"',
    );
  }
  const instants = sessions('9999-12-31T00:00:00Z', '9999-12-31T00:00:00Z');
  await expect(refusedFor(instants)).rejects.toThrow('DateTime: "9999-12-31T00:00:00Z"');
});
