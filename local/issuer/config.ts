import { serviceConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';
import { repositoryRoot } from '../config.ts';
import { join } from 'node:path';

/** All that the issuer reads of its environment. */
export const issuerConfig = serviceConfig.extend({
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.url(),
  /** Where its keys are kept. */
  ISSUER_DATA_DIR: z
    .string()
    .min(1)
    .default(join(repositoryRoot, '.tidbok', 'issuer')),
});
