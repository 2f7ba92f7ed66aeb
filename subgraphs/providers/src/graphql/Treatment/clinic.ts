import type { TreatmentResolvers } from '#generated/resolvers.ts';

export const clinic: TreatmentResolvers['clinic'] = ({ clinicId }, _, { loaders }) =>
  clinicId ? loaders.clinics.load(clinicId) : null;
