import { needOf, type Need } from './bookable.ts';
import type { Money, PaymentPolicy, Resource, Schedule, Treatment } from '#domain/directory.ts';
import type { Required } from '#domain/equipment/equipment.ts';

/** A listed provider at a listed clinic, with hours: one that can be booked for what they offer. */
export type Bookable = {
  readonly providerId: string;
  /** Whose ledger their time is in: their own, or that of the same person elsewhere. */
  readonly calendarId: string;
  readonly clinicId: string;
  /** Where the hours are meant: the clinic's zone. */
  readonly timeZone: string;
  readonly treatmentIds: readonly string[];
  readonly schedule: Schedule;
};

/** A provider who can be booked for a treatment. */
export type Offer = Omit<Bookable, 'treatmentIds'> & {
  readonly treatmentId: string;
  readonly need: Need;
  /** The rooms and devices that it takes besides. Null until somebody has asked: `equipOffers` does. */
  readonly requires: readonly Required[] | null;
  readonly durationMinutes: number;
};

/** What a claim promises, as it was when it was made. */
export type Terms = {
  readonly providerName: string;
  readonly clinicName: string;
  readonly treatmentName: string;
  readonly price: Money;
  readonly paymentPolicy: PaymentPolicy;
};

export function bookableOf({ id, provider, clinic, schedule }: Resource): Bookable | null {
  if (!provider?.listed || !clinic?.listed || !schedule || schedule.movedFrom) return null;
  const { id: clinicId, timeZone } = clinic;
  return {
    providerId: id,
    calendarId: schedule.calendarId ?? id,
    clinicId,
    timeZone,
    treatmentIds: provider.treatmentIds,
    schedule,
  };
}

/** Null where the provider does not offer the treatment, or it is not listed. */
export function offerOf(bookable: Bookable, treatment: Treatment): Offer | null {
  const { providerId, calendarId, clinicId, timeZone, treatmentIds, schedule } = bookable;
  if (!treatment.listed || !treatmentIds.includes(treatment.id)) return null;
  if (treatment.clinicId !== null && treatment.clinicId !== clinicId) return null;
  return {
    providerId,
    calendarId,
    clinicId,
    timeZone,
    schedule,
    treatmentId: treatment.id,
    need: needOf(treatment),
    requires: treatment.equipped ? null : [],
    durationMinutes: treatment.durationMinutes,
  };
}

export const termsOf = (
  { provider, clinic }: Resource,
  { name, price, paymentPolicy }: Treatment,
): Terms => ({
  providerName: provider?.name ?? '',
  clinicName: clinic?.name ?? '',
  treatmentName: name,
  price,
  paymentPolicy,
});
