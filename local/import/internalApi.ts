import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { subgraphCaller } from '@tidbok/kit/graphql/callSubgraph.ts';
import { identitySigner, serviceIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { parse } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import type { WeeklyWindow } from './openingTimes.ts';

// What the platform's services take from registers: `importDirectory` and `importSchedules` of the SDL, as their inputs stand there.

type Money = { amount: number; currency: string };

export type ImportedClinic = {
  externalId: string;
  name: string;
  address: {
    street: string;
    city: string;
    region: string | null;
    postalCode: string | null;
    country: string;
  };
  place: { latitude: number; longitude: number };
  timeZone: string;
};

export type ImportedTreatment = {
  externalId: string;
  clinicExternalId: string | null;
  code: string;
  name: string;
  specialty: string;
  durationMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  price: Money;
  paymentPolicy: 'FREE' | 'ON_SITE' | 'PREPAID';
};

export type ImportedProvider = {
  externalId: string;
  clinicExternalId: string;
  name: string;
  kind: 'PERSON' | 'TEAM';
  specialties: string[];
  languages: string[];
  treatmentExternalIds: string[];
};

export type DirectoryBatch = {
  source: string;
  clinics: ImportedClinic[];
  treatments: ImportedTreatment[];
  providers: ImportedProvider[];
};

type DirectoryReport = {
  created: number;
  updated: number;
  unchanged: number;
  refused: { kind: string; externalId: string; reason: string }[];
  /** In the order of the batch's, null where refused. */
  providerIds: (string | null)[];
};

export type ImportedSchedule = {
  providerId: string;
  timeZone: string;
  periods: { validFrom: string; validUntil: string | null; windows: WeeklyWindow[] }[];
};

type ScheduleReport = {
  changed: number;
  unchanged: number;
  refused: { providerId: string; reason: string }[];
};

const importDirectory = parse(`
  mutation ImportDirectory($input: ImportDirectoryInput!) {
    importDirectory(input: $input) {
      created updated unchanged refused { kind externalId reason } providerIds
    }
  }`) as TypedDocumentNode<{ importDirectory: DirectoryReport }, { input: DirectoryBatch }>;

const importSchedules = parse(`
  mutation ImportSchedules($input: ImportSchedulesInput!) {
    importSchedules(input: $input) { changed unchanged refused { providerId reason } }
  }`) as TypedDocumentNode<{ importSchedules: ScheduleReport }, { input: { schedules: ImportedSchedule[] } }>;

/** The most entries of each kind that a service takes at once. */
export const batchSize = 500;

export type InternalApi = {
  importDirectory(batch: DirectoryBatch): Promise<DirectoryReport>;
  importSchedules(schedules: ImportedSchedule[]): Promise<ScheduleReport>;
};

/**
 * Speaks to the services as one of them. Both calls may be repeated, and are, where a service is just being restarted.
 *
 * @param options.signingKey a private JWK as JSON, that the services trust; its `kid` is who speaks
 */
export function internalApi(options: {
  providersUrl: string;
  availabilityUrl: string;
  signingKey: string;
}): InternalApi {
  const key = JSON.parse(options.signingKey) as Parameters<typeof identitySigner>[0];
  const sign = identitySigner(key);
  const caller = (name: string, url: string) =>
    subgraphCaller({ name, url, signed: () => sign(serviceIdentity(key.kid)), timeoutMs: 60_000 });
  const providers = caller('providers', options.providersUrl);
  const availability = caller('availability', options.availabilityUrl);
  return {
    importDirectory: async (input) =>
      (await repeated(() => providers(importDirectory, { input }))).importDirectory,
    importSchedules: async (schedules) =>
      (await repeated(() => availability(importSchedules, { input: { schedules } }))).importSchedules,
  };
}

const waits = [200, 1_000, 3_000];

async function repeated<Result>(call: () => Promise<Result>): Promise<Result> {
  for (const wait of waits) {
    try {
      return await call();
    } catch {
      await delay(wait);
    }
  }
  return await call();
}
