import type { EventData } from '@tidbok/schema/events';
import { z } from 'zod';
import type { Entry } from './entry.ts';
import { code, distinct, language, line } from './fields.ts';

/** What a provider says of itself. */
export const providerContent = z.object({
  clinicId: z.string(),
  name: line(200),
  kind: z.enum(['PERSON', 'TEAM']),
  specialties: distinct(code, 20),
  languages: distinct(language, 30),
  treatmentIds: distinct(z.string(), 100),
});

export type ProviderContent = z.infer<typeof providerContent>;

export type Provider = Entry & ProviderContent;

export const providerChanged = (provider: Provider): EventData<'tidbok.provider.changed'> => ({
  providerId: provider.id,
  version: provider.version,
  clinicId: provider.clinicId,
  name: provider.name,
  specialties: provider.specialties,
  languages: provider.languages,
  treatmentIds: provider.treatmentIds,
  listing: provider.listing,
});
