import type { ImportedTreatment } from './internalApi.ts';
import type { PracticeKind } from './practice.ts';

// The register knows no treatments. What each kind of practice offers as a rule is taken into the shared catalogue, at prices
// near those of the year of the data; a practice's desk can make its own.

type Offer = Pick<ImportedTreatment, 'code' | 'name' | 'durationMinutes' | 'paymentPolicy'> & {
  pence: number;
  bufferAfterMinutes: number;
};

const offers: Record<PracticeKind, Offer[]> = {
  dentist: [
    offer('dental-check-up', 'Dental check-up', 30, 'ON_SITE', 2_680, 0),
    offer('dental-hygiene', 'Dental hygiene', 40, 'PREPAID', 5_500, 5),
    offer('dental-filling', 'Filling', 45, 'ON_SITE', 7_350, 10),
    offer('urgent-dental', 'Urgent dental appointment', 20, 'PREPAID', 2_680, 0),
    offer('dental-consultation', 'Dental consultation', 15, 'FREE', 0, 0),
  ],
  optician: [
    offer('eye-examination', 'Eye examination', 30, 'ON_SITE', 2_500, 0),
    offer('contact-lens-fitting', 'Contact lens fitting', 45, 'PREPAID', 4_000, 5),
    offer('contact-lens-check', 'Contact lens check', 20, 'ON_SITE', 2_000, 0),
    offer('glasses-adjustment', 'Adjustment of glasses', 10, 'FREE', 0, 0),
  ],
};

export const specialtyOf: Record<PracticeKind, string> = { dentist: 'dentistry', optician: 'optometry' };

/** The shared treatments of all kinds of practice. */
export const catalogue: ImportedTreatment[] = (['dentist', 'optician'] as const).flatMap((kind) =>
  offers[kind].map(({ pence, ...treatment }) => ({
    ...treatment,
    externalId: treatment.code,
    clinicExternalId: null,
    specialty: specialtyOf[kind],
    bufferBeforeMinutes: 0,
    price: { amount: pence, currency: 'GBP' },
  })),
);

export const treatmentsOf = (kind: PracticeKind): string[] => offers[kind].map(({ code }) => code);

function offer(
  code: string,
  name: string,
  durationMinutes: number,
  paymentPolicy: Offer['paymentPolicy'],
  pence: number,
  bufferAfterMinutes: number,
): Offer {
  return { code, name, durationMinutes, paymentPolicy, pence, bufferAfterMinutes };
}
