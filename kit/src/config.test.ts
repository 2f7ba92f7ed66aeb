import { expect, test } from 'vitest';
import { z } from 'zod';
import { commaList, readConfig, serviceConfig } from './config.ts';

test('what is wrong is named, all of it, and no value is told', () => {
  const read = () =>
    readConfig(serviceConfig.extend({ SECRET: z.string().min(10) }), { PORT: 'many', SECRET: 'hunter2' });
  expect(read).toThrow(/PORT: [\s\S]*SECRET: /);
  expect(read).toThrow(expect.not.stringContaining('hunter2'));
});

test('a list parted by commas', () => {
  expect(commaList.parse(' https://a.example, ,https://b.example')).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
});
