import type { Document } from '../../../../client/src/index.ts';
import { mutation, type Mutation } from './mutation.ts';

// A clinic, providers and a treatment besides those of the demo data, and what is changed of any.

/** What clinics, providers and treatments have in common. */
export type Listed = { id: string; version: number; name: string; listing: string };

const fields = 'id version name listing';

const find = (field: string): Document<{ listed: Listed | null }, { id: string }> => ({
  toString: () => `query Faults_${field}($id: ID!) { listed: ${field}(id: $id) { ${fields} } }`,
});
const change = (verb: string, kind: string): Mutation<{ __typename: string; listed: Listed }> =>
  mutation(
    `${verb}${kind}`,
    `... on ${capital(verb)}${kind}Success { listed: ${kind.toLowerCase()} { ${fields} } }`,
  );
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const clinic = find('clinic');
export const provider = find('provider');
export const treatment = find('treatment');
export const createClinic = change('create', 'Clinic');
export const createProvider = change('create', 'Provider');
export const createTreatment = change('create', 'Treatment');
export const updateClinic = change('update', 'Clinic');
export const updateProvider = change('update', 'Provider');
export const updateTreatment = change('update', 'Treatment');
