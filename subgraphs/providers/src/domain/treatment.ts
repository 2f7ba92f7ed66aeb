import type { EventData } from '@tidbok/schema/events';
import { z } from 'zod';
import type { Entry } from './entry.ts';
import { code, line, minutes, money } from './fields.ts';

/** What a treatment is. Its code says which kind it is everywhere, and never changes. */
export const treatmentContent = z
  .object({
    /** Null for the shared catalogue's. */
    clinicId: z.string().nullable(),
    code,
    name: line(200),
    specialty: code,
    durationMinutes: minutes(5, 720),
    bufferBeforeMinutes: minutes(0, 240),
    bufferAfterMinutes: minutes(0, 240),
    price: money,
    paymentPolicy: z.enum(['FREE', 'ON_SITE', 'PREPAID']),
  })
  .refine(({ paymentPolicy, price }) => (paymentPolicy === 'FREE') === (price.amount === 0), {
    path: ['price', 'amount'],
    error: 'What is FREE costs 0; what is paid ON_SITE or PREPAID costs more than 0.',
  });

export type TreatmentContent = z.infer<typeof treatmentContent>;

export type Treatment = Entry & TreatmentContent;

/** Whether a provider of this clinic may offer the treatment: the clinic's own, or the shared catalogue's. */
export const isOfferedAt = (treatment: Pick<Treatment, 'clinicId'>, clinicId: string): boolean =>
  treatment.clinicId === null || treatment.clinicId === clinicId;

export const treatmentChanged = (treatment: Treatment): EventData<'tidbok.treatment.changed'> => ({
  treatmentId: treatment.id,
  version: treatment.version,
  code: treatment.code,
  name: treatment.name,
  specialty: treatment.specialty,
  durationMinutes: treatment.durationMinutes,
  bufferBeforeMinutes: treatment.bufferBeforeMinutes,
  bufferAfterMinutes: treatment.bufferAfterMinutes,
  price: treatment.price,
  paymentPolicy: treatment.paymentPolicy,
  clinicId: treatment.clinicId,
  listing: treatment.listing,
});
