import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readLocalConfig } from './config.ts';
import { reportBadRows } from './import/badRows.ts';
import { importRegister } from './import/importRegister.ts';
import { progressBar } from './import/progressBar.ts';
import { reachPlatform } from './import/reachPlatform.ts';
import { readRegister } from './import/readRegister.ts';
import { untilProjected } from './import/untilProjected.ts';
import { Refusal } from './refusal.ts';

const usage = `npm run import -- <practices.csv> <opening-times.csv>
  Takes a register of practices and their weekly hours into the directory: into the platform that runs on the data
  folder (.tidbok, or where TIDBOK_DATA says), else into the folder itself. It may be repeated, and cut short.`;

const { values: flags, positionals } = parseArgs({
  options: { help: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const interrupted = new AbortController();
const interrupt = (): void =>
  interrupted.abort(new Refusal('Interrupted. What was taken stays: run it again for the rest.'));
process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
// bootstrap.mjs holds the other end; killed outright, it cannot pass a signal on.
if (process.channel) process.on('disconnect', interrupt);

const report = (line: string): void => console.log(`  ${line}`);
const count = (value: number): string => value.toLocaleString('en');

async function run(practicesFile: string, openingTimesFile: string): Promise<void> {
  const began = performance.now();
  const config = readLocalConfig();
  const { signal } = interrupted;
  const { practices, windowCount, badRows } = await readRegister({
    practices: practicesFile,
    openingTimes: openingTimesFile,
  });
  report(`read ${count(practices.length)} practices and ${count(windowCount)} opening times`);

  const { api, mongodbUri, leave } = await reachPlatform(config, report, signal);
  try {
    const taking = progressBar('practices');
    let taken = 0;
    const onTaken = (more: number): void => taking.set((taken += more), practices.length);
    onTaken(0);
    const tally = await importRegister(api, practicesFile, practices, onTaken, signal).finally(() =>
      taking.end(),
    );

    const projecting = progressBar('taken into the search');
    await untilProjected(mongodbUri, (settled, of) => projecting.set(settled, of), signal).finally(() =>
      projecting.end(),
    );

    const allBad = [...badRows, ...tally.refused];
    await reportBadRows(allBad, join(config.dataDir, 'import-bad-rows.csv'), report);
    const { entries, schedules } = tally;
    const changes = entries.created + entries.updated + schedules.changed;
    report(
      `clinics, teams and treatments: ${count(entries.created)} created, ${count(entries.updated)} updated, ${count(entries.unchanged)} unchanged`,
    );
    report(`weekly hours: ${count(schedules.changed)} changed, ${count(schedules.unchanged)} unchanged`);
    report(`bad rows left out: ${count(allBad.length)}`);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    report(changes === 0 ? `nothing was new: nothing was changed (${seconds} s)` : `done in ${seconds} s`);
  } finally {
    await leave();
  }
}

const [practicesFile, openingTimesFile] = positionals;
if (flags.help || !practicesFile || !openingTimesFile) {
  console.log(usage);
  process.exit(flags.help ? 0 : 1);
}
await run(practicesFile, openingTimesFile).catch((error: unknown) => {
  console.error(error instanceof Refusal ? `\n${error.message}` : error);
  process.exitCode = 1;
});
process.exit();
