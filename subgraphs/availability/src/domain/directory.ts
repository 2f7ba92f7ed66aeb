import type { BookingRules } from '#domain/schedule/bookingRules.ts';
import type { Hours } from '#domain/schedule/hours.ts';

// What this service knows of the directory, told to it by events, and the hours, which are its own.

export type Money = { readonly amount: number; readonly currency: string };

export type Place = { readonly latitude: number; readonly longitude: number };

export type PaymentPolicy = 'FREE' | 'ON_SITE' | 'PREPAID';

export type Clinic = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly place: Place;
  readonly timeZone: string;
  readonly listed: boolean;
};

export type Provider = {
  readonly version: number;
  readonly clinicId: string;
  readonly name: string;
  readonly languages: readonly string[];
  readonly treatmentIds: readonly string[];
  readonly listed: boolean;
};

export type Treatment = {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly price: Money;
  readonly paymentPolicy: PaymentPolicy;
  /** Null: of the shared catalogue. */
  readonly clinicId: string | null;
  readonly listed: boolean;
  /** Some clinic's requirements for it have been written down: whether this one's have must be asked. */
  readonly equipped?: boolean;
};

export type Schedule = Hours & {
  readonly version: number;
  /**
   * The zone whose midnights part the ledger's days. It is the clinic's when the schedule is first made and stays for good, so
   * that a clinic's corrected zone moves the hours but never a claim.
   */
  readonly dayZone: string;
  /** Whose ledger the time is in: null for the provider's own, else that of the same person at another place. */
  readonly calendarId: string | null;
  /** While it moves from another calendar into this one: how it was. Nothing is booked meanwhile. */
  readonly movedFrom?: MovedFrom;
  readonly rules: BookingRules;
  /** When its limits count again what they have no place for: what was held is booked then, or gone. Left out: there is nothing to count. */
  readonly countAgainAt?: Temporal.Instant;
};

type MovedFrom = Pick<Schedule, 'calendarId' | 'dayZone' | 'rules'> & {
  readonly since: Temporal.Instant;
};

/** One that can be booked: a provider with a copy of their clinic. Each part is null until it is known. */
export type Resource = {
  readonly id: string;
  readonly provider: Provider | null;
  readonly clinic: Clinic | null;
  readonly schedule: Schedule | null;
};
