import type { Considered, PoolChoice } from '#domain/pools/poolChoice.ts';

import type { EquipmentUse } from '#domain/equipment/equipmentUse.ts';

/** What the directory owns is known here by its id alone. */
export type ProviderReference = { readonly id: string };

/** Of a booking: with its patient, where `bookings` has let the caller see it. */
export type BookingReference = { readonly id: string; readonly patientId?: string };

export type UseOfEquipment = EquipmentUse & { readonly equipmentId: string };

/** One of a pool, with the choice that it was considered for. */
export type CandidateOfChoice = { readonly choice: PoolChoice; readonly one: Considered };
