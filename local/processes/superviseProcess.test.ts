import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { isAlive } from './isAlive.ts';
import { type SupervisionOptions, superviseProcess } from './superviseProcess.ts';

const shell = (script: string) => () => spawn('/bin/sh', ['-c', script], { detached: true, stdio: 'ignore' });

const options = (changed: Partial<SupervisionOptions>): SupervisionOptions => ({
  name: 'thing',
  spawn: shell('sleep 60'),
  untilReady: async () => undefined,
  lastWords: () => 'its last words',
  stopWithinMs: 5_000,
  report: () => undefined,
  onGivenUp: () => undefined,
  ...changed,
});

test('brings a crashed process back and says so', async () => {
  const report = vi.fn();
  const thing = await superviseProcess(options({ report }));
  const first = thing.pid!;
  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith('thing is back'));
  expect(report).toHaveBeenCalledWith('thing stopped unexpectedly (SIGKILL); starting it again in 200 ms');
  expect(thing.pid).not.toBe(first);
  await thing.stop();
});

test('leaves nothing of what a crashed process had started', async () => {
  const outputs: Promise<unknown>[] = [];
  const thing = await superviseProcess(
    options({
      spawn() {
        const child = spawn('/bin/sh', ['-c', 'sleep 61 & wait'], {
          detached: true,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        outputs.push(once(child.stdout.resume(), 'close'));
        return child;
      },
    }),
  );
  process.kill(thing.pid!, 'SIGKILL');
  // The pipe closes when the last process that holds it is gone.
  expect(await outputs[0]).toEqual([false]);
  await thing.stop();
});

test('gives up on one that never starts, with its last words', async () => {
  const never = superviseProcess(
    options({
      spawn: shell('exit 3'),
      untilReady: (signal) => new Promise((_, reject) => signal.addEventListener('abort', reject)),
    }),
  );
  await expect(never).rejects.toThrow(
    'thing failed to start 5 times (exit code 3). It said last:\nits last words',
  );
});

test('gives up on a program that does not exist', async () => {
  const missing = '/nowhere/program';
  const never = superviseProcess(
    options({ spawn: () => spawn(missing), untilReady: () => new Promise(() => undefined) }),
  );
  await expect(never).rejects.toThrow('ENOENT');
});

test('kills one that does not heed SIGTERM', async () => {
  const report = vi.fn();
  const deaf = `trap '' TERM; while :; do sleep 0.1; done`;
  const thing = await superviseProcess(options({ spawn: shell(deaf), stopWithinMs: 300, report }));
  const pid = thing.pid!;
  await new Promise((resolve) => setTimeout(resolve, 200));
  await thing.stop();
  expect(isAlive(pid)).toBe(false);
  expect(report).toHaveBeenCalledWith('thing did not stop within 0.3 s; killing it');
});

test('a start that is called off ends the process', async () => {
  const calledOff = new AbortController();
  let pid = 0;
  const start = superviseProcess(
    options({
      signal: calledOff.signal,
      spawn() {
        const child = shell('sleep 62')();
        pid = child.pid!;
        return child;
      },
      untilReady: (signal) => new Promise((_, reject) => signal.addEventListener('abort', reject)),
    }),
  );
  calledOff.abort(new Error('called off'));
  await expect(start).rejects.toThrow('called off');
  expect(isAlive(pid)).toBe(false);
});
