import { expect } from 'vitest';
import { service, type TestDirectory } from './directoryForTests.ts';

// What a register would bring, right unless a test makes it wrong.

export const clinicInput = (externalId: string, change: object = {}) => ({
  externalId,
  name: `Clinic ${externalId}`,
  address: { street: '1 High Street', city: 'Lund', country: 'SE' },
  place: { latitude: 55.7, longitude: 13.2 },
  timeZone: 'Europe/Stockholm',
  ...change,
});

export const treatmentInput = (externalId: string, change: object = {}) => ({
  externalId,
  clinicExternalId: null as string | null,
  code: 'check-up',
  name: `Treatment ${externalId}`,
  specialty: 'dentistry',
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 5,
  price: { amount: 100, currency: 'SEK' },
  paymentPolicy: 'ON_SITE',
  ...change,
});

export const providerInput = (externalId: string, clinicExternalId: string, change: object = {}) => ({
  externalId,
  clinicExternalId,
  name: `Provider ${externalId}`,
  kind: 'PERSON',
  specialties: ['dentistry'],
  languages: ['sv'],
  treatmentExternalIds: [] as string[],
  ...change,
});

export type Batch = { clinics?: object[]; treatments?: object[]; providers?: object[] };

export type ImportReport = {
  created: number;
  updated: number;
  unchanged: number;
  refused: { kind: string; externalId: string; reason: string }[];
  clinicIds: string[];
  providerIds: string[];
  treatmentIds: string[];
};

export async function importBatch(directory: TestDirectory, batch: Batch): Promise<ImportReport> {
  const answer = await directory.ask(
    service,
    `mutation ($input: ImportDirectoryInput!) {
      importDirectory(input: $input) {
        created updated unchanged refused { kind externalId reason } clinicIds providerIds treatmentIds
      }
    }`,
    { input: { source: 'test', clinics: [], treatments: [], providers: [], ...batch } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data['importDirectory'] as ImportReport;
}
