import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { providerContent } from '#domain/provider.ts';
import { worksOn } from '#domain/visibility.ts';
import { standingOf } from '#store/providerModel.ts';
import { createEntry, type CreateInput, madeBefore, readNewEntry } from './createEntry.ts';
import { refuseTreatments } from './refuseTreatments.ts';
import type { Request } from './request.ts';

export async function createProvider(request: Request, input: CreateInput & { clinicId: string }) {
  const { identity, directory } = request;
  const { clinics, providers } = directory;
  if (!worksOn(identity, input.clinicId)) return notAllowed('You do not work at this clinic.');
  const reading = readNewEntry(request, 'provider', providerContent, input);
  if ('refusal' in reading) return reading.refusal;
  const { made } = reading;
  // Asked first: a repeated call has its answer, whatever became of the clinic and its treatments since.
  let created = await madeBefore(providers, made);
  if (!created) {
    const clinic = await clinics.byId(input.clinicId);
    if (!clinic) return notFound('clinic', input.clinicId);
    const refusal = await refuseTreatments(request, made.content.treatmentIds, clinic.id);
    if (refusal) return refusal;
    created = await createEntry(request, providers, { ...made, beside: { standing: standingOf(clinic) } });
    await directory.passOnStanding([clinic.id]);
  }
  if ('refusal' in created) return created.refusal;
  return { __typename: 'CreateProviderSuccess' as const, provider: created.entry };
}
