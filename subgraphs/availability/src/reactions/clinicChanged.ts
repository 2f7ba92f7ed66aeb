import type { EventData } from '@tidbok/schema/events';
import type { DirectoryStore } from '#store/directoryStore.ts';

/** Moves a clinic's place, zone and listing to all of its providers. */
export const clinicChanged = async (
  directory: DirectoryStore,
  { clinicId, version, name, place, timeZone, listing }: EventData<'tidbok.clinic.changed'>,
): Promise<void> => {
  await directory.saveClinic({ id: clinicId, version, name, place, timeZone, listed: listing === 'LISTED' });
};
