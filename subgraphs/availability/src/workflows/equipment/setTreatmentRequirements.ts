import { invalidInput, notAllowed, notFound, staleVersion } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import type { Calendar } from '#workflows/calendar.ts';
import { problemOfRequirements } from '#domain/equipment/checkEquipment.ts';
import type { Requirement, TreatmentRequirements } from '#domain/equipment/equipment.ts';

export type WantedRequirements = {
  readonly clinicId: string;
  readonly treatmentId: string;
  readonly expectedVersion: number;
  readonly requirements: readonly Requirement[];
};

export type SetTreatmentRequirementsResult =
  | { __typename: 'Changed'; requirements: TreatmentRequirements }
  | ReturnType<typeof invalidInput>
  | ReturnType<typeof notFound>
  | ReturnType<typeof notAllowed>
  | ReturnType<typeof staleVersion>;

/** Writes down what a treatment takes at a clinic besides the practitioner. What is booked already stays as it is. */
export async function setTreatmentRequirements(
  {
    directory,
    candidates,
    equipment,
    requirements: store,
  }: Pick<Calendar, 'directory' | 'candidates' | 'equipment' | 'requirements'>,
  identity: Identity,
  { expectedVersion, ...wanted }: WantedRequirements,
): Promise<SetTreatmentRequirementsResult> {
  const { clinicId, treatmentId, requirements } = wanted;
  if (!actsForClinic(identity, clinicId, 'DESK')) return notAllowed('This is not your clinic.');
  const treatment = (await directory.findTreatments([treatmentId])).get(treatmentId);
  if (!treatment || (treatment.clinicId !== null && treatment.clinicId !== clinicId))
    return notFound('treatment', treatmentId);
  const problem = problemOfRequirements(requirements);
  if (problem) return invalidInput(problem.path, problem.message);
  const ids = requirements.flatMap(({ anyOf }) => anyOf);
  const known = await equipment.findMany(ids);
  const strange = ids.find((id) => known.get(id)?.clinicId !== clinicId);
  if (strange !== undefined) return notFound('room or device of this clinic', strange);
  const versionNow = async (): Promise<number> => (await store.find(clinicId, treatmentId)).version;
  const current = await versionNow();
  if (current !== expectedVersion) return staleVersion(current);
  if (requirements.length > 0 && !treatment.equipped) {
    // First, and for good: whoever reads the treatment from now on asks for what stands here, and before, nothing did.
    await directory.markEquipped(treatmentId);
    await candidates.seenByAll();
  }
  const changed = { ...wanted, version: expectedVersion + 1 };
  if (await store.replace(changed)) return { __typename: 'Changed', requirements: changed };
  return staleVersion(await versionNow());
}
