// How many entries may stand at once. What is past counts for nobody.

export type WaitlistLimit = 'PATIENT' | 'CALLER_AT_CLINIC' | 'CALLER';

/** What one caller may have standing for others. */
export type CallerLimits = { readonly atClinic: number; readonly inAll: number };

/** Of one patient, whoever joined for them. */
export const mostOfPatient = 10;

/** Its patients are whom it says they are, at whichever clinic. */
export const partnerLimits: CallerLimits = { atClinic: 50, inAll: 1_000 };

/** Knows its patients: a whole clinic's queues may be kept by one person. */
export const deskLimits: CallerLimits = { atClinic: 500, inAll: 5_000 };

/** How many stand, of the patient and of the caller; null of one who joins for themselves. */
export type Standing = {
  readonly ofPatient: number;
  readonly ofCaller: { readonly atClinic: number; readonly inAll: number } | null;
};

/** The first limit that so many are beyond. Null: none. */
export function limitPassed(
  { ofPatient, ofCaller }: Standing,
  limits: CallerLimits,
): { readonly per: WaitlistLimit; readonly limit: number } | null {
  if (ofPatient > mostOfPatient) return { per: 'PATIENT', limit: mostOfPatient };
  if (ofCaller && ofCaller.atClinic > limits.atClinic)
    return { per: 'CALLER_AT_CLINIC', limit: limits.atClinic };
  return ofCaller && ofCaller.inAll > limits.inAll ? { per: 'CALLER', limit: limits.inAll } : null;
}
