import { type Failure, invalidInput, notFound } from '@tidbok/kit/failures.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { checkIdempotencyKey } from '@tidbok/kit/idempotency.ts';
import { bookPlan, type NotPlanned } from './bookPlan.ts';
import { checkId, type Invalid } from '#workflows/checkInput.ts';
import { fingerprint } from '#workflows/fingerprint.ts';
import type { Parts } from '#workflows/parts.ts';
import { isNothing, type Plan } from '#domain/plan.ts';
import { slotNotOffered } from '#domain/slotNotOffered.ts';
import { slotTaken } from '#domain/slotTaken.ts';

export type BookSeriesInput = {
  readonly idempotencyKey: string;
  readonly providerId: string;
  readonly treatmentId: string;
  readonly occurrences: readonly WantedOccurrence[];
  readonly patientId?: string | null | undefined;
};

type WantedOccurrence = {
  readonly start: Temporal.Instant;
  readonly choice: 'BOOK' | 'SKIP' | 'ALTERNATIVE';
  readonly alternative?: Temporal.Instant | null | undefined;
};

type NoneToBeHad = ReturnType<typeof slotTaken> | ReturnType<typeof slotNotOffered>;

export type SeriesBooked = { readonly __typename: 'BookSeriesSuccess'; readonly series: Plan };

const most = 52;

/**
 * Books times that repeat, each for itself: one that was taken is reported, and the others are booked. Only what is wrong with all of
 * them, an unknown treatment or another's clinic, refuses the series; and that none of them is to be had.
 */
export async function bookSeries(
  parts: Parts,
  identity: Identity,
  input: BookSeriesInput,
): Promise<SeriesBooked | NoneToBeHad | NotPlanned | Invalid | (Failure<'NotFound'> & { id: string })> {
  const invalid = checkSeries(input);
  if (invalid) return invalid;
  const { providerId, treatmentId, idempotencyKey } = input;
  const patientId = input.patientId ?? identity.subject!;
  const planned = await bookPlan(parts, identity, {
    kind: 'SERIES',
    patientId,
    idempotencyKey,
    fingerprint: fingerprint('bookSeries', { ...input, patientId }),
    steps: input.occurrences.map((one) => ({
      wanted: { providerId, treatmentId, start: startOf(one) },
      skip: one.choice === 'SKIP',
    })),
  });
  if (!('plan' in planned)) return planned;
  const { refusal } = planned.plan;
  if (refusal?.failure.__typename === 'NotAllowed') return { ...refusal.failure, __typename: 'NotAllowed' };
  if (refusal) return { ...notFound('such offer', providerId), message: refusal.failure.message };
  if (isNothing(planned.plan)) return noneToBeHad(planned.plan);
  return { __typename: 'BookSeriesSuccess', series: planned.plan };
}

/** Nothing is kept of it, so nothing is told of it that another call with its key could make untrue. */
const noneToBeHad = ({ steps }: Plan): NoneToBeHad =>
  steps.some(({ failure }) => failure?.__typename === 'SlotTaken') ? slotTaken() : slotNotOffered();

const startOf = ({ start, choice, alternative }: WantedOccurrence): Temporal.Instant =>
  choice === 'ALTERNATIVE' ? alternative! : start;

function checkSeries(input: BookSeriesInput): Invalid | null {
  const { occurrences } = input;
  return (
    checkIdempotencyKey(input.idempotencyKey) ??
    checkId('providerId', input.providerId) ??
    checkId('treatmentId', input.treatmentId) ??
    checkId('patientId', input.patientId) ??
    (occurrences.length < 2 || occurrences.length > most
      ? invalidInput('occurrences', `A series has 2 to ${most} occurrences.`)
      : checkOccurrences(occurrences))
  );
}

function checkOccurrences(occurrences: readonly WantedOccurrence[]): Invalid | null {
  const starts = new Set<number>();
  for (const [at, one] of occurrences.entries()) {
    const field = `occurrences[${at}]`;
    if ((one.choice === 'ALTERNATIVE') !== (one.alternative != null))
      return invalidInput(`${field}.alternative`, 'Name another time with ALTERNATIVE, and only then.');
    if (one.choice === 'SKIP') continue;
    const { epochMilliseconds } = startOf(one);
    if (starts.has(epochMilliseconds)) return invalidInput(`${field}.start`, 'This time is named twice.');
    starts.add(epochMilliseconds);
  }
  return starts.size > 0 ? null : invalidInput('occurrences', 'All of them are left out.');
}
