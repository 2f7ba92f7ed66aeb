import type { Resolvers } from '#generated/resolvers.ts';
import { __resolveReference as resolveClinic } from './Clinic/__resolveReference.ts';
import { providers as clinicProviders } from './Clinic/providers.ts';
import { __resolveReference as resolveProvider } from './Provider/__resolveReference.ts';
import { clinic as providerClinic } from './Provider/clinic.ts';
import { treatments as providerTreatments } from './Provider/treatments.ts';
import { __resolveReference as resolveTreatment } from './Treatment/__resolveReference.ts';
import { clinic as treatmentClinic } from './Treatment/clinic.ts';
import { createClinic } from './Mutation/createClinic.ts';
import { createProvider } from './Mutation/createProvider.ts';
import { createTreatment } from './Mutation/createTreatment.ts';
import { importDirectory } from './Mutation/importDirectory.ts';
import { updateClinic } from './Mutation/updateClinic.ts';
import { updateProvider } from './Mutation/updateProvider.ts';
import { updateTreatment } from './Mutation/updateTreatment.ts';
import { clinic } from './Query/clinic.ts';
import { clinics } from './Query/clinics.ts';
import { clinicsByIds } from './Query/clinicsByIds.ts';
import { provider } from './Query/provider.ts';
import { providers } from './Query/providers.ts';
import { providersByIds } from './Query/providersByIds.ts';
import { treatment } from './Query/treatment.ts';
import { treatments } from './Query/treatments.ts';
import { treatmentsByIds } from './Query/treatmentsByIds.ts';

export const resolvers: Resolvers = {
  Clinic: { __resolveReference: resolveClinic, providers: clinicProviders },
  Provider: { __resolveReference: resolveProvider, clinic: providerClinic, treatments: providerTreatments },
  Treatment: { __resolveReference: resolveTreatment, clinic: treatmentClinic },
  Mutation: {
    createClinic,
    createProvider,
    createTreatment,
    importDirectory,
    updateClinic,
    updateProvider,
    updateTreatment,
  },
  Query: {
    clinic,
    clinics,
    clinicsByIds,
    provider,
    providers,
    providersByIds,
    treatment,
    treatments,
    treatmentsByIds,
  },
};
