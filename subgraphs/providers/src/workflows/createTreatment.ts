import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { treatmentContent } from '#domain/treatment.ts';
import { worksOn } from '#domain/visibility.ts';
import { clinicListingOf } from '#store/treatmentModel.ts';
import { createEntry, type CreateInput, madeBefore, readNewEntry } from './createEntry.ts';
import type { Request } from './request.ts';

export async function createTreatment(
  request: Request,
  input: CreateInput & { clinicId?: string | null | undefined },
) {
  const { identity, directory } = request;
  const clinicId = input.clinicId ?? null;
  if (!worksOn(identity, clinicId)) {
    return notAllowed(
      clinicId ? 'You do not work at this clinic.' : 'The shared catalogue is for admins: name your clinic.',
    );
  }
  const reading = readNewEntry(request, 'treatment', treatmentContent, { ...input, clinicId });
  if ('refusal' in reading) return reading.refusal;
  const { made } = reading;
  let created = await madeBefore(directory.treatments, made);
  if (!created) {
    const clinic = clinicId && (await directory.clinics.byId(clinicId));
    if (clinicId && !clinic) return notFound('clinic', clinicId);
    const beside = clinic ? { beside: { standing: clinicListingOf(clinic) } } : {};
    created = await createEntry(request, directory.treatments, { ...made, ...beside });
    if (clinic) await directory.passOnStanding([clinic.id]);
  }
  if ('refusal' in created) return created.refusal;
  return { __typename: 'CreateTreatmentSuccess' as const, treatment: created.entry };
}
