import type { Connection } from 'mongoose';
import { toDate } from '@tidbok/kit/clock.ts';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { poolRulesModel, type StoredPoolRules, type StoredTurn, turnModel } from './poolModels.ts';
import type { Millis } from '#domain/time/ledgerDay.ts';
import { type PoolRules, usualPoolRules } from '#domain/pools/poolRules.ts';

export type PoolStore = ReturnType<typeof poolStore>;

/** When a provider was last given one of the pool's appointments, and for which hold. */
export type Turn = { readonly at: Millis | null; readonly by: string | null; readonly before: Millis | null };

const noTurn: Turn = { at: null, by: null, before: null };

/** How clinics have their providers chosen, and whose turn it is. Both are read by id alone. */
export function poolStore(connection: Connection) {
  const rulesRows = poolRulesModel(connection);
  const turnRows = turnModel(connection);
  const rulesOf = gatherReads<StoredPoolRules>(rulesRows.collection);
  const turnOf = gatherReads<StoredTurn>(turnRows.collection);
  const writeRules = gatherWrites<StoredPoolRules>(rulesRows.collection);
  const writeTurn = gatherWrites<StoredTurn>(turnRows.collection);

  return {
    async findRules(clinicId: string): Promise<PoolRules> {
      const found = await rulesOf(clinicId);
      if (!found) return usualPoolRules(clinicId);
      const { policy, open, version } = found;
      return { clinicId, policy, open, version };
    },

    /** Writes them over the version before; false where there is another one by now. */
    async replaceRules({ clinicId, policy, open, version }: PoolRules): Promise<boolean> {
      const outcome = await writeRules({
        updateOne: {
          filter: { _id: clinicId, version: version === 1 ? { $exists: false } : version - 1 },
          update: { $set: { policy, open: [...open], version } },
          upsert: version === 1,
        },
      });
      return outcome === 'done';
    },

    async findTurns(providerIds: readonly string[]): Promise<Map<string, Turn>> {
      const found = await Promise.all(providerIds.map(turnOf));
      return new Map(providerIds.map((id, index) => [id, toTurn(found[index] ?? null)]));
    },

    /** Gives a provider a turn, unless somebody has given them one, or back, since theirs was read. */
    async takeTurn(providerId: string, seen: Turn, hold: string, at: Temporal.Instant): Promise<boolean> {
      const before = seen.by === hold ? seen.before : seen.at;
      const outcome = await writeTurn({
        updateOne: {
          filter: { _id: providerId, by: seen.by },
          update: { $set: { at: toDate(at), by: hold, before: before === null ? null : new Date(before) } },
          // Of a provider who has no turn yet. One given back has `by` too.
          upsert: seen.by === null,
        },
      });
      return outcome === 'done';
    },

    /** Nothing happens where another has been given the turn since. */
    async giveBackTurn(providerId: string, hold: string): Promise<void> {
      const update = [{ $set: { at: '$before', by: null, before: null } }];
      await writeTurn({ updateOne: { filter: { _id: providerId, by: hold }, update } });
    },

    async createIndexes(): Promise<void> {
      await Promise.all([rulesRows.createCollection(), turnRows.createCollection()]);
    },
  };
}

function toTurn(stored: StoredTurn | null): Turn {
  if (!stored) return noTurn;
  const millis = (date: Date | null): Millis | null => date && date.getTime();
  return { at: millis(stored.at), by: stored.by, before: millis(stored.before) };
}
