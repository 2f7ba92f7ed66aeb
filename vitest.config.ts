import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// These run against real engines and processes. What is broken fails twice; a machine that was busy elsewhere does not, and the
// report shows what needed the second try. On a developer's machine nothing is tried again. Nor is a property that was found not to hold:
// a second try has another seed, and would hide what the first has found.
const retry = { count: process.env['CI'] ? 1 : 0, condition: /^(?!Property failed)/ };

const notTests = ['**/node_modules/**', '.tidbok/**', 'client/dist/**'];

// As Node itself resolves: otherwise graphql is loaded twice, as a module for us and as CommonJS for Apollo's packages.
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
};

export default defineConfig({
  test: {
    // Two cores: more workers than that only make the engines wait for each other.
    maxWorkers: 2,
    setupFiles: ['tests/setup/temporalEquality.ts'],
    reporters: process.env['VITEST_REPORT']
      ? ['default', ['json', { outputFile: process.env['VITEST_REPORT'] }]]
      : ['default'],
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...notTests, '**/*.int.test.ts', 'tests/**'],
        },
      },
      {
        resolve,
        test: {
          name: 'int',
          include: ['**/*.int.test.ts'],
          exclude: [...notTests, 'tests/**'],
          globalSetup: ['tests/setup/engines.ts'],
          retry,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'system',
          include: ['tests/**/*.test.ts'],
          exclude: [...notTests, 'tests/load/**'],
          fileParallelism: false,
          retry,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
