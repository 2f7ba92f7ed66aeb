import { expect, test } from 'vitest';
import { practiceOf } from './practice.ts';

const row = {
  id: '7',
  kind: 'dentist',
  name: 'Harbour Dental',
  address: '1 Quay, Ashby, Kent',
  city: 'Ashby',
  county: 'Kent',
  postcode: 'AS1 1AA',
  latitude: '51.5',
  longitude: '-7.7e-05',
};

test('a practice of a row', () => {
  expect(practiceOf(row)).toEqual({
    id: '7',
    kind: 'dentist',
    name: 'Harbour Dental',
    street: '1 Quay, Ashby, Kent',
    city: 'Ashby',
    region: 'Kent',
    postalCode: 'AS1 1AA',
    place: { latitude: 51.5, longitude: -0.000077 },
  });
});

test('where the town has no column of its own it is looked for', () => {
  expect(practiceOf({ ...row, city: '', county: '' })).toMatchObject({
    street: '1 Quay, Ashby',
    city: 'Kent',
  });
  expect(practiceOf({ ...row, city: '', address: '1 Quay' })).toMatchObject({
    street: '1 Quay',
    city: 'Kent',
  });
  expect(practiceOf({ ...row, city: '', county: '', address: '1 Quay' })).toMatchObject({ city: 'AS1 1AA' });
  expect(practiceOf({ ...row, address: '' })).toMatchObject({ street: 'Harbour Dental', city: 'Ashby' });
});

test.each([
  [{ id: '' }, /no id/],
  [{ kind: 'Dentist' }, /kind is "Dentist"/],
  [{ name: '' }, /no name/],
  [{ latitude: '' }, /no place/],
  [{ longitude: 'west' }, /no place/],
  [{ latitude: '95' }, /no place/],
  [{ latitude: '0', longitude: '0.0' }, /0 and 0/],
])('%j is bad', (change, reason) => expect(practiceOf({ ...row, ...change })).toMatch(reason));
