import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Outcome, run } from './run.ts';
import { plantedFaults } from './platform/plants.ts';
import { type FaultyPlatform, startFaultyPlatform } from './platform/startFaultyPlatform.ts';

// The short run. The long one: npm run faults -- --minutes 10

const seed = Number(process.env['FAULTS_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const report = (line: string): void => console.log(`  ${line}`);

let platform: FaultyPlatform;
beforeAll(async () => {
  console.log(`  seed ${seed}: FAULTS_SEED=${seed} repeats its choices`);
  platform = await startFaultyPlatform({
    report,
    env: { HOLD_MINUTES: '1', PAYMENT_MINUTES: '0.15' },
    two: ['availability', 'bookings', 'billing'],
  });
});
afterAll(() => platform?.end());

// Tried once: a second try has another journal, and would hide what the first has found.
const once = { retry: 0, timeout: 5 * 60_000 };

test('a crowd of clients under a nemesis leaves nothing behind that should not be', once, async () => {
  const outcome = await run({
    platform,
    seed,
    clients: 24,
    until: { harms: 24 },
    nemesis: { shiftMs: 20_000, pauseMs: 2_500, restMs: 2_000 },
    report,
  });
  console.log(outcome.answers, outcome.harms);
  expect(outcome.violations).toEqual([]);
});

// On the platform of above: what they leave behind is of no concern to any test after them.
describe('a planted fault is caught:', () => {
  const mostRounds = 5;
  let before: Outcome['violations'] = [];

  test.each(plantedFaults)(
    '$what',
    once,
    async ({ service, plants, rules, kinds, deedsEach = 16, fromDay }) => {
      expect(before.filter(({ rule }) => rules.includes(rule))).toEqual([]);
      await platform.plant(service, plants);
      const missed = new Set(rules);
      // What a crowd does at random may miss it: then another has a try.
      for (let round = 0; round < mostRounds && missed.size > 0; round += 1) {
        const { violations } = await run({
          platform,
          // Keys of their own: on one platform, the same would be the same wishes.
          seed: seed + fromDay + 1_000 * round,
          clients: 8,
          until: { deedsEach },
          fromDay,
          ...(kinds && { kinds }),
          nemesis: null,
          report,
        });
        before = violations;
        for (const { rule } of violations) missed.delete(rule);
      }
      expect([...missed]).toEqual([]);
    },
  );
});
