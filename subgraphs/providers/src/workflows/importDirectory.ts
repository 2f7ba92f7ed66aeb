import { BadInput } from '@tidbok/kit/failures.ts';
import { idOf } from '@tidbok/kit/ids.ts';
import { type Clinic, clinicContent } from '#domain/clinic.ts';
import { providerContent } from '#domain/provider.ts';
import { isOfferedAt, treatmentContent } from '#domain/treatment.ts';
import { standingOf } from '#store/providerModel.ts';
import { readOffers, refuse } from './readOffers.ts';
import type { Request } from './request.ts';

type Imported = { externalId: string };

/** A batch of a register's entries. What an entry says besides is checked here. */
export type DirectoryBatch = {
  source: string;
  clinics: readonly Imported[];
  treatments: readonly (Imported & { clinicExternalId?: string | null | undefined })[];
  providers: readonly (Imported & { clinicExternalId: string; treatmentExternalIds: readonly string[] })[];
};

const maximum = 500;

/** Takes in a batch: first what others refer to. What cannot be taken is refused with the reason, the rest is taken. */
export async function importDirectory(request: Request, batch: DirectoryBatch) {
  checkSizes(batch);
  const { directory, clock } = request;
  const { source } = batch;
  const at = clock.now();
  const idIn = (kind: string) => (externalId: string) => idOf(kind, source, externalId);
  const [clinicId, treatmentId, providerId] = [idIn('clinic'), idIn('treatment'), idIn('provider')];

  const clinics = readOffers(
    'clinic',
    batch.clinics,
    ({ externalId }) => clinicId(externalId),
    clinicContent,
  );
  const clinicTally = await directory.clinics.take(clinics.offers, at);
  const known = await directory.clinics.byIds([
    ...clinics.offers.map(({ id }) => id),
    ...batch.treatments.flatMap(({ clinicExternalId }) =>
      clinicExternalId ? [clinicId(clinicExternalId)] : [],
    ),
    ...batch.providers.map(({ clinicExternalId }) => clinicId(clinicExternalId)),
  ]);

  const treatments = readOffers(
    'treatment',
    batch.treatments.map((entry) => ({
      ...entry,
      clinicId: entry.clinicExternalId ? clinicId(entry.clinicExternalId) : null,
    })),
    ({ externalId }) => treatmentId(externalId),
    treatmentContent,
  );
  refuse(treatments, ({ content }) =>
    content.clinicId && !known.has(content.clinicId) ? noClinic : undefined,
  );
  const treatmentsBefore = await directory.treatments.byIds(treatments.offers.map(({ id }) => id));
  refuse(treatments, ({ id, content: { code } }) => {
    const before = treatmentsBefore.get(id);
    return before && before.code !== code
      ? `Its code is ${before.code}, and a code never changes.`
      : undefined;
  });
  const treatmentTally = await directory.treatments.take(treatments.offers, at);

  const providers = readOffers(
    'provider',
    batch.providers.map((entry) => ({
      ...entry,
      clinicId: clinicId(entry.clinicExternalId),
      treatmentIds: entry.treatmentExternalIds.map(treatmentId),
    })),
    ({ externalId }) => providerId(externalId),
    providerContent,
  );
  const offered = await directory.treatments.byIds([
    ...new Set(providers.offers.flatMap(({ content }) => content.treatmentIds)),
  ]);
  refuse(providers, ({ content }) => {
    if (!known.has(content.clinicId)) return noClinic;
    const all = content.treatmentIds.map((id) => offered.get(id));
    if (!all.every((treatment) => treatment && isOfferedAt(treatment, content.clinicId)))
      return "A treatment of it is not known, or another clinic's own.";
    return undefined;
  });
  const providerTally = await directory.providers.take(
    providers.offers.map((offer) => ({
      ...offer,
      beside: { standing: standingOf(known.get(offer.content.clinicId) as Clinic) },
    })),
    at,
  );
  await directory.passOnStanding([...known.keys()]);

  const tallies = [clinicTally, treatmentTally, providerTally];
  const sum = (of: 'created' | 'updated' | 'unchanged') =>
    tallies.reduce((total, tally) => total + tally[of], 0);
  return {
    created: sum('created'),
    updated: sum('updated'),
    unchanged: sum('unchanged'),
    refused: [...clinics.refused, ...treatments.refused, ...providers.refused],
    clinicIds: clinics.ids,
    treatmentIds: treatments.ids,
    providerIds: providers.ids,
  };
}

const noClinic = 'Its clinic is not known: it was refused, or it was never imported.';

function checkSizes(batch: DirectoryBatch): void {
  if (!batch.source) throw new BadInput('source', 'Name the register.');
  for (const kind of ['clinics', 'providers', 'treatments'] as const) {
    if (batch[kind].length > maximum) throw new BadInput(kind, `At most ${maximum} of each kind at a time.`);
  }
}
