import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { dyingAt, lives } from '#testing/dyingForTests.ts';
import { calendars, claimOn, later, now, secure } from '#testing/partsForTests.ts';
import { placeClaim } from './placeClaim.ts';
import { removeClaim } from './removeClaim.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

// What a process leaves of a claim of several parts that is killed between any two of its writes: all of it, or nothing that lasts.

let test: TestCalendar;
let ledger: LedgerStore;
beforeAll(async () => {
  test = await calendarForTests();
  ({ ledger } = test.calendar);
});
afterAll(() => test.close());

describe('a claim of several parts', () => {
  it('leaves nothing behind for good, wherever its process is killed while it is made', async () => {
    for (let at = 0; ; at += 1) {
      const { n, parts } = calendars();
      const store = dyingAt(test.calendar, at).ledger;
      const claim = claimOn(`dies-${n}`, parts);
      if (await lives(() => placeClaim(store, claim, now))) {
        expect(at).toBe(parts.length);
        break;
      }
      expect(await placeClaim(ledger, claimOn(`early-${n}`, parts), now)).toEqual(
        at === 0 ? expect.objectContaining({ id: `early-${n}` }) : 'taken',
      );
      expect(await placeClaim(ledger, claimOn(`next-${n}`, parts.toReversed()), later)).not.toBe('taken');
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is made whole by the call that is repeated after a crash', async () => {
    for (const at of [1, 2, 3]) {
      const { n, parts } = calendars();
      const claim = claimOn(`half-${n}`, parts);
      const dying = dyingAt(test.calendar, at).ledger;
      expect(await lives(() => placeClaim(dying, claim, now))).toBe(false);
      const again = claimOn(`half-${n}`, parts);
      expect(await placeClaim(ledger, again, now)).toMatchObject({ id: claim.id, token: claim.token });
      expect((await secure(ledger, claim)).__typename).toBe('Secured');
      for (const part of parts)
        expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), later)).toBe('taken');
    }
  });

  it('is secured whole or not at all, wherever its process is killed meanwhile', async () => {
    for (let at = 0; ; at += 1) {
      const { n, parts } = calendars();
      const claim = claimOn(`secured-${n}`, parts);
      await placeClaim(ledger, claim, now);
      const store = dyingAt(test.calendar, at).ledger;
      const alive = await lives(() => secure(store, claim));
      // Its first part has decided; whoever comes upon the others sees it, and makes it good.
      for (const part of parts) {
        const outcome = await placeClaim(ledger, claimOn(randomUUID(), [part]), later);
        expect([at, outcome === 'taken']).toEqual([at, at > 0]);
      }
      if (alive) break;
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is given back whole by a release that is repeated, wherever the first was killed', async () => {
    for (let at = 0; ; at += 1) {
      const { n, parts } = calendars();
      const claim = claimOn(`released-${n}`, parts);
      await placeClaim(ledger, claim, now);
      await secure(ledger, claim);
      const alive = await lives(() => removeClaim(dyingAt(test.calendar, at).ledger, claim));
      const known = await ledger.findClaim(claim.id);
      if (known) expect(await removeClaim(ledger, known)).toBe(true);
      expect(await placeClaim(ledger, claimOn(`free-${n}`, parts), now)).not.toBe('taken');
      if (alive) break;
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
