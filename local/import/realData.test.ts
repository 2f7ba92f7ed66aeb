import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from './readRegister.ts';

// Real data is not copied into the project: where it is not beside it, this says that it was skipped.
const folder = resolve(import.meta.dirname, '../../../shared/data/practices');

test.skipIf(!existsSync(folder))('the real register of practices is read whole', async () => {
  const { practices, windowCount, badRows } = await readRegister({
    practices: resolve(folder, 'practices.csv'),
    openingTimes: resolve(folder, 'opening-times.csv'),
  });
  expect(badRows).toEqual([]);
  expect(practices).toHaveLength(14_155);
  expect(windowCount).toBe(96_233);
  expect(practices.filter(({ windows }) => windows.length > 0).length).toBeGreaterThan(13_190);
});
