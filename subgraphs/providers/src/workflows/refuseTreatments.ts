import { invalidInput } from '@tidbok/kit/failures.ts';
import { isOfferedAt } from '#domain/treatment.ts';
import type { Request } from './request.ts';

/** What is wrong with treatments that a provider of this clinic would offer; undefined where nothing is. */
export async function refuseTreatments(
  { directory }: Request,
  treatmentIds: readonly string[],
  clinicId: string,
): Promise<ReturnType<typeof invalidInput> | undefined> {
  const treatments = await directory.treatments.byIds(treatmentIds);
  for (const [index, id] of treatmentIds.entries()) {
    const treatment = treatments.get(id);
    const field = `treatmentIds[${index}]`;
    if (!treatment) return invalidInput(field, 'There is no treatment with this id.');
    if (!isOfferedAt(treatment, clinicId))
      return invalidInput(field, "Another clinic's own: offer this clinic's or the shared catalogue's.");
  }
  return undefined;
}
