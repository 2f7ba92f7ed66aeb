import type { Problem } from './checkHours.ts';

const most = 100;

/**
 * Whether these can be the treatments of hours or of a limit. Null: they can.
 *
 * @param offered what the provider offers; null where it is not known
 */
export function problemOfTreatments(
  treatmentIds: readonly string[] | null | undefined,
  offered: readonly string[] | null,
): Problem | null {
  const path = 'treatmentIds';
  if (!treatmentIds) return null;
  if (treatmentIds.length === 0) return { path, message: 'Name at least one, or leave them out for all.' };
  if (treatmentIds.length > most) return { path, message: `At most ${most} treatments.` };
  const unknown = treatmentIds.findIndex((id) => !/^\w{1,100}$/.test(id) || offered?.includes(id) === false);
  return unknown < 0
    ? null
    : { path: `${path}[${unknown}]`, message: 'The provider does not offer this treatment.' };
}
