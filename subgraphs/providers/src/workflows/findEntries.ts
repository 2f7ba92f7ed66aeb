import { BadInput } from '@tidbok/kit/failures.ts';
import type DataLoader from 'dataloader';
import type { Clinic } from '#domain/clinic.ts';
import type { Entry } from '#domain/entry.ts';
import type { Provider } from '#domain/provider.ts';
import type { Treatment } from '#domain/treatment.ts';
import { mayKnow } from '#domain/visibility.ts';
import type { Request } from './request.ts';

const maximum = 100;

/** What the caller may know of these clinics, in the order of the ids. @throws {BadInput} for more than 100 */
export const findClinics = (request: Request, ids: readonly string[]): Promise<(Clinic | null)[]> =>
  find(request, request.loaders.clinics, ids, ({ id }) => id);

export const findProviders = (request: Request, ids: readonly string[]): Promise<(Provider | null)[]> =>
  find(request, request.loaders.providers, ids, ({ clinicId }) => clinicId);

export const findTreatments = (request: Request, ids: readonly string[]): Promise<(Treatment | null)[]> =>
  find(request, request.loaders.treatments, ids, ({ clinicId }) => clinicId);

async function find<Kind extends Entry>(
  { identity }: Request,
  loader: DataLoader<string, Kind | null>,
  ids: readonly string[],
  clinicOf: (entry: Kind) => string | null,
): Promise<(Kind | null)[]> {
  if (ids.length > maximum) throw new BadInput('ids', `Ask for at most ${maximum} at a time.`);
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.map((entry) => (entry && mayKnow(identity, entry, clinicOf(entry)) ? entry : null));
}
