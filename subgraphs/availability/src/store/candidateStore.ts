import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { gather } from '@tidbok/kit/gather.ts';
import { treatmentModel } from './directoryModels.ts';
import { toTreatment } from './directoryMapping.ts';
import { followedRows } from './followedRows.ts';
import { toResource } from './resourceMapping.ts';
import { resourceModel, type StoredResource } from './resourceModel.ts';
import { type CandidateIndex, candidateIndex } from '#domain/search/candidateIndex.ts';
import { bookableOf, type Offer } from '#domain/slots/offer.ts';

export type CandidateStore = ReturnType<typeof candidateStore>;

const projection = {
  'provider.clinicId': 1,
  'provider.languages': 1,
  'provider.listed': 1,
  'provider.treatmentIds': 1,
  'clinic.id': 1,
  'clinic.listed': 1,
  'clinic.place': 1,
  'clinic.timeZone': 1,
  schedule: 1,
};

/**
 * All who can be booked, in memory, for searches: loaded when it is first asked for, then kept up. Each look at the store begins where
 * the last one that succeeded began, by a clock that only goes forward, however long this process or the store was away in between.
 *
 * @param staleMs what is older than this is looked at again before it is used
 */
export function candidateStore(connection: Connection, staleMs: number) {
  const index = candidateIndex();
  const resources = followedRows(resourceModel(connection), projection, (row) => put(index, row));
  const treatments = followedRows(treatmentModel(connection), null, (row) =>
    index.putTreatment(toTreatment(row)),
  );
  const followed = [resources, treatments];
  let asOf: number | null = null;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const began = performance.now();
    const since = asOf === null ? null : began - asOf;
    await Promise.all(followed.map((rows) => (since === null ? rows.load() : rows.refresh(since))));
    asOf = began;
  }

  const isRecent = (): boolean => asOf !== null && asOf >= performance.now() - staleMs;

  /** Treatments come by events, some time after they have changed: they may as well be as of the last look. */
  const catchUpTreatments = async (ids: readonly string[]): Promise<void> => {
    if (!isRecent() || ids.some((id) => !index.hasTreatment(id))) await treatments.catchUp(ids);
  };

  const refresh = (): Promise<void> =>
    (looking ??= look().finally(() => {
      looking = null;
    }));

  /**
   * What providers offer, with hours as they are stored now and treatments as they were at most `staleMs` ago. One command, however many, which
   * reads stamps alone where nothing has changed since this process saw it; a second one where the last look at treatments is older.
   */
  async function offers(wanted: readonly Wanted[]): Promise<(Offer | null)[]> {
    const [providerIds] = await Promise.all([
      resources.catchUp(unique(wanted.map(({ providerId }) => providerId))),
      catchUpTreatments(unique(wanted.map(({ treatmentId }) => treatmentId))),
    ]);
    return wanted.map(({ providerId, treatmentId }) =>
      providerIds.has(providerId) ? index.offer(providerId, treatmentId) : null,
    );
  }

  return {
    refresh,
    offers,

    /** One of them. Asked together with those of the same moment. */
    offer: gather(offers),

    /** What a clinic's listed providers offer of each treatment, in the order of their ids: as `offers`. */
    async offersOfClinic(
      clinicId: string,
      treatmentIds: readonly string[],
      { providerIds, most }: { readonly providerIds: readonly string[] | null; readonly most: number },
    ): Promise<Offer[][]> {
      const theirs = {
        'provider.clinicId': clinicId,
        'provider.listed': true,
        'provider.treatmentIds': { $in: treatmentIds },
        ...(providerIds && { _id: { $in: providerIds } }),
      };
      const [team] = await Promise.all([
        resources.catchUpWith(theirs, most),
        catchUpTreatments(unique(treatmentIds)),
      ]);
      return treatmentIds.map((treatmentId) => team.flatMap((id) => index.offer(id, treatmentId) ?? []));
    },

    /** As it was at the last look, however long ago: for what is checked afterwards. Empty before the first. */
    lastSeen: (): CandidateIndex => index,

    /** When it resolves every process has in its searches and lists what was written before. */
    seenByAll: (): Promise<void> => delay(staleMs),

    /** As it is now, or was at most `staleMs` ago. */
    async current(): Promise<CandidateIndex> {
      const oldest = performance.now() - staleMs;
      for (;;) {
        if (asOf !== null && asOf >= oldest) return index;
        await refresh();
      }
    },
  };
}

type Wanted = { readonly providerId: string; readonly treatmentId: string };

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

function put(index: CandidateIndex, row: StoredResource): void {
  const resource = toResource(row);
  const bookable = bookableOf(resource);
  const { provider, clinic } = resource;
  if (!bookable || !row.schedule || !provider || !clinic) {
    index.remove(row._id);
    return;
  }
  const { schedule, timeZone, treatmentIds } = bookable;
  const { languages } = provider;
  const { importHash: _, changedAt: __, changedBy: ___, countAgainAt: ____, ...hours } = row.schedule;
  const profileKey = JSON.stringify([timeZone, hours, treatmentIds, languages]);
  index.put({ ...bookable, place: clinic.place }, profileKey, {
    schedule,
    timeZone,
    treatmentIds,
    languages,
  });
}
