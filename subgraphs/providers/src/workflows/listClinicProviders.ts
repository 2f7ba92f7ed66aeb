import { decodeCursor, pageSize } from '@tidbok/kit/cursors.ts';
import type { Provider } from '#domain/provider.ts';
import { type Connection, connectionOf, nameCursor, type Paging } from './connection.ts';
import type { Request } from './request.ts';

/** A clinic's listed providers, by name. For a page of clinics they are read at once. */
export async function listClinicProviders(
  { loaders }: Request,
  clinicId: string,
  { first, after }: Paging,
): Promise<Connection<Provider>> {
  const size = pageSize(first);
  const from = after ? decodeCursor(after, nameCursor) : null;
  const providers = await loaders.clinicProviders.load({ clinicId, after: from, size });
  const found = providers.map((entry) => ({ entry, metres: null }));
  return connectionOf(found, { size, near: null, after: from }, after);
}
