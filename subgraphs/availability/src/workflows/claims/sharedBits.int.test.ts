import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { calendars, claimOn, later, now, overriding } from '#testing/partsForTests.ts';
import { placeClaim } from './placeClaim.ts';
import { removeClaim } from './removeClaim.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

// Claims that may lie over one another: a move onto its own time, a desk’s override. Each frees only what is its alone.

let test: TestCalendar;
let ledger: LedgerStore;
beforeAll(async () => {
  test = await calendarForTests();
  ({ ledger } = test.calendar);
});
afterAll(() => test.close());

describe('a claim that takes the place of another', () => {
  it('may overlap it, and leaves its own bits when the other goes', async () => {
    const { n, time } = calendars();
    const old = claimOn(`old-${n}`, [time('provider', 100, 110), time('room', 100, 110)]);
    const neighbour = claimOn(`neighbour-${n}`, [time('provider', 120, 130)]);
    for (const claim of [old, neighbour]) await placeClaim(ledger, claim, now);
    const next = claimOn(`next-${n}`, [time('provider', 105, 115), time('room', 105, 115)]);
    expect(await placeClaim(ledger, next, now)).toBe('taken');
    expect(await placeClaim(ledger, next, now, { insteadOf: old })).not.toBe('taken');
    const over = claimOn(`over-${n}`, [time('provider', 115, 121)]);
    expect(await placeClaim(ledger, over, now, { insteadOf: old })).toBe('taken');
    expect(await removeClaim(ledger, old)).toBe(true);
    for (const [from, to, free] of [
      [100, 105, true],
      [105, 106, false],
      [114, 116, false],
    ] as const) {
      const made = await placeClaim(ledger, claimOn(randomUUID(), [time('provider', from, to)]), now);
      expect([from, made !== 'taken']).toEqual([from, free]);
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});

describe('a claim that a desk makes over others', () => {
  it('stands beside them, and each frees only what is its alone', async () => {
    const { n, time } = calendars();
    const below = claimOn(`below-${n}`, [time('provider', 100, 110)]);
    const above = overriding(claimOn(`above-${n}`, [time('provider', 95, 105)]));
    await placeClaim(ledger, below, now);
    expect(await placeClaim(ledger, above, now, { over: 'ALL' })).not.toBe('taken');
    expect(await brokenRows(test.connection)).toEqual([]);
    expect(await removeClaim(ledger, below)).toBe(true);
    expect(await placeClaim(ledger, claimOn(randomUUID(), [time('provider', 100, 105)]), now)).toBe('taken');
    expect(await removeClaim(ledger, above)).toBe(true);
    expect(await placeClaim(ledger, claimOn(randomUUID(), [time('provider', 95, 110)]), now)).not.toBe(
      'taken',
    );
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});

describe('a claim of several parts', () => {
  it('that has expired is overtaken at any part, also where its first is among shared bits', async () => {
    const { n, parts, time } = calendars();
    const expired = claimOn(`shared-${n}`, [...parts, time('adevice', 50, 60)]);
    await placeClaim(ledger, expired, now);
    await placeClaim(ledger, overriding(claimOn(`over-${n}`, [time('adevice', 55, 65)])), now, {
      over: 'ALL',
    });
    expect(await placeClaim(ledger, claimOn(`next-${n}`, [parts[0]!]), later)).not.toBe('taken');
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});

describe('what is found broken', () => {
  it('is what lies over another and is no override, also where it is marked as sharing its bits', async () => {
    const { n, time } = calendars();
    const below = claimOn(`broken-${n}`, [time('provider', 100, 110)]);
    const [moved] = await Promise.all(
      [claimOn(`moved-${n}`, [time('provider', 105, 115)]), below].map((claim) =>
        placeClaim(ledger, claim, now, { over: 'ALL' }),
      ),
    );
    expect(await brokenRows(test.connection)).toEqual([expect.stringContaining(`moved-${n}`)]);
    await removeClaim(ledger, moved as Claim);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
