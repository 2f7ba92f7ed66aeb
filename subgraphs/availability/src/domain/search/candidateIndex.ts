import { askedOnce } from './askedOnce.ts';
import { type Candidate, type Profile, speaks } from './candidate.ts';
import type { Place, Treatment } from '#domain/directory.ts';
import { kmTo, spherePoint } from './distance.ts';
import { placeGrid } from './placeGrid.ts';
import { profiles } from './profiles.ts';

export type CandidateIndex = ReturnType<typeof candidateIndex>;

export type NearWanted = {
  /** The kind of treatment. */
  readonly code: string;
  readonly place: Place;
  readonly radiusKm: number;
  /** BCP 47; undefined: any. */
  readonly language: string | undefined;
};

export type Near<At> = { readonly candidate: Candidate; readonly distanceKm: number; at: At };

type Begun<At> = { readonly treatment: Treatment; readonly at: At };

/** Everyone who can be booked, by place, and everything that they can be booked for, by kind. */
export function candidateIndex() {
  const candidates = new Map<string, Candidate>();
  const inUse = profiles();
  const grid = placeGrid<Candidate>();
  const treatments = new Map<string, Treatment>();
  const byCode = new Map<string, Map<string, Treatment>>();

  function remove(providerId: string): void {
    const former = candidates.get(providerId);
    if (!former) return;
    candidates.delete(providerId);
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

    /**
     * Everyone within the radius with each treatment of the kind that they offer, in no order.
     *
     * @param begin is asked once for all who have one profile, of any of them; null leaves them all out
     */
    near<At>(
      { code, place, radiusKm, language }: NearWanted,
      begin: (one: Candidate, treatment: Treatment) => At | null,
    ): Near<At>[] {
      const found: Near<At>[] = [];
      const ofCode = byCode.get(code);
      if (!ofCode) return found;
      const begunOf = Array.from<readonly Begun<At>[] | undefined>({ length: inUse.count() });
      const centre = spherePoint(place);
      const offered = offeredOf(ofCode);
      const isHeard = askedOnce(
        (languages: readonly string[]) => language === undefined || speaks(languages, language),
      );
      const begunBy = (one: Candidate): Begun<At>[] => {
        const { languages, treatmentIds } = one.profile;
        const begun: Begun<At>[] = [];
        if (!isHeard(languages)) return begun;
        for (const treatment of offered(treatmentIds)) {
          const at = begin(one, treatment);
          if (at !== null) begun.push({ treatment, at });
        }
        return begun;
      };
      for (const { items, kinds, points } of grid.near(place, radiusKm)) {
        for (let index = 0, point = 0; index < items.length; index += 1, point += 3) {
          const distanceKm = kmTo(centre, points[point]!, points[point + 1]!, points[point + 2]!);
          if (distanceKm > radiusKm) continue;
          const begun = (begunOf[kinds[index]!] ??= begunBy(items[index]!));
          for (const { treatment, at } of begun) {
            const candidate = items[index]!;
            if (treatment.clinicId === null || treatment.clinicId === candidate.clinicId)
              found.push({ candidate, distanceKm, at });
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
