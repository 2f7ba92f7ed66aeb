import { join } from 'node:path';
import { readConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';
import { readLocalConfig } from '../config.ts';

const shape = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4011),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  STRIPE_WEBHOOK_URL: z.url(),
  /** Where the sessions and the undelivered events are kept. */
  STRIPE_DATA_FILE: z.string().optional(),
  TIDBOK_PARENT_PIPE: z.literal('1').optional(),
});

export type SimulatorConfig = z.infer<typeof shape> & { dataFile: string };

export function simulatorConfig(environment: NodeJS.ProcessEnv = process.env): SimulatorConfig {
  const config = readConfig(shape, environment);
  const standard = join(readLocalConfig(environment).dataDir, 'stripe', 'journal.jsonl');
  return { ...config, dataFile: config.STRIPE_DATA_FILE || standard };
}
