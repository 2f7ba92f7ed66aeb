import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { clinicContent } from '#domain/clinic.ts';
import { mayKnow, worksOn } from '#domain/visibility.ts';
import { changeEntry, type ChangeInput, readChange, stale } from './changeEntry.ts';
import type { Request } from './request.ts';

export async function updateClinic(request: Request, input: ChangeInput) {
  const { identity, directory } = request;
  const before = await directory.clinics.byId(input.id);
  if (!before || !mayKnow(identity, before, before.id)) return notFound('clinic', input.id);
  if (!worksOn(identity, before.id)) return notAllowed('You do not work at this clinic.');
  if (before.version !== input.expectedVersion) return stale('StaleClinic', before);
  const to = readChange(clinicContent, before, input);
  if ('refusal' in to) return to.refusal;
  const changed = await changeEntry(request, directory.clinics, before, to);
  if ('current' in changed) return stale('StaleClinic', changed.current);
  await directory.passOnStanding([before.id]);
  return { __typename: 'UpdateClinicSuccess' as const, clinic: changed.entry };
}
