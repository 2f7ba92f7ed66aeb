import type { ProviderResolvers } from '#generated/resolvers.ts';

export const clinic: ProviderResolvers['clinic'] = async ({ id, clinicId }, _, { loaders }) => {
  const found = await loaders.clinics.load(clinicId);
  // Nothing is ever deleted here: a provider without its clinic is a fault.
  if (!found) throw new Error(`the clinic of ${id} is missing`);
  return found;
};
