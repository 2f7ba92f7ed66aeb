import { notAllowed, notFound } from '@tidbok/kit/failures.ts';
import { providerContent } from '#domain/provider.ts';
import { mayKnow, worksOn } from '#domain/visibility.ts';
import { changeEntry, type ChangeInput, readChange, stale } from './changeEntry.ts';
import { refuseTreatments } from './refuseTreatments.ts';
import type { Request } from './request.ts';

export async function updateProvider(request: Request, input: ChangeInput) {
  const { identity, directory } = request;
  const before = await directory.providers.byId(input.id);
  if (!before || !mayKnow(identity, before, before.clinicId)) return notFound('provider', input.id);
  if (!worksOn(identity, before.clinicId)) return notAllowed("You do not work at this provider's clinic.");
  if (before.version !== input.expectedVersion) return stale('StaleProvider', before);
  const to = readChange(providerContent, before, input);
  if ('refusal' in to) return to.refusal;
  const refusal = await refuseTreatments(request, to.content.treatmentIds, before.clinicId);
  if (refusal) return refusal;
  const changed = await changeEntry(request, directory.providers, before, to);
  if ('current' in changed) return stale('StaleProvider', changed.current);
  return { __typename: 'UpdateProviderSuccess' as const, provider: changed.entry };
}
