import type { ListingState } from '#domain/entry.ts';
import type { Treatment } from '#domain/treatment.ts';
import { type Connection, confinement, connectionOf, type Paging, stretchOf } from './connection.ts';
import type { Request } from './request.ts';

type Filter = {
  specialty?: string | null | undefined;
  code?: string | null | undefined;
  clinicId?: string | null | undefined;
  text?: string | null | undefined;
  listing?: ListingState | null | undefined;
};

/** Treatments by name: the shared catalogue's and the clinics' own. */
export async function listTreatments(
  request: Request,
  asked: Paging & { filter?: Filter | null | undefined },
): Promise<Connection<Treatment>> {
  const { specialty, code, clinicId, text, listing } = asked.filter ?? {};
  const state = listing ?? 'LISTED';
  const stretch = stretchOf(asked, null);
  const query = {
    listing: state,
    clinicIds: confinement(request, state, clinicId),
    specialty: specialty ?? undefined,
    code: code ?? undefined,
    text: text ?? undefined,
  };
  return connectionOf(await request.directory.treatments.list(query, stretch), stretch, asked.after);
}
