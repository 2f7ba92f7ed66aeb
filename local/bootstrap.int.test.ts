import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

// A repository of its own, where npm and the pinned Node are stand-ins.
let root: string;

async function writeProgram(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await chmod(file, 0o755);
}

const workingNpm = `#!/bin/sh
echo "npm $*" >> npm-calls
rm -rf node_modules && mkdir -p node_modules/node/bin
ln -s ${process.execPath} node_modules/node/bin/node
`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bootstrap-'));
  await mkdir(join(root, 'local'));
  await mkdir(join(root, 'bin'));
  await copyFile(join(import.meta.dirname, 'bootstrap.mjs'), join(root, 'local', 'bootstrap.mjs'));
  await mkdir(join(root, 'local', 'processes'));
  const watcher = join('processes', 'untilPipeCloses.sh');
  await copyFile(join(import.meta.dirname, watcher), join(root, 'local', watcher));
  await writeFile(join(root, 'package-lock.json'), '{}');
  await writeFile(
    join(root, 'local', 'token.ts'),
    'console.log("ran", ...process.argv.slice(2)); process.exitCode = 7;',
  );
  await writeProgram(join(root, 'bin', 'npm'), workingNpm);
});
afterEach(() => rm(root, { recursive: true }));

function boot(args: readonly string[], path = `${join(root, 'bin')}:${process.env.PATH}`): ChildProcess {
  const { npm_lifecycle_event: _, ...env } = process.env;
  return spawn(process.execPath, [join(root, 'local', 'bootstrap.mjs'), ...args], {
    env: { ...env, PATH: path },
  });
}

async function outcome(child: ChildProcess): Promise<{ code: number; output: string }> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

const installs = async () => (await readFile(join(root, 'npm-calls'), 'utf8')).trim().split('\n').length;

test('installs once, passes arguments and gives the exit code of the script', async () => {
  const first = await outcome(boot(['token', '--role', 'desk']));
  expect(first).toEqual({ code: 7, output: expect.stringMatching(/Installing.*ran --role desk/s) });
  const second = await outcome(boot(['token']));
  expect(second).toEqual({ code: 7, output: 'ran\n' });
  expect(await installs()).toBe(1);
});

test('installs again when the lock file has changed', async () => {
  await outcome(boot(['token']));
  await writeFile(join(root, 'package-lock.json'), '{ "new": true }');
  await outcome(boot(['token']));
  expect(await installs()).toBe(2);
});

test('repairs an install that was cut short', async () => {
  await writeProgram(join(root, 'bin', 'npm'), `${workingNpm}kill -9 $$`);
  const cut = await outcome(boot(['token']));
  expect(cut).toEqual({ code: 1, output: expect.stringContaining('Installing failed') });
  await writeProgram(join(root, 'bin', 'npm'), workingNpm);
  expect((await outcome(boot(['token']))).code).toBe(7);
});

test('killed in the middle of an install, it takes npm along', async () => {
  await writeProgram(join(root, 'bin', 'npm'), '#!/bin/sh\necho installing\nexec sleep 63');
  const child = boot(['token']);
  child.stdout?.on('data', (chunk: Buffer) => String(chunk).includes('installing') && child.kill('SIGKILL'));
  // npm holds the same output: it closes when both are gone.
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
});

test('says so when npm is missing', async () => {
  const { code, output } = await outcome(boot(['token'], '/nowhere'));
  expect(code).toBe(1);
  expect(output).toContain('npm is not on the PATH');
});

test('names the scripts when asked for another', async () => {
  expect(await outcome(boot(['nonsense']))).toEqual({
    code: 1,
    output: expect.stringContaining('start|import'),
  });
});

const waiting = `
  process.on('SIGTERM', () => { console.log('drained'); process.exit(0); });
  process.on('disconnect', () => process.exit(0));
  setInterval(() => {}, 1000);
  console.log('waiting');`;

async function bootWaiting(): Promise<ChildProcess> {
  await outcome(boot(['token']));
  await writeFile(join(root, 'local', 'token.ts'), waiting);
  const child = boot(['token']);
  await once(child.stdout!, 'data');
  return child;
}

test('passes SIGTERM on and waits until the script has ended', async () => {
  const child = await bootWaiting();
  child.kill('SIGTERM');
  expect(await outcome(child)).toEqual({ code: 0, output: 'drained\n' });
});

test('killed outright, it takes the script along', async () => {
  const child = await bootWaiting();
  child.kill('SIGKILL');
  // The script holds the same output: it closes when both are gone.
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
});
