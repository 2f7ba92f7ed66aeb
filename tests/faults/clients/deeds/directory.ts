import {
  clinic,
  createProvider,
  provider,
  treatment,
  updateClinic,
  updateProvider,
  updateTreatment,
} from '../documents/directory.ts';
import type { Deeds, Means } from '../means.ts';
import { someone } from '../outsiders.ts';
import { read } from '../read.ts';
import { freeTreatmentId } from '../stage.ts';

const ofClinics = { find: clinic, update: updateClinic };
const ofProviders = { find: provider, update: updateProvider };
const ofTreatments = { find: treatment, update: updateTreatment };

/**
 * An admin who changes the directory while it is booked from. Those who are booked get other names alone, which is no reason to refuse
 * anybody; what nobody books is changed in all that the calendar knows of it.
 */
export function directory(means: Means): Deeds {
  const { admin, random, stage } = means;
  const { clinicId, islandId, dentists, outsiders, host, guests, spare } = stage;
  const known = [...outsiders, host, ...guests].map(({ providerId }) => providerId);

  const name = (): string => admin.newKey();
  const listing = (): string => random.pick(['LISTED', 'WITHDRAWN']);

  async function change({ find, update }: typeof ofClinics, id: string, what: object): Promise<void> {
    const found = await read(admin.who, find, { id });
    if (!found?.listed) return;
    const input = { id, expectedVersion: found.listed.version, ...what };
    await admin.ask({ kind: 'changeDirectory', key: id, of: id }, update, input);
  }

  /** All who work there have a copy of it. */
  const renameClinic = (): Promise<void> =>
    change(ofClinics, random.pick([clinicId, islandId]), { name: name() });

  /** Has no hours, and is never booked. */
  async function hire(): Promise<void> {
    const key = name();
    const work = { clinicId: islandId, treatmentIds: [spare.treatmentId] };
    const input = { idempotencyKey: key, name: key, ...someone, ...work };
    await admin.ask({ kind: 'changeDirectory', key }, createProvider, input);
  }

  /** Of one who is new and of a change of where they work one must see the other. */
  const meet = async (): Promise<void> =>
    void (await Promise.all([hire(), change(ofClinics, islandId, { name: name() })]));

  const renameProvider = (): Promise<void> =>
    change(ofProviders, random.pick([...dentists, ...known]), { name: name() });

  const renameTreatment = (): Promise<void> => change(ofTreatments, freeTreatmentId, { name: name() });

  const changeSpareProvider = (): Promise<void> =>
    change(ofProviders, spare.providerId, {
      name: name(),
      listing: listing(),
      languages: random.pick([['en-AU'], ['en', 'sv']]),
    });

  const changeSpareTreatment = (): Promise<void> =>
    change(ofTreatments, spare.treatmentId, {
      name: name(),
      listing: listing(),
      durationMinutes: 5 * random.between(3, 9),
      price: { amount: 500 * random.between(1, 90), currency: 'AUD' },
    });

  return [
    [2, renameClinic],
    [1, meet],
    [2, renameProvider],
    [1, renameTreatment],
    [2, changeSpareProvider],
    [2, changeSpareTreatment],
  ];
}
