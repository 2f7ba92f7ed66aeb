import { parseArgs } from 'node:util';
import { readLocalConfig } from './config.ts';
import { type Platform, startPlatform } from './platform.ts';
import { portsFrom } from './platform/addresses.ts';
import { loadDemoData } from './platform/loadDemoData.ts';
import { services } from './platform/services.ts';
import { welcome } from './platform/welcome.ts';
import { Refusal } from './refusal.ts';

const usage = `npm start -- [options]     starts the whole platform on this machine
  --port-base N   the gateway's port; the others follow it (default 4000, or TIDBOK_PORT_BASE)
  --no-demo       do not fill an empty directory with demo data
  --verbose       show the services' logs as well
Data and logs are in .tidbok, or where TIDBOK_DATA says.`;

const { values: flags } = parseArgs({
  options: {
    'port-base': { type: 'string' },
    'no-demo': { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const config = readLocalConfig();
const report = (line: string) => console.log(`  ${line}`);
const interrupted = new AbortController();
let platform: Platform | undefined;
let exitCode = 0;
// npm and bootstrap.mjs may each pass one Ctrl-C on: within this time it is the same press.
const samePressMs = 500;
let pressed = 0;

function stop(reason: string): void {
  if (interrupted.signal.aborted) {
    if (performance.now() - pressed < samePressMs) return;
    platform?.kill();
    process.exit(130);
  }
  console.log(`\n${reason}: stopping (again to force)`);
  pressed = performance.now();
  interrupted.abort(new Refusal('The start was interrupted.'));
}

async function run(): Promise<void> {
  const began = performance.now();
  console.log('Starting Tidbok');
  platform = await startPlatform({
    dataDir: config.dataDir,
    ports: portsFrom(Number(flags['port-base'] ?? config.portBase ?? 4000), services),
    env: process.env,
    report,
    verbose: flags.verbose,
    signal: interrupted.signal,
    onGivenUp(error) {
      fail(error);
      interrupted.abort(error);
    },
  });
  try {
    if (!flags['no-demo']) await loadDemoData(platform, report);
    report(`all ready in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    console.log(await welcome(platform, config.dataDir));
    await untilInterrupted();
  } finally {
    await platform.stop();
  }
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    if (interrupted.signal.aborted) resolve();
    interrupted.signal.addEventListener('abort', () => resolve());
  });
}

function fail(error: unknown): void {
  exitCode = 1;
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
}

if (flags.help) {
  console.log(usage);
} else {
  process.on('SIGINT', () => stop('Interrupted'));
  process.on('SIGTERM', () => stop('Asked to end'));
  process.on('SIGHUP', () => stop('Terminal closed'));
  // bootstrap.mjs holds the other end; killed outright, it cannot pass a signal on.
  if (process.channel) process.on('disconnect', () => stop('Parent gone'));
  await run().catch((error: unknown) => {
    if (!interrupted.signal.aborted) fail(error);
  });
  console.log('Stopped.');
  process.exit(exitCode);
}
