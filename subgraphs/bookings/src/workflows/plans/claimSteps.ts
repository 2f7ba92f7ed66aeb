import { claimTerm } from '#workflows/tasks/claimAndSecure.ts';
import type { ClaimBounds } from '#workflows/claims.ts';
import { fewAtATime } from '#workflows/fewAtATime.ts';
import type { Parts } from '#workflows/parts.ts';
import { type ClaimAnswers, comesToNothing } from '#domain/changePlan.ts';
import type { PlanStep, PlanToBe, StepClaim, StepFailure } from '#domain/plan.ts';
import { slotNotOffered } from '#domain/slotNotOffered.ts';
import { slotTaken } from '#domain/slotTaken.ts';
import { bookers, clinicsFor } from '#domain/whoMay.ts';

/**
 * Claims all times that are wanted, with a deadline, and asks for no more of them than it must: nothing for a time that has passed, the first
 * one alone, since where all is nonsense that one tells, and none after one whose refusal is the end of all of it.
 *
 * @throws {Unavailable} and then some may be claimed. They end by themselves, or this call, repeated, finds them.
 */
export async function claimSteps(
  parts: Parts,
  { kind, asker, patientId, steps }: PlanToBe,
): Promise<ClaimAnswers> {
  const now = parts.clock.now();
  const bounds = { expiresAt: now.add(claimTerm), clinics: clinicsFor(asker, patientId, bookers) };
  const wanted = steps.filter(({ state }) => state === 'WANTED');
  const passed = wanted.filter((step) => hasPassed(step, now));
  const answers = new Map<number, StepClaim | StepFailure>(
    passed.map(({ position }) => [position, slotNotOffered()]),
  );
  const [first, ...others] = wanted.filter(({ position }) => !answers.has(position));
  const ask = async (step: PlanStep): Promise<void> => {
    if (comesToNothing(kind, answers)) return;
    answers.set(step.position, await claimStep(parts, step, bounds));
  };
  if (first) await ask(first);
  await fewAtATime(others, ask);
  return answers;
}

const hasPassed = ({ wanted }: PlanStep, now: Temporal.Instant): boolean =>
  'start' in wanted && Temporal.Instant.compare(wanted.start, now) <= 0;

async function claimStep(
  { claims }: Parts,
  { claimId, bookingId, wanted }: PlanStep,
  bounds: ClaimBounds,
): Promise<StepClaim | StepFailure> {
  const claimed = await claims.claim(claimId, bookingId, wanted, bounds);
  // What is said of our own claim of a time that nobody holds: it was there, and is lost.
  if (claimed.__typename === 'HoldExpired' && !('holdId' in wanted)) return slotTaken();
  if (claimed.__typename !== 'Claimed') return claimed;
  const { time, token, clinicId, treatmentId, sessionId, policy } = claimed;
  return { time, token, clinicId, treatmentId, sessionId, policy };
}
