import type { Document } from '../../../../client/src/index.ts';
import { type Hold, heldSlot } from './bookings.ts';
import { mutation, type Mutation } from './mutation.ts';

// Pools, group sessions, series, visits, and times kept fresh.

type Considered = { providerId: string; verdict: string; firstFree: string | null };
export type Choice = { providerId: string; considered: readonly Considered[] };

export const holdPoolSlot: Mutation<{ __typename: string; hold: Hold; choice: Choice }> = mutation(
  'holdPoolSlot',
  `... on HoldPoolSlotSuccess { ${heldSlot} choice { providerId considered { providerId verdict firstFree } } }`,
);

export type Session = { id: string; version: number; seats: number; state: string };

const sessionFields = 'session { id version seats state }';

export const session: Document<{ session: Session | null }, { id: string }> = {
  toString: () => 'query Faults_session($id: ID!) { session(id: $id) { id version seats state } }',
};

export const freeSeats: Document<{ session: { state: string; freeSeats: number } | null }, { id: string }> = {
  toString: () => 'query Faults_freeSeats($id: ID!) { session(id: $id) { state freeSeats } }',
};

const ofSession = (field: string, success: string): Mutation<{ __typename: string; session: Session }> =>
  mutation(field, `... on ${success} { ${sessionFields} }`);

export const createSession = ofSession('createSession', 'CreateSessionSuccess');
export const updateSession = ofSession('updateSession', 'UpdateSessionSuccess');
export const cancelSession = ofSession('cancelSession', 'CancelSessionSuccess');
export const holdSeat: Mutation<{ __typename: string; hold: Hold }> = mutation(
  'holdSeat',
  `... on HoldSlotSuccess { ${heldSlot} }`,
);

type Placed = { id: string; status: string; start: string; version: number };
export type Series = {
  id: string;
  occurrences: readonly { position: number; outcome: string; booking: Placed | null }[];
};
export type Visit = {
  id: string;
  status: string;
  bookings: readonly (Placed & { visit: { position: number } | null })[];
};

const placed = 'id status start version';
const series = `series { id occurrences { position outcome booking { ${placed} } } }`;
const visit = `visit { id status bookings { ${placed} visit { position } } }`;

export const bookSeries: Mutation<{ __typename: string; series: Series }> = mutation(
  'bookSeries',
  `... on BookSeriesSuccess { ${series} }`,
);
export const cancelSeries: Mutation<{ __typename: string; series: Series; cancelled: readonly number[] }> =
  mutation('cancelSeries', `... on CancelSeriesSuccess { cancelled ${series} }`);
export const bookVisit: Mutation<{ __typename: string; visit: Visit }> = mutation(
  'bookVisit',
  `... on BookVisitSuccess { ${visit} }`,
);
export const cancelVisit: Mutation<{ __typename: string; visit: Visit; cancelled: readonly number[] }> =
  mutation('cancelVisit', `... on CancelVisitSuccess { cancelled ${visit} }`);

type Slot = { providerId: string; treatmentId: string; start: string };

export const visitSlots: Document<
  { visitSlots: { visits: readonly { slots: readonly Slot[] }[] } },
  { input: object }
> = {
  toString: () =>
    `query Faults_visitSlots($input: VisitSlotsInput!) {
      visitSlots(input: $input) { visits { slots { providerId treatmentId start } } }
    }`,
};

export type SlotDay = { providerId: string; date: string; slots: readonly { start: string }[] };

export const slotsChanged: Document<
  { slotsChanged: { days: readonly SlotDay[] } },
  { providerIds: readonly string[]; treatmentId: string; from: string; days: number }
> = {
  toString: () =>
    `subscription Faults_slotsChanged($providerIds: [ID!]!, $treatmentId: ID!, $from: LocalDate!, $days: Int!) {
      slotsChanged(providerIds: $providerIds, treatmentId: $treatmentId, from: $from, days: $days) {
        days { providerId date slots { start } }
      }
    }`,
};
