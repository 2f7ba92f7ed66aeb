import { supergraphSdl } from '@tidbok/schema/sdl';
import { concatAST, type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gatewayConfig } from '#gateway/config.ts';
import { loadSupergraph } from '#gateway/execution/supergraph.ts';
import { limitOperations } from './operationLimits.ts';
import { operationCosts } from './operationCosts.ts';

// The platform's own schema and limit: what its clients ask, and what would hold it up.

const { schema, sdl } = loadSupergraph(supergraphSdl());
const costOf = operationCosts(schema, sdl);
const limit = gatewayConfig.shape.COST_LIMIT.parse(undefined);

const folder = new URL('../../../client/operations/', import.meta.url);
const ofTheClient = concatAST(
  readdirSync(folder).map((file) => parse(readFileSync(new URL(file, folder), 'utf8'))),
);
const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

it.each(operationsOf(ofTheClient).map((operation) => [operation.name?.value ?? '', operation] as const))(
  'the client may ask for %s at its largest',
  (_, operation) => {
    const ofOne = { first: 100, days: 62, providerIds: ['p'] };
    const ofMany = { first: 100, days: 31, providerIds: Array.from({ length: 20 }, String) };
    for (const variables of [ofOne, ofMany])
      expect(costOf(ofTheClient, operation, variables)).toBeLessThanOrEqual(limit);
  },
);

function costOfText(text: string): number {
  const document = parse(text);
  // Refused for its cost or not at all.
  expect(validate(schema, document, [limitOperations])).toEqual([]);
  expect(validate(schema, document)).toEqual([]);
  return costOf(document, operationsOf(document)[0]!, {});
}

const each = (count: number, field: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => `a${n}: ${field(n)}`).join(' ');
const slots = (days: number, selection: string) => (n: number) =>
  `slots(providerId: "p${n}", treatmentId: "t", from: "2026-12-01", days: ${days}) { ${selection} }`;
const pool = (days: number, selection: string): string =>
  `poolSlots(clinicId: "c", treatmentId: "t", from: "2026-12-01", days: ${days}) { start ${selection} }`;
const visits = `visitSlots(input: { clinicId: "c", steps: [{ treatmentId: "t" }, { treatmentId: "u" }], from: "2026-12-01", days: 31 }) { searchedUntil }`;
const soonest = `soonestSlots(input: { treatmentCode: "t", near: { latitude: 1, longitude: 2 }, first: 100 }) { distanceKm }`;
const watched = (providers: number, days: number, selection: string): string =>
  `subscription { slotsChanged(providerIds: ${JSON.stringify(Array.from({ length: providers }, (_, n) => `p${n}`))}, treatmentId: "t", from: "2026-12-01", days: ${days}) { days { providerId date slots { start end ${selection} } } } }`;
const withNames = 'provider { name } clinic { name } treatment { name }';
const page = (field: string, first: number, node: string): string =>
  `${field}(first: ${first}) { edges { node { ${node} } } }`;

it.each([
  [
    "a month of one provider's times",
    `{ ${slots(31, 'start provider { name } clinic { name } treatment { name } ')(0)} }`,
  ],
  ['a week of twenty providers', `{ ${each(20, slots(7, 'start provider { name }'))} }`],
  ['a month of a pool, with names', `{ ${pool(31, 'providers { name }')} }`],
  ['two months of a pool', `{ ${pool(62, 'free providerIds')} }`],
  [
    'clinics with their providers',
    `{ ${page('clinics', 20, `name ${page('providers', 20, 'name specialties')}`)} }`,
  ],
  ["a month of one provider's times as they change, with names", watched(1, 31, withNames)],
  ['a week of twenty providers as it changes, with names', watched(20, 7, withNames)],
  ['a month of twenty providers as it changes', watched(20, 31, '')],
  ['a visit, and what it would be without', `{ ${each(3, () => visits)} }`],
  [
    "a day of a clinic's bookings",
    `{ clinicBookings(clinicId: "c", from: "2026-12-01T00:00:00Z", until: "2026-12-02T00:00:00Z", first: 100) { edges { node { timeline { at } provider { name } invoice { payments { id } } } } } }`,
  ],
])('a caller may ask for %s', (_, text) => {
  expect(costOfText(text)).toBeLessThanOrEqual(limit);
});

it.each([
  [
    'two months of a pool, each time with the entities behind it',
    `{ ${pool(62, 'providers { name clinic { name } treatments { name } }')} }`,
  ],
  ['two months of fifty providers', `{ ${each(50, slots(62, 'start'))} }`],
  [
    'a week of fifty providers, each time with the entities behind it',
    `{ ${each(50, slots(7, 'provider { name } clinic { name } treatment { name }'))} }`,
  ],
  [
    'the times of all providers of many clinics',
    `{ ${page('clinics', 100, page('providers', 100, 'slots(treatmentId: "t", from: "2026-12-01", days: 1) { start }'))} }`,
  ],
  [
    'the directory in circles',
    `{ ${page('providers', 50, `clinic { ${page('providers', 50, `clinic { ${page('providers', 50, 'name')} }`)} }`)} }`,
  ],
  ['sixty searches for visits', `{ ${each(60, () => visits)} }`],
  ['sixty searches for the soonest', `{ ${each(60, () => soonest)} }`],
  [
    'a month of twenty providers as it changes, each time with the entities behind it',
    watched(20, 31, withNames),
  ],
  [
    'an event with a directory for each of its times',
    `subscription { slotsChanged(providerIds: ["p"], treatmentId: "t", from: "2026-12-01") { days { slots { clinic { ${page('providers', 100, 'name')} } } } } }`,
  ],
])('nobody may ask for %s', (_, text) => {
  expect(costOfText(text)).toBeGreaterThan(limit);
});
