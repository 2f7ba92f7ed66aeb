import type { EventData } from '@tidbok/schema/events';
import type { DirectoryStore } from '#store/directoryStore.ts';

/** Keeps what is needed to book a provider. */
export const providerChanged = async (
  directory: DirectoryStore,
  event: EventData<'tidbok.provider.changed'>,
): Promise<void> => {
  const { providerId, version, clinicId, name, languages, treatmentIds, listing } = event;
  await directory.saveProvider(providerId, {
    version,
    clinicId,
    name,
    languages: languages.map((language) => language.toLowerCase()),
    treatmentIds,
    listed: listing === 'LISTED',
  });
};
