import { readConfig } from '@tidbok/kit/config.ts';
import { health } from '@tidbok/kit/health.ts';
import { stopOnSignal } from '@tidbok/kit/shutdown.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { issuerConfig } from './config.ts';
import { keepIssuerKeys } from './issuerKeys.ts';
import { startIssuer } from './startIssuer.ts';

const config = readConfig(issuerConfig);
const log = createLogger({ service: 'issuer', level: config.LOG_LEVEL });
const { routes, drain } = health({});
const issuer = await startIssuer({
  host: config.HOST,
  port: config.PORT,
  issuer: config.OIDC_ISSUER,
  audience: config.OIDC_AUDIENCE,
  keys: await keepIssuerKeys(config.ISSUER_DATA_DIR),
  routes,
  log,
});
log.info({ port: issuer.port }, 'serving');

stopOnSignal(
  log,
  [
    { name: 'health', stop: async () => drain() },
    { name: 'http', stop: () => issuer.close() },
  ],
  config.TIDBOK_PARENT_PIPE === '1',
);
