import { encodeCursor, decodeCursor, type Page, page, pageSize } from '@tidbok/kit/cursors.ts';
import { Forbidden } from '@tidbok/kit/failures.ts';
import { actsForClinic, type Identity } from '@tidbok/kit/identity/identity.ts';
import { z } from 'zod';
import type { Invoice } from '#domain/invoice.ts';
import type { IssuedPlace } from '#store/invoiceStore.ts';
import type { Billing } from './billing.ts';

const cursorKey = z.tuple([z.int(), z.string()]);

/** A clinic's invoices on which money is owed back, oldest first, for its desk. */
export async function refundsOwed(
  billing: Billing,
  identity: Identity,
  { clinicId, first, after }: { clinicId: string; first: number; after?: string | null | undefined },
): Promise<Page<Invoice>> {
  if (!actsForClinic(identity, clinicId, 'DESK'))
    throw new Forbidden('You may see the refunds of your own clinics only.');
  const size = pageSize(first);
  const rows = await billing.invoices.owedBy(clinicId, after ? placeOf(after) : null, size + 1);
  return page(rows, size, after, ({ issuedAt, id }) => encodeCursor(issuedAt.epochMilliseconds, id));
}

function placeOf(cursor: string): IssuedPlace {
  const [milliseconds, id] = decodeCursor(cursor, cursorKey);
  return { issuedAt: Temporal.Instant.fromEpochMilliseconds(milliseconds), id };
}
