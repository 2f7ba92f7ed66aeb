import { askedOnce } from './askedOnce.ts';
import { bookableAt, type Candidate, type Profile, speaks } from './candidate.ts';
import type { Place, Treatment } from '#domain/directory.ts';
import { spherePoint, squaredOf, squaredTo } from './distance.ts';
import { placeGrid } from './placeGrid.ts';
import { profiles } from './profiles.ts';
import { type Offer, offerOf } from '#domain/slots/offer.ts';

export type CandidateIndex = ReturnType<typeof candidateIndex>;

export type NearWanted = {
  /** The kind of treatment. */
  readonly code: string;
  readonly place: Place;
  readonly radiusKm: number;
  /** BCP 47; undefined: any. */
  readonly language: string | undefined;
};

/** All near who have one profile, for one treatment, in no order. */
export type NearGroup<At> = {
  readonly treatment: Treatment;
  readonly at: At;
  readonly candidates: Candidate[];
  /** How far each is, as `squaredTo` tells. */
  readonly squares: number[];
};

/** Everyone who can be booked, by place, and everything that they can be booked for, by kind. */
export function candidateIndex() {
  const candidates = new Map<string, Candidate>();
  const byClinic = new Map<string, Set<string>>();
  const inUse = profiles();
  const grid = placeGrid<Candidate>();
  const treatments = new Map<string, Treatment>();
  const byCode = new Map<string, Map<string, Treatment>>();

  function remove(providerId: string): void {
    const former = candidates.get(providerId);
    if (!former) return;
    candidates.delete(providerId);
    const team = byClinic.get(former.clinicId);
    team?.delete(providerId);
    if (team?.size === 0) byClinic.delete(former.clinicId);
    grid.remove(former.place, former);
    inUse.drop(former.profile);
  }

  return {
    /** @param profileKey tells apart what the profiles are made of */
    put(
      candidate: Omit<Candidate, 'profile'>,
      profileKey: string,
      profile: Omit<Profile, 'number' | 'starts'>,
    ): void {
      remove(candidate.providerId);
      const { providerId, calendarId, clinicId, place } = candidate;
      const put = { providerId, calendarId, clinicId, place, profile: inUse.take(profileKey, profile) };
      candidates.set(providerId, put);
      const team = byClinic.get(clinicId) ?? new Set();
      byClinic.set(clinicId, team.add(providerId));
      grid.add(place, put.profile.number, put);
    },

    /** Of one who cannot be booked, or not any more. */
    remove,

    putTreatment(treatment: Treatment): void {
      const { id, code } = treatment;
      const former = treatments.get(id);
      if (former) byCode.get(former.code)?.delete(id);
      treatments.set(id, treatment);
      const ofCode = byCode.get(code) ?? new Map<string, Treatment>();
      byCode.set(code, ofCode.set(id, treatment));
    },

    hasTreatment: (id: string): boolean => treatments.has(id),

    /** What a provider offers for a treatment. Null where nothing of it is known. */
    offer(providerId: string, treatmentId: string): Offer | null {
      const candidate = candidates.get(providerId);
      const treatment = treatments.get(treatmentId);
      return candidate && treatment ? offerOf(bookableAt(candidate), treatment) : null;
    },

    /** Those of a clinic, in no order. */
    team: (clinicId: string): readonly string[] => [...(byClinic.get(clinicId) ?? [])],

    /**
     * Everyone within the radius with each treatment of the kind that they offer. A group may have nobody in it. In a city this looks at
     * thousands: nothing is made for any of them.
     *
     * @param begin is asked once for all who have one profile, of any of them; null leaves them all out
     */
    near<At>(
      { code, place, radiusKm, language }: NearWanted,
      begin: (one: Candidate, treatment: Treatment) => At | null,
    ): NearGroup<At>[] {
      const found: NearGroup<At>[] = [];
      const ofCode = byCode.get(code);
      if (!ofCode) return found;
      const groupsOf = Array.from<readonly NearGroup<At>[] | undefined>({ length: inUse.count() });
      const furthest = squaredOf(radiusKm);
      const centre = spherePoint(place);
      const offered = offeredOf(ofCode);
      const isHeard = askedOnce(
        (languages: readonly string[]) => language === undefined || speaks(languages, language),
      );
      const groupsBy = (one: Candidate): NearGroup<At>[] => {
        const { languages, treatmentIds } = one.profile;
        const groups: NearGroup<At>[] = [];
        if (!isHeard(languages)) return groups;
        for (const treatment of offered(treatmentIds)) {
          const at = begin(one, treatment);
          if (at !== null) groups.push({ treatment, at, candidates: [], squares: [] });
        }
        found.push(...groups);
        return groups;
      };
      for (const { items, kinds, points } of grid.near(place, radiusKm)) {
        for (let index = 0, point = 0; index < items.length; index += 1, point += 3) {
          const squared = squaredTo(centre, points[point]!, points[point + 1]!, points[point + 2]!);
          if (squared > furthest) continue;
          const candidate = items[index]!;
          for (const group of (groupsOf[kinds[index]!] ??= groupsBy(candidate))) {
            const { clinicId } = group.treatment;
            if (clinicId !== null && clinicId !== candidate.clinicId) continue;
            group.candidates.push(candidate);
            group.squares.push(squared);
          }
        }
      }
      return found;
    },
  };
}

/** Those of the treatments that are of the kind and listed, also another clinic's. */
const offeredOf = (ofCode: ReadonlyMap<string, Treatment>) =>
  askedOnce((treatmentIds: readonly string[]) =>
    treatmentIds.flatMap((id) => {
      const treatment = ofCode.get(id);
      return treatment?.listed ? [treatment] : [];
    }),
  );
