import type { EventData } from '@tidbok/schema/events';
import type { DirectoryStore } from '#store/directoryStore.ts';

/** Keeps what an appointment of a treatment takes and costs. */
export const treatmentChanged = async (
  directory: DirectoryStore,
  event: EventData<'tidbok.treatment.changed'>,
): Promise<void> => {
  const { treatmentId, version, code, name, durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } =
    event;
  const { price, paymentPolicy, clinicId, listing } = event;
  await directory.saveTreatment({
    id: treatmentId,
    version,
    code,
    name,
    durationMinutes,
    bufferBeforeMinutes,
    bufferAfterMinutes,
    price,
    paymentPolicy,
    clinicId,
    listed: listing === 'LISTED',
  });
};
