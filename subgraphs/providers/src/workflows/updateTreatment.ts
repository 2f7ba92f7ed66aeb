import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { treatmentContent } from '#domain/treatment.ts';
import { mayKnow, worksOn } from '#domain/visibility.ts';
import { changeEntry, type ChangeInput, readChange, stale } from './changeEntry.ts';
import type { Request } from './request.ts';

export async function updateTreatment(request: Request, input: ChangeInput) {
  const { identity, directory } = request;
  const before = await directory.treatments.byId(input.id);
  if (!before || !mayKnow(identity, before, before.clinicId)) return notFound('treatment', input.id);
  if (!worksOn(identity, before.clinicId)) {
    return notAllowed(
      before.clinicId ? "You do not work at this treatment's clinic." : 'The shared catalogue is for admins.',
    );
  }
  if (before.version !== input.expectedVersion) return stale('StaleTreatment', before);
  const to = readChange(treatmentContent, before, input);
  if ('refusal' in to) return to.refusal;
  const changed = await changeEntry(request, directory.treatments, before, to);
  if ('current' in changed) return stale('StaleTreatment', changed.current);
  return { __typename: 'UpdateTreatmentSuccess' as const, treatment: changed.entry };
}
