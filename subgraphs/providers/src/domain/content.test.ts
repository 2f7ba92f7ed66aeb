import { expect, test } from 'vitest';
import { clinicContent } from './clinic.ts';
import { providerContent } from './provider.ts';
import { readContent } from './readContent.ts';
import { treatmentContent } from './treatment.ts';

const clinic = {
  name: '  Harbour\tClinic ',
  address: { street: '1 Quay', city: 'Lund', region: ' ', postalCode: null, country: 'SE' },
  place: { latitude: 55.7, longitude: 13.2 },
  timeZone: 'Europe/Stockholm',
};

const provider = {
  clinicId: 'clinic_1',
  name: 'Tove Nyberg',
  kind: 'PERSON',
  specialties: ['dentistry', 'dentistry'],
  languages: ['EN-gb', 'sv'],
  treatmentIds: ['b', 'a', 'b'],
};

const treatment = {
  clinicId: null,
  code: 'dental-check-up',
  name: 'Check-up',
  specialty: 'dentistry',
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 5,
  price: { amount: 75_000, currency: 'SEK' },
  paymentPolicy: 'ON_SITE',
};

const fieldOf = (reading: ReturnType<typeof readContent>) =>
  'problem' in reading ? reading.problem.field : null;

test('what is right is tidied', () => {
  expect(readContent(clinicContent, clinic)).toEqual({
    content: {
      ...clinic,
      name: 'Harbour Clinic',
      address: { ...clinic.address, region: null },
    },
  });
  expect(readContent(providerContent, provider)).toMatchObject({
    content: { specialties: ['dentistry'], languages: ['en-GB', 'sv'], treatmentIds: ['b', 'a'] },
  });
});

test.each([
  ['name', { name: ' \n ' }],
  ['address.country', { address: { ...clinic.address, country: 'se' } }],
  ['address.country', { address: { ...clinic.address, country: 'QQ' } }],
  ['address.street', { address: { ...clinic.address, street: '' } }],
  ['place.latitude', { place: { latitude: 90.1, longitude: 0 } }],
  ['place.longitude', { place: { latitude: 0, longitude: -181 } }],
])('a clinic is refused for its %s', (field, change) => {
  expect(fieldOf(readContent(clinicContent, { ...clinic, ...change }))).toBe(field);
});

test.each([
  ['specialties[0]', { specialties: ['Dentistry'] }],
  ['languages[1]', { languages: ['sv', 'not a language'] }],
])('a provider is refused for %s', (field, change) => {
  expect(fieldOf(readContent(providerContent, { ...provider, ...change }))).toBe(field);
});

test.each([
  ['code', { code: 'Dental_Check' }],
  ['durationMinutes', { durationMinutes: 0 }],
  ['durationMinutes', { durationMinutes: 725 }],
  ['durationMinutes', { durationMinutes: 32 }],
  ['bufferBeforeMinutes', { bufferBeforeMinutes: -5 }],
  ['bufferAfterMinutes', { bufferAfterMinutes: 245 }],
  ['price.amount', { price: { amount: -1, currency: 'SEK' } }],
  ['price.currency', { price: { amount: 1, currency: 'sek' } }],
  ['price.amount', { paymentPolicy: 'FREE' }],
  ['price.amount', { price: { amount: 0, currency: 'SEK' } }],
  ['price.amount', { paymentPolicy: 'PREPAID', price: { amount: 0, currency: 'SEK' } }],
])('a treatment is refused for its %s: %j', (field, change) => {
  expect(fieldOf(readContent(treatmentContent, { ...treatment, ...change }))).toBe(field);
});

test('a free treatment costs nothing', () => {
  const free = { ...treatment, paymentPolicy: 'FREE', price: { amount: 0, currency: 'SEK' } };
  expect(fieldOf(readContent(treatmentContent, free))).toBeNull();
});
