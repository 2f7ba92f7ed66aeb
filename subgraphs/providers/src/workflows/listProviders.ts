import type { ListingState } from '#domain/entry.ts';
import type { Provider } from '#domain/provider.ts';
import type { Near } from '#store/listEntries.ts';
import { type Connection, confinement, connectionOf, type Paging, stretchOf } from './connection.ts';
import type { Request } from './request.ts';

type Filter = {
  specialty?: string | null | undefined;
  treatmentCode?: string | null | undefined;
  treatmentId?: string | null | undefined;
  clinicId?: string | null | undefined;
  language?: string | null | undefined;
  near?: Near | null | undefined;
  text?: string | null | undefined;
  listing?: ListingState | null | undefined;
};

/** Providers by name, or nearest first. */
export async function listProviders(
  request: Request,
  asked: Paging & { filter?: Filter | null | undefined },
): Promise<Connection<Provider>> {
  const { specialty, treatmentCode, treatmentId, clinicId, language, near, text, listing } =
    asked.filter ?? {};
  const state = listing ?? 'LISTED';
  const stretch = stretchOf(asked, near);
  const clinicIds = confinement(request, state, clinicId);
  const query = {
    listing: state,
    clinicIds,
    specialty: specialty ?? undefined,
    language: language ?? undefined,
    treatmentIds: [
      ...(treatmentId ? [[treatmentId]] : []),
      ...(treatmentCode ? [await request.directory.treatments.idsOfCode(treatmentCode)] : []),
    ],
    text: text ?? undefined,
  };
  return connectionOf(await request.directory.providers.list(query, stretch), stretch, asked.after);
}
