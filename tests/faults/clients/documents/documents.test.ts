import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import * as bookings from './bookings.ts';
import * as clinic from './clinic.ts';
import * as directory from './directory.ts';
import * as engine from './engine.ts';
import * as waitlist from './waitlist.ts';

// A document that the API does not know any more would make its wishes fail one by one, minutes into a run.

const api = buildSchema(readFileSync(new URL('../../../../schema/api.graphql', import.meta.url), 'utf8'));
const documents = Object.entries({ ...bookings, ...clinic, ...directory, ...engine, ...waitlist }).filter(
  ([, document]) => typeof document === 'object',
);

it.each(documents)('%s is a document of the API', (_, document) => {
  expect(validate(api, parse(String(document)))).toEqual([]);
});
