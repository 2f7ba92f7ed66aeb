import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { calendars, claimOn, later, now, secure } from '#testing/partsForTests.ts';
import { placeClaim } from './placeClaim.ts';
import { removeClaim, undoClaim } from './removeClaim.ts';
import type { LedgerStore } from '#store/ledgerStore.ts';

// Claims of several parts: a practitioner, a room, the next day, a place of a limit. All or nothing, whoever else wants them.

let test: TestCalendar;
let ledger: LedgerStore;
beforeAll(async () => {
  test = await calendarForTests();
  ({ ledger } = test.calendar);
});
afterAll(() => test.close());

describe('a claim of several parts', () => {
  it('takes all of them, is secured, and gives all back', async () => {
    const { n, parts } = calendars();
    const claim = claimOn(`whole-${n}`, parts);
    expect(await placeClaim(ledger, claim, now)).toEqual(claim);
    expect(await ledger.findClaim(claim.id)).toEqual(claim);
    for (const part of parts)
      expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), now)).toBe('taken');
    expect((await secure(ledger, claim)).__typename).toBe('Secured');
    for (const part of parts)
      expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), later)).toBe('taken');
    expect(await removeClaim(ledger, claim)).toBe(true);
    expect(await placeClaim(ledger, claimOn(`again-${n}`, parts), later)).not.toBe('taken');
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('takes nothing where one of them is taken', async () => {
    for (const which of [0, 1, 2, 3]) {
      const { n, parts } = calendars();
      await placeClaim(ledger, claimOn(`other-${n}`, [parts[which]!]), now);
      expect(await placeClaim(ledger, claimOn(`mine-${n}`, parts), now)).toBe('taken');
      expect(await ledger.findClaim(`mine-${n}`)).toBeNull();
      const rest = parts.filter((_, index) => index !== which);
      expect(await placeClaim(ledger, claimOn(`rest-${n}`, rest), now)).not.toBe('taken');
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('is one claim, whoever makes it how often', async () => {
    const { n, parts } = calendars();
    const made = await Promise.all(
      Array.from({ length: 20 }, () => placeClaim(ledger, claimOn(`same-${n}`, parts), now)),
    );
    expect(new Set(made.map((one) => (one === 'taken' ? one : one.token))).size).toBe(1);
    expect(made).not.toContain('taken');
  });

  it('has one winner of many that want the same in any order', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { n, parts } = calendars();
      const made = await Promise.all(
        Array.from({ length: 30 }, (_, who) =>
          placeClaim(ledger, claimOn(`race-${n}-${who}`, who % 2 ? parts : parts.toReversed()), now),
        ),
      );
      expect(made.filter((one) => one !== 'taken')).toHaveLength(1);
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('cannot be secured once another has taken any of its parts', async () => {
    for (const which of [0, 1, 2, 3]) {
      const { n, parts } = calendars();
      const claim = claimOn(`late-${n}`, parts);
      await placeClaim(ledger, claim, now);
      expect(await placeClaim(ledger, claimOn(`quick-${n}`, [parts[which]!]), later)).not.toBe('taken');
      expect((await secure(ledger, claim)).__typename).toBe('HoldExpired');
    }
  });

  it('is either secured or overtaken where both are tried at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { n, parts } = calendars();
      const claim = claimOn(`raced-${n}`, parts);
      await placeClaim(ledger, claim, now);
      const overtake = claimOn(`overtakes-${n}`, [parts[round % 4]!]);
      const [secured, taken] = await Promise.all([
        secure(ledger, claim),
        placeClaim(ledger, overtake, later),
      ]);
      expect([secured.__typename === 'Secured', taken === 'taken']).toEqual(
        taken === 'taken' ? [true, true] : [false, false],
      );
    }
    expect(await brokenRows(test.connection)).toEqual([]);
  });

  it('that is turned into a booking’s while it is given back is whole, or gone', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { n, parts } = calendars();
      const held = { ...claimOn(`hold-${n}`, parts, 'hold'), holder: 'anna', bookingId: null };
      await placeClaim(ledger, held, now);
      const into = { id: `book-${n}`, bookingId: 'b', terms: null, token: 't', until: later };
      const both = [
        () => removeClaim(ledger, held),
        () => ledger.convertHold(held, into).then((done) => !done),
      ];
      const [one, other] = await Promise.all((round % 2 ? both : both.toReversed()).map((run) => run()));
      expect(one).toBe(other);
      if (!one) {
        for (const part of parts)
          expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), now)).toBe('taken');
      }
    }
    const { n, parts } = calendars();
    const held = { ...claimOn(`hold-${n}`, parts, 'hold'), holder: 'anna', bookingId: null };
    await placeClaim(ledger, held, now);
    // The slowest release: the hold has become a booking's between its look and its first write.
    await ledger.convertHold(held, {
      id: `book-${n}`,
      bookingId: 'b',
      terms: null,
      token: 't',
      until: later,
    });
    expect(await removeClaim(ledger, held)).toBe(false);
    for (const part of parts)
      expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), now)).toBe('taken');
  });

  it('is not undone by a slower call of the same id once another has made it whole and secured it', async () => {
    const { n, parts } = calendars();
    const claim = claimOn(`twin-${n}`, parts);
    await placeClaim(ledger, claim, now);
    await secure(ledger, claim);
    expect(await undoClaim(ledger, claim)).toBe(false);
    for (const part of parts)
      expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), later)).toBe('taken');
  });

  it('is freed as it is now, though it was read before it was made anew elsewhere', async () => {
    const { n, parts, time } = calendars();
    const before = claimOn(`anew-${n}`, parts);
    await placeClaim(ledger, before, now);
    await removeClaim(ledger, before);
    const after = claimOn(`anew-${n}`, [
      ...parts.filter(({ key }) => !key.startsWith('room')),
      time('hall', 1, 5),
    ]);
    await placeClaim(ledger, after, now);
    await secure(ledger, after);
    expect(await removeClaim(ledger, before)).toBe(true);
    for (const part of [after.first, ...after.later])
      expect(await placeClaim(ledger, claimOn(randomUUID(), [part]), now)).not.toBe('taken');
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
