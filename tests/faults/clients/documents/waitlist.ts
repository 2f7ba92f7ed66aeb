import type { Document } from '../../../../client/src/index.ts';
import { mutation, type Mutation } from './mutation.ts';

export type Entry = {
  id: string;
  status: string;
  patientId: string;
  treatmentId: string;
  offer: { id: string; hold: { id: string } | null } | null;
};

const fields = 'id status patientId treatmentId offer { id hold { id } }';

type Entries = { edges: readonly { node: Entry }[] };

export const myWaitlist: Document<{ waitlist: Entries }, { first: number }> = {
  toString: () =>
    `query Faults_myWaitlist($first: Int!) { waitlist: myWaitlist(first: $first) { edges { node { ${fields} } } } }`,
};

export const clinicWaitlist: Document<{ waitlist: Entries }, { clinicId: string; first: number }> = {
  toString: () =>
    `query Faults_waitlist($clinicId: ID!, $first: Int!) {
      waitlist(clinicId: $clinicId, first: $first) { edges { node { ${fields} } } }
    }`,
};

type Answered = { __typename: string; entry: { id: string; status: string } };

const entry = 'entry { id status }';
const changed = (field: string, input: string): Mutation<Answered> =>
  mutation(field, `... on ChangeWaitlistSuccess { ${entry} }`, input);

export const joinWaitlist: Mutation<Answered> = mutation(
  'joinWaitlist',
  `... on JoinWaitlistSuccess { ${entry} }`,
);
export const leaveWaitlist = changed('leaveWaitlist', 'WaitlistEntryInput');
export const resumeWaiting = changed('resumeWaiting', 'WaitlistEntryInput');
export const declineOffer = changed('declineOffer', 'WaitlistOfferInput');
export const takeOverOffer = changed('takeOverOffer', 'WaitlistOfferInput');

/** What those who wait, and those who joined for them, are told live. */
export const waitlistOffers: Document<
  { waitlistOffers: { id: string; status: string } },
  Record<string, never>
> = {
  toString: () => 'subscription Faults_waitlistOffers { waitlistOffers { id status } }',
};
