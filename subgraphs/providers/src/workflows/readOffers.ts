import { fingerprint } from '@tidbok/kit/idempotency.ts';
import type { z } from 'zod';
import { readContent } from '#domain/readContent.ts';
import type { Offer } from '#store/takeEntries.ts';

type Refused = { kind: string; externalId: string; reason: string };

/** A batch's entries of one kind on their way in. */
export type Offers<Content> = {
  kind: string;
  offers: Offer<Content>[];
  refused: Refused[];
  /** In the order of the input, null where refused. */
  ids: (string | null)[];
  externalIds: readonly string[];
};

/** Checks and tidies a batch's entries of one kind. */
export function readOffers<Entry extends { externalId: string }, Shape extends z.ZodType>(
  kind: string,
  entries: readonly Entry[],
  idOf: (entry: Entry) => string,
  shape: Shape,
): Offers<z.infer<Shape>> {
  const taken: Offers<z.infer<Shape>> = {
    kind,
    offers: [],
    refused: [],
    ids: [],
    externalIds: entries.map(({ externalId }) => externalId),
  };
  const seen = new Set<string>();
  for (const entry of entries) {
    const reading = readContent(shape, entry);
    const reason = seen.has(entry.externalId)
      ? 'It stands twice in this batch.'
      : 'problem' in reading
        ? `${reading.problem.field}: ${reading.problem.message}`
        : undefined;
    seen.add(entry.externalId);
    if (reason !== undefined || 'problem' in reading) {
      taken.refused.push({ kind, externalId: entry.externalId, reason: reason ?? '' });
      taken.ids.push(null);
      continue;
    }
    const id = idOf(entry);
    taken.ids.push(id);
    taken.offers.push({ id, content: reading.content, importedWith: fingerprint(reading.content) });
  }
  return taken;
}

/** Takes out the entries for which there is a reason. */
export function refuse<Content>(
  taken: Offers<Content>,
  reasonOf: (offer: Offer<Content>) => string | undefined,
): void {
  taken.offers = taken.offers.filter((offer) => {
    const reason = reasonOf(offer);
    if (reason === undefined) return true;
    const index = taken.ids.indexOf(offer.id);
    taken.refused.push({ kind: taken.kind, externalId: taken.externalIds[index] ?? '', reason });
    taken.ids[index] = null;
    return false;
  });
}
