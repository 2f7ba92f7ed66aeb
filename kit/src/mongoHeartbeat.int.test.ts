import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { linkToEngine } from './linkToEngine.ts';

// Longer than the watched process lets its driver be silent.
const long = 4_500;

test('a process is not ended for an engine that is away or mute for long, a pause, or a clock that jumps', async () => {
  const link = await linkToEngine();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watchedProcess.ts'), link.uri], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = createInterface(child.stdout)[Symbol.asyncIterator]();
  const ended = once(child, 'exit').then(([code]) => `ended with ${code}`);
  const ask = async (): Promise<string> => {
    child.stdin.write('?\n');
    return await Promise.race([said.next().then(({ value }) => String(value)), ended]);
  };

  expect(await ask()).toBe('answered');
  link.leave();
  await delay(long);
  expect(await ask()).toBe('away');
  link.heal();
  expect(await ask()).toBe('answered');

  link.standStill();
  await delay(long);
  expect(await ask()).toBe('away');
  link.heal();
  expect(await ask()).toBe('answered');

  child.kill('SIGSTOP');
  await delay(long);
  child.kill('SIGCONT');
  expect(await ask()).toBe('answered');
});
