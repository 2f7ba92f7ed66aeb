// The door of every npm script: plain JavaScript that runs on the Node the machine has, without node_modules.
// Installs the dependencies when they are missing or are another lock file's, then runs the script on Node 26.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.tidbok-lock-hash');
const notFound = 127;
const scripts = {
  start: ['local/start.ts'],
  import: ['local/import.ts'],
  demo: ['local/demo.ts'],
  token: ['local/token.ts'],
  deadLetters: ['local/operate.ts', 'deadLetters.ts'],
  republish: ['local/operate.ts', 'republish.ts'],
  composeEnv: ['local/composeEnv.ts'],
  load: ['tests/load/main.ts'],
  faults: ['tests/faults/main.ts'],
  test: ['node_modules/vitest/vitest.mjs', 'run'],
};

const [name = '', ...args] = process.argv.slice(2);
const script = scripts[name];
if (!script) leave(`usage: node local/bootstrap.mjs <${Object.keys(scripts).join('|')}> [arguments]`);

await installIfNeeded();
const [entry, ...fixed] = script;
process.exit(
  await run(
    nodeToUse(),
    [join(root, entry), ...fixed, ...args],
    entry.endsWith('.ts') ? ownScript : foreignProgram,
  ),
);

async function installIfNeeded() {
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return;
  console.log('Installing dependencies (about a minute the first time)');
  // Written last, so that an install which is cut short is done again.
  rmSync(stamp, { force: true });
  const began = performance.now();
  // On a terminal npm shows its own progress; elsewhere it is silent to the end.
  const seconds = () => Math.round((performance.now() - began) / 1000);
  const heartbeat = process.stdout.isTTY
    ? undefined
    : setInterval(() => console.log(`  … ${seconds()} s`), 10_000);
  // The packages ask for the Node that comes with them, not for the one that npm runs on: errors only.
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], foreignProgram);
  clearInterval(heartbeat);
  if (code === notFound) leave('npm is not on the PATH. Install Node.js 20 or later together with npm.');
  if (code !== 0) {
    leave('Installing failed: see the lines above. Is the package registry reachable? Then run it again.');
  }
  writeFileSync(stamp, lockHash);
}

function nodeToUse() {
  const pinned = join(modules, 'node', 'bin', 'node');
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath;
  return leave(
    `Node 26 is needed: ${pinned} is missing, and this is ${process.version}. Remove node_modules and run it again.`,
  );
}

/** Our own scripts hold a channel to us and stop when it closes: that is how they notice our kill -9. */
function ownScript(command, commandArgs) {
  return spawn(command, commandArgs, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
}

/**
 * npm and vitest notice nothing: a watcher ends them when the pipe on its stdin closes. By SIGKILL, since npm
 * heeds SIGTERM by clearing away for seconds what it has installed, right under the next install.
 */
function foreignProgram(command, commandArgs) {
  const watched = [join(root, 'local', 'processes', 'untilPipeCloses.sh'), 'KILL', command, ...commandArgs];
  return spawn('/bin/sh', watched, { cwd: root, stdio: ['pipe', 'inherit', 'inherit'] });
}

/** Runs a program in our terminal and resolves to its exit code when it has ended: never sooner. */
function run(command, commandArgs, start) {
  return new Promise((resolve, reject) => {
    const child = start(command, commandArgs);
    const forward = (signal) => child.kill(signal);
    // Ctrl-C reaches the child from the terminal itself; here it must only not end us before the child.
    const interrupt = () => process.stdin.isTTY || child.kill('SIGINT');
    process.on('SIGINT', interrupt).on('SIGTERM', forward).on('SIGHUP', forward);
    const watch = watchParent(() => child.kill('SIGTERM'));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      process.off('SIGINT', interrupt).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}

/** npm killed outright tells nobody: as its script we would run on unseen. */
function watchParent(onGone) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return undefined;
  return setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 1000);
}

function leave(message) {
  console.error(message);
  process.exit(1);
}
