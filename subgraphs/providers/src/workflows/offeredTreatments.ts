import type { Provider } from '#domain/provider.ts';
import type { Treatment } from '#domain/treatment.ts';
import { seesInside } from '#domain/visibility.ts';
import type { Request } from './request.ts';

/** What a provider offers: to those who work there, also what is not listed. */
export async function offeredTreatments(
  { identity, loaders }: Request,
  { treatmentIds, clinicId }: Provider,
): Promise<Treatment[]> {
  const treatments = await Promise.all(treatmentIds.map((id) => loaders.treatments.load(id)));
  const inside = seesInside(identity, clinicId);
  return treatments.filter(
    (treatment) => treatment !== null && (inside || treatment.listing === 'LISTED'),
  ) as Treatment[];
}
