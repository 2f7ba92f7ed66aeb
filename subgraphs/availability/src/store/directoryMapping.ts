import type { StoredClinic, StoredTreatment } from './directoryModels.ts';
import type { Clinic, Treatment } from '#domain/directory.ts';

export const toClinic = ({ _id, ...state }: StoredClinic): Clinic => ({ id: _id, ...state });

export function toTreatment(stored: StoredTreatment): Treatment {
  const { _id, changed: _, rev: __, ...state } = stored;
  return { id: _id, ...state, clinicId: state.clinicId ?? null };
}
