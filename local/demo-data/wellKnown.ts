import { idOf } from '@tidbok/kit/ids.ts';

// The parts of the demo data that others count on by name: the issuer's ready users, the demo story, the READMEs.

/** The name of the register that the demo data comes from: part of each of its ids. */
export const demoSource = 'demo';

/** A clinic in the middle of Stockholm, with every specialty. The desk and the clinician of the issuer's ready users work here. */
export const demoClinicId = idOf('clinic', demoSource, 'stockholm-1');

/** A dentist at that clinic: the ready clinician. Offers all that `demoTreatments` names. */
export const demoProviderId = idOf('provider', demoSource, 'stockholm-1-dentist');

/** The middle of Stockholm: a patient who searches from here finds the clinic first. */
export const demoPlace = { latitude: 59.3326, longitude: 18.0649 };

/** Codes of treatments that are to be had near `demoPlace`, one of each payment policy. */
export const demoTreatmentCodes = {
  FREE: 'dental-consultation',
  ON_SITE: 'dental-check-up',
  PREPAID: 'dental-hygiene',
} as const;

/** The same treatments' ids, as Swedish clinics offer them. */
export const demoTreatmentIds = {
  FREE: idOf('treatment', demoSource, 'se-dental-consultation'),
  ON_SITE: idOf('treatment', demoSource, 'se-dental-check-up'),
  PREPAID: idOf('treatment', demoSource, 'se-dental-hygiene'),
} as const;
