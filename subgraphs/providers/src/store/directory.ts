import type { Connection } from 'mongoose';
import { clinicModel } from './clinicModel.ts';
import { type ClinicStore, clinicStore } from './clinicStore.ts';
import { passOnStanding, passOnLeft } from './passOnStanding.ts';
import { providerModel } from './providerModel.ts';
import { type ProviderStore, providerStore } from './providerStore.ts';
import { treatmentModel } from './treatmentModel.ts';
import { type TreatmentStore, treatmentStore } from './treatmentStore.ts';

export type Directory = {
  clinics: ClinicStore;
  providers: ProviderStore;
  treatments: TreatmentStore;
  /** To be called after a clinic has changed or got a provider: see passOnStanding.ts. */
  passOnStanding(clinicIds: readonly string[]): Promise<void>;
};

/** The collections whose documents carry an outbox. */
export const collections = ['clinics', 'providers', 'treatments'] as const;

/**
 * Opens the directory's store: its indexes are there when it resolves.
 *
 * @param saved is told of each write that may have left events to be sent
 */
export async function openDirectory(connection: Connection, saved: () => void): Promise<Directory> {
  const models = [clinicModel(connection), providerModel(connection), treatmentModel(connection)];
  await Promise.all(models.map((model) => model.createIndexes()));
  await passOnLeft(connection);
  return {
    clinics: clinicStore(connection, saved),
    providers: providerStore(connection, saved),
    treatments: treatmentStore(connection, saved),
    passOnStanding: (clinicIds) => passOnStanding(connection, clinicIds),
  };
}
