import { type Reaction, reaction } from '@tidbok/kit/events/reaction.ts';
import { eventTypes } from '@tidbok/schema/events';
import { clinicChanged } from './clinicChanged.ts';
import { providerChanged } from './providerChanged.ts';
import { treatmentChanged } from './treatmentChanged.ts';
import type { DirectoryStore } from '#store/directoryStore.ts';

/** What this service does about the directory's events: it keeps a copy of what it needs. */
export const directoryReactions = (directory: DirectoryStore): Reaction[] => [
  reaction({
    type: 'tidbok.clinic.changed',
    schema: eventTypes['tidbok.clinic.changed'],
    react: ({ data }) => clinicChanged(directory, data),
  }),
  reaction({
    type: 'tidbok.provider.changed',
    schema: eventTypes['tidbok.provider.changed'],
    react: ({ data }) => providerChanged(directory, data),
  }),
  reaction({
    type: 'tidbok.treatment.changed',
    schema: eventTypes['tidbok.treatment.changed'],
    react: ({ data }) => treatmentChanged(directory, data),
  }),
];
