import { mutation, type Mutation } from './mutation.ts';

// A clinic and providers besides those of the demo data.

export const createClinic: Mutation<{ __typename: string; clinic: { id: string } }> = mutation(
  'createClinic',
  '... on CreateClinicSuccess { clinic { id } }',
);
export const createProvider: Mutation<{ __typename: string; provider: { id: string } }> = mutation(
  'createProvider',
  '... on CreateProviderSuccess { provider { id } }',
);
