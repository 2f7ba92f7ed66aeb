// Plays Stripe for local work and for tests. The platform reaches it by STRIPE_API_BASE and knows no difference.
import { systemClock } from '@tidbok/kit/clock.ts';
import { stopOnSignal } from '@tidbok/kit/shutdown.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { simulatorConfig } from './config.ts';
import { startSimulator } from './startSimulator.ts';

const config = simulatorConfig();
const log = createLogger({ service: 'stripe', level: config.LOG_LEVEL });
const simulator = await startSimulator({
  host: config.HOST,
  port: config.PORT,
  secretKey: config.STRIPE_SECRET_KEY,
  webhookSecret: config.STRIPE_WEBHOOK_SECRET,
  webhookUrl: config.STRIPE_WEBHOOK_URL,
  dataFile: config.dataFile,
  clock: systemClock,
  log,
});
log.info({ origin: simulator.origin }, 'serving');
stopOnSignal(log, [{ name: 'simulator', stop: () => simulator.stop() }], config.TIDBOK_PARENT_PIPE === '1');
