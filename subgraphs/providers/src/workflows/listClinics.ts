import type { Clinic } from '#domain/clinic.ts';
import type { ListingState } from '#domain/entry.ts';
import type { Near } from '#store/listEntries.ts';
import { type Connection, confinement, connectionOf, type Paging, stretchOf } from './connection.ts';
import type { Request } from './request.ts';

type Filter = {
  near?: Near | null | undefined;
  text?: string | null | undefined;
  listing?: ListingState | null | undefined;
};

/** Clinics by name, or nearest first. */
export async function listClinics(
  request: Request,
  asked: Paging & { filter?: Filter | null | undefined },
): Promise<Connection<Clinic>> {
  const { near, text, listing } = asked.filter ?? {};
  const state = listing ?? 'LISTED';
  const stretch = stretchOf(asked, near);
  const query = { listing: state, ids: confinement(request, state, null), text: text ?? undefined };
  return connectionOf(await request.directory.clinics.list(query, stretch), stretch, asked.after);
}
