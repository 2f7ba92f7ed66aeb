import { clinicContent } from '#domain/clinic.ts';
import { createEntry, type CreateInput, readNewEntry } from './createEntry.ts';
import type { Request } from './request.ts';

export async function createClinic(request: Request, input: CreateInput) {
  const reading = readNewEntry(request, 'clinic', clinicContent, input);
  if ('refusal' in reading) return reading.refusal;
  const created = await createEntry(request, request.directory.clinics, reading.made);
  if ('refusal' in created) return created.refusal;
  return { __typename: 'CreateClinicSuccess' as const, clinic: created.entry };
}
