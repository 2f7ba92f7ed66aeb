import { expect, it } from 'vitest';
import { type EntryReader, isTheirs } from './entryReader.ts';
import { entryFor, wishFor } from './waitlistForTests.ts';

const wish = wishFor({ clinicId: 'clinic_1' });
const own = entryFor({ wish });
const ofDesk = entryFor({ wish, joinedBy: 'siv', owners: ['anna', 'siv', 'ulf'] });
const ofPartner = entryFor({ wish, joinedBy: 'app', owners: ['anna', 'app'], holder: 'app' });
const as = (subject: string, change: Partial<EntryReader> = {}): EntryReader => ({
  subject,
  isPartner: false,
  deskOf: [],
  ...change,
});

it.each([
  ['the patient', as('anna'), [true, true, true]],
  ['the partner that made it', as('app', { isPartner: true }), [false, false, true]],
  ['another partner', as('other', { isPartner: true }), [false, false, false]],
  ['whoever was that partner', as('app'), [false, false, false]],
  ['the desk', as('eva', { deskOf: ['clinic_1'] }), [true, true, true]],
  ['an admin', as('eva', { deskOf: 'ALL' }), [true, true, true]],
  ['who joined for them at the desk', as('siv', { deskOf: ['clinic_1'] }), [true, true, true]],
  ['who joined for them and has gone to another', as('siv', { deskOf: ['clinic_2'] }), [false, false, false]],
  ['who joined for them and is at no desk any more', as('siv'), [false, false, false]],
  ['who joined for them and is a partner now', as('siv', { isPartner: true }), [false, false, false]],
  ['who took an offer over and is at no desk any more', as('ulf'), [false, false, false]],
])('%s', (_, reader, expected) => {
  expect([own, ofDesk, ofPartner].map((entry) => isTheirs(reader, entry))).toEqual(expected);
});
