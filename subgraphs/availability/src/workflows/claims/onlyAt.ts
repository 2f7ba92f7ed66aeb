import { notAllowed } from '@tidbok/kit/failures.ts';

/** At which clinics a claim may be; at any, unless said. */
export type OnlyAt = { readonly clinics?: readonly string[] | null | undefined };

/** What to answer of what is at a clinic that was not named, before anything is claimed there; else null. */
export const refusedAt = (
  { clinics }: OnlyAt,
  { clinicId }: { readonly clinicId: string },
): ReturnType<typeof notAllowed> | null =>
  clinics == null || clinics.includes(clinicId) ? null : notAllowed('This is at another clinic than yours.');
