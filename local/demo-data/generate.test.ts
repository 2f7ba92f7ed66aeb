import { idOf } from '@tidbok/kit/ids.ts';
import { expect, test } from 'vitest';
import { generateDemoData } from './generate.ts';
import { demoClinicId, demoProviderId, demoSource, demoTreatmentIds } from './wellKnown.ts';

test('is the same each time', () => {
  expect(generateDemoData()).toEqual(generateDemoData());
});

test('names everything once, and refers to nothing that is not there', () => {
  const { batch, schedules } = generateDemoData();
  for (const entries of [batch.clinics, batch.providers, batch.treatments]) {
    expect(new Set(entries.map(({ externalId }) => externalId)).size).toBe(entries.length);
  }
  const clinics = new Set(batch.clinics.map(({ externalId }) => externalId));
  const treatments = new Map(batch.treatments.map((treatment) => [treatment.externalId, treatment]));
  for (const provider of batch.providers) {
    expect(clinics).toContain(provider.clinicExternalId);
    for (const id of provider.treatmentExternalIds) {
      expect([null, provider.clinicExternalId]).toContain(treatments.get(id)?.clinicExternalId);
    }
  }
  expect(schedules).toHaveLength(batch.providers.length);
});

test('is as large and as varied as it should be', () => {
  const { batch } = generateDemoData();
  expect(batch.clinics).toHaveLength(60);
  expect(batch.providers.length).toBeGreaterThan(180);
  expect(new Set(batch.clinics.map(({ timeZone }) => timeZone)).size).toBe(8);
  expect(new Set(batch.providers.map(({ kind }) => kind))).toEqual(new Set(['PERSON', 'TEAM']));
  const ofClinics = batch.treatments.filter(({ clinicExternalId }) => clinicExternalId);
  expect(ofClinics.length).toBeGreaterThan(5);
  for (const { paymentPolicy, price } of batch.treatments)
    expect(price.amount === 0).toBe(paymentPolicy === 'FREE');
});

test('has what is well known: the dentist offers a treatment of each policy, for money where it is not free', () => {
  const { batch } = generateDemoData();
  const idIn = (kind: string, externalId: string) => idOf(kind, demoSource, externalId);
  const dentist = batch.providers.find(({ externalId }) => idIn('provider', externalId) === demoProviderId);
  expect(idIn('clinic', dentist?.clinicExternalId ?? '')).toBe(demoClinicId);
  const offered = dentist?.treatmentExternalIds.map((externalId) => idIn('treatment', externalId));
  for (const [policy, id] of Object.entries(demoTreatmentIds)) {
    expect(offered).toContain(id);
    const treatment = batch.treatments.find(({ externalId }) => idIn('treatment', externalId) === id);
    expect(treatment).toMatchObject({ paymentPolicy: policy, price: { currency: 'SEK' } });
  }
});
