import { republish } from '@tidbok/kit/events/republish.ts';
import type { Connection, Model } from 'mongoose';
import { clinicKind, clinicModel } from './clinicModel.ts';
import { type EntryKind, writing } from './entryStore.ts';
import { providerKind, providerModel } from './providerModel.ts';
import type { StoredEntry } from './storedEntry.ts';
import { treatmentKind, treatmentModel } from './treatmentModel.ts';

/**
 * Sends the present state of every entry once more: first what others refer to.
 *
 * @param onBatch told how many of a kind are done
 */
export async function republishEntries(
  connection: Connection,
  at: Temporal.Instant,
  onBatch: (kind: string, count: number) => void,
): Promise<void> {
  const all = <Content extends { name: string }, Stored extends StoredEntry>(
    model: Model<Stored>,
    kind: EntryKind<Content, Stored>,
  ): Promise<void> =>
    republish(model, (stored) => writing(kind, { ...kind.read(stored), updatedAt: at }).event, onBatch);
  await all(clinicModel(connection), clinicKind);
  await all(treatmentModel(connection), treatmentKind);
  await all(providerModel(connection), providerKind);
}
