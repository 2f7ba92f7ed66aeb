import { serviceConfig, storeConfig, trustConfig } from '@tidbok/kit/config.ts';
import { z } from 'zod';

/** All that the directory's service is told by its environment. */
export const providersConfig = z.object({
  ...serviceConfig.shape,
  ...storeConfig.shape,
  ...trustConfig.shape,
});
