// The long run: npm run faults -- --minutes 10 [--seed N] [--clients 12]
import { parseArgs } from 'node:util';
import { run } from './run.ts';
import { startFaultyPlatform } from './platform/startFaultyPlatform.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    clients: { type: 'string', default: '12' },
  },
});
const began = performance.now();
const report = (line: string): void =>
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}`);

console.log(`seed ${values.seed}: npm run faults -- --minutes ${values.minutes} --seed ${values.seed}`);
const platform = await startFaultyPlatform({
  report,
  env: { HOLD_MINUTES: '1', PAYMENT_MINUTES: '0.25' },
  two: ['gateway', 'providers', 'availability', 'bookings', 'billing'],
});
let isClean = false;
try {
  const { violations, answers, harms, history } = await run({
    platform,
    seed: Number(values.seed),
    clients: Number(values.clients),
    until: { minutes: Number(values.minutes) },
    nemesis: { shiftMs: 90_000, pauseMs: 20_000, restMs: 4_000 },
    report,
  });
  console.log('\nwhat clients were answered:', answers);
  console.log('what the nemesis did:', harms);
  const { bookings, paidSessions, sessions, plans, entries, views, probes } = history;
  console.log(
    `at the end: ${bookings.length} bookings, ${paidSessions.length} payments, ${sessions.length} sessions, ${plans.length} series and visits, ` +
      `${entries.length} places in the waitlist, ${views.length} pages looked at, ${probes.length} expired holds asked for again`,
  );
  for (const { rule, what } of violations) console.log(`VIOLATED: ${rule}: ${what}`);
  console.log(
    violations.length === 0
      ? 'clean: nothing was violated'
      : `${violations.length} violations, seed ${values.seed}`,
  );
  isClean = violations.length === 0;
} catch (error) {
  console.error(error);
} finally {
  const folder = await platform.end({ keep: !isClean });
  if (!isClean) console.log(`data and logs are kept in ${folder}; seed ${values.seed}`);
  process.exitCode = isClean ? 0 : 1;
}
