import type { ImportedTreatment } from '../import/internalApi.ts';
import type { Country } from './countries.ts';

export const specialties = [
  'dentistry',
  'optometry',
  'general-practice',
  'physiotherapy',
  'dermatology',
] as const;

export type Specialty = (typeof specialties)[number];

type Kind = {
  specialty: Specialty;
  code: string;
  name: string;
  minutes: number;
  bufferBefore: number;
  bufferAfter: number;
  policy: ImportedTreatment['paymentPolicy'];
  /** In the country's price units. */
  price: number;
};

/** The kinds of treatment: the same codes in every country. */
export const kinds: readonly Kind[] = [
  kind('dentistry', 'dental-consultation', 'Dental consultation', 15, 'FREE', 0),
  kind('dentistry', 'dental-check-up', 'Dental check-up', 30, 'ON_SITE', 75),
  kind('dentistry', 'dental-hygiene', 'Dental hygiene', 40, 'PREPAID', 90, 0, 5),
  kind('dentistry', 'dental-filling', 'Filling', 45, 'ON_SITE', 130, 5, 10),
  kind('dentistry', 'urgent-dental', 'Urgent dental appointment', 20, 'PREPAID', 60),
  kind('optometry', 'eye-examination', 'Eye examination', 30, 'ON_SITE', 45),
  kind('optometry', 'contact-lens-fitting', 'Contact lens fitting', 45, 'PREPAID', 60, 0, 5),
  kind('optometry', 'glasses-adjustment', 'Adjustment of glasses', 10, 'FREE', 0),
  kind('general-practice', 'gp-consultation', 'Consultation', 20, 'ON_SITE', 30),
  kind('general-practice', 'vaccination', 'Vaccination', 10, 'FREE', 0, 0, 5),
  kind('general-practice', 'health-check', 'Health check', 60, 'PREPAID', 150, 5, 5),
  kind('physiotherapy', 'physiotherapy-first-visit', 'Physiotherapy, first visit', 60, 'PREPAID', 85, 0, 10),
  kind('physiotherapy', 'physiotherapy-follow-up', 'Physiotherapy, follow-up', 30, 'ON_SITE', 50, 0, 5),
  kind('dermatology', 'skin-check', 'Skin check', 25, 'ON_SITE', 80),
  kind('dermatology', 'mole-removal', 'Removal of a mole', 40, 'PREPAID', 190, 10, 10),
];

function kind(
  specialty: Specialty,
  code: string,
  name: string,
  minutes: number,
  policy: Kind['policy'],
  price: number,
  bufferBefore = 0,
  bufferAfter = 0,
): Kind {
  return { specialty, code, name, minutes, bufferBefore, bufferAfter, policy, price };
}

/** A treatment of the shared catalogue as one country has it, in its currency. */
export const shared = (of: Kind, country: Country): ImportedTreatment =>
  treatmentOf(of, country, `${country.code.toLowerCase()}-${of.code}`, null, 1);

/** A clinic's own, at its own price. */
export const own = (of: Kind, country: Country, clinic: string, factor: number): ImportedTreatment =>
  treatmentOf(of, country, `${clinic}-${of.code}`, clinic, factor);

function treatmentOf(
  of: Kind,
  { currency, priceUnit, step }: Country,
  externalId: string,
  clinicExternalId: string | null,
  factor: number,
): ImportedTreatment {
  return {
    externalId,
    clinicExternalId,
    code: of.code,
    name: of.name,
    specialty: of.specialty,
    durationMinutes: of.minutes,
    bufferBeforeMinutes: of.bufferBefore,
    bufferAfterMinutes: of.bufferAfter,
    price: { amount: Math.round((of.price * priceUnit * factor) / step) * step, currency },
    paymentPolicy: of.policy,
  };
}
