import { batchSize, internalApi } from '../import/internalApi.ts';
import { generateDemoData } from './generate.ts';

/**
 * Fills the directory and the calendar with the demo data. Repeating it changes nothing.
 *
 * @param options.signingKey a private JWK as JSON that the services trust
 */
export async function seedDemo(options: {
  providersUrl: string;
  availabilityUrl: string;
  signingKey: string;
  report(line: string): void;
}): Promise<void> {
  const began = performance.now();
  const api = internalApi(options);
  const { batch, schedules } = generateDemoData();
  if (Math.max(batch.providers.length, batch.treatments.length, schedules.length) > batchSize)
    throw new Error('the demo data has outgrown one batch');
  const taken = await api.importDirectory(batch);
  const hours = await api.importSchedules(schedules);
  const refused = [
    ...taken.refused.map(({ kind, externalId, reason }) => `${kind} ${externalId}: ${reason}`),
    ...hours.refused.map(({ providerId, reason }) => `hours of ${providerId}: ${reason}`),
  ];
  if (refused.length > 0) throw new Error(`demo data was refused: ${refused.join('; ')}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  options.report(
    `demo data ready in ${seconds} s (${batch.clinics.length} clinics, ${batch.providers.length} providers, ${batch.treatments.length} treatments)`,
  );
}
