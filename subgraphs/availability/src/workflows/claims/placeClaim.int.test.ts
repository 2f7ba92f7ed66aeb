import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { connectMongo } from '@tidbok/kit/mongo.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenRows } from '#testing/ledgerForTests.ts';
import { placeClaim } from './placeClaim.ts';
import { removeClaim, undoClaim } from './removeClaim.ts';
import { secureClaim } from './secureClaim.ts';
import { type Claim, orderedParts } from '#domain/ledger/claim.ts';
import { claimToken } from '#domain/ledger/claimToken.ts';
import type { Part } from '#domain/ledger/part.ts';
import { type LedgerStore, ledgerStore } from '#store/ledgerStore.ts';

// Claims of several parts: a practitioner, a room, the next day, a place of a limit. All or nothing, whatever crashes.

let connection: Connection;
let ledger: LedgerStore;
beforeAll(async () => {
  connection = await connectMongo({
    MONGODB_URI: process.env['MONGODB_URI'] ?? '',
    MONGODB_DATABASE: `test_${randomUUID().slice(0, 8)}`,
    MONGODB_POOL: 10,
  });
  ledger = ledgerStore(connection);
  await ledger.createIndexes();
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const now = Temporal.Instant.from('2026-11-20T12:00:00Z');
const later = now.add({ minutes: 3 });

let count = 0;
/** Calendars that no other test has. */
const calendars = () => {
  const n = (count += 1);
  const time = (calendar: string, from: number, to: number): Part => ({
    key: `${calendar}_${n}|2026-11-23`,
    startsAt: 0,
    bits: 288,
    from,
    to,
  });
  const parts = [
    time('provider', 100, 110),
    time('room', 100, 110),
    time('device', 98, 112),
    { key: `provider_${n}|limit_a|2026-11-23`, most: 1 },
  ];
  return { n, time, parts };
};

function claimOn(id: string, parts: readonly Part[], kind: Claim['kind'] = 'booking'): Claim {
  const where = orderedParts(randomUUID(), parts);
  return {
    id,
    kind,
    ...where,
    slot: { providerId: 'p', clinicId: 'c', treatmentId: 't', start: now, end: now, timeZone: 'UTC' },
    until: now.add({ minutes: 2 }),
    holder: null,
    bookingId: `of ${id}`,
    terms: null,
    token: claimToken({ key: where.first.key, parts: 1 + where.later.length }, randomUUID()),
    rules: 1,
    override: null,
  };
}

const overriding = (claim: Claim): Claim => ({ ...claim, override: { by: 'desk', reason: 'acute pain' } });

const secure = (store: LedgerStore, { id, token }: Claim) => secureClaim({ ledger: store }, id, token);

/** A ledger whose process dies before its nth write; `writes` says how many it has done. */
function dying(at: number): { store: LedgerStore; writes: () => number } {
  let writes = 0;
  const names = new Set([
    'take',
    'writeRow',
    'convertHold',
    'secure',
    'extend',
    'settle',
    'removeExpired',
    'remove',
  ]);
  const store = Object.fromEntries(
    Object.entries(ledger).map(([name, method]) => [
      name,
      !names.has(name)
        ? method
        : async (...args: never[]) => {
            if (writes === at) throw new Error('killed');
            writes += 1;
            return await (method as (...all: never[]) => Promise<unknown>)(...args);
          },
    ]),
  ) as unknown as LedgerStore;
  return { store, writes: () => writes };
}

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
    expect(await brokenRows(connection)).toEqual([]);
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
    expect(await brokenRows(connection)).toEqual([]);
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
    expect(await brokenRows(connection)).toEqual([]);
  });

  it('leaves nothing behind for good, wherever its process is killed while it is made', async () => {
    for (let at = 0; ; at += 1) {
      const { n, parts } = calendars();
      const { store, writes } = dying(at);
      const claim = claimOn(`dies-${n}`, parts);
      const done = await placeClaim(store, claim, now).catch(() => 'killed');
      if (done !== 'killed') {
        expect(writes()).toBe(parts.length);
        break;
      }
      expect(await placeClaim(ledger, claimOn(`early-${n}`, parts), now)).toEqual(
        at === 0 ? expect.objectContaining({ id: `early-${n}` }) : 'taken',
      );
      expect(await placeClaim(ledger, claimOn(`next-${n}`, parts.toReversed()), later)).not.toBe('taken');
    }
    expect(await brokenRows(connection)).toEqual([]);
  });

  it('is made whole by the call that is repeated after a crash', async () => {
    for (const at of [1, 2, 3]) {
      const { n, parts } = calendars();
      const claim = claimOn(`half-${n}`, parts);
      await placeClaim(dying(at).store, claim, now).catch(() => undefined);
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
      const { store } = dying(at);
      const ended = await secure(store, claim).catch(() => 'killed');
      // Its first part has decided; whoever comes upon the others sees it, and makes it good.
      for (const part of parts) {
        const outcome = await placeClaim(ledger, claimOn(randomUUID(), [part]), later);
        expect([at, outcome === 'taken']).toEqual([at, at > 0]);
      }
      if (ended !== 'killed') break;
    }
    expect(await brokenRows(connection)).toEqual([]);
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
    expect(await brokenRows(connection)).toEqual([]);
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
    expect(await brokenRows(connection)).toEqual([]);
  });

  it('that has expired is overtaken at any part, also where its first is among shared bits', async () => {
    const { n, parts, time } = calendars();
    const expired = claimOn(`shared-${n}`, [...parts, time('adevice', 50, 60)]);
    await placeClaim(ledger, expired, now);
    await placeClaim(ledger, overriding(claimOn(`over-${n}`, [time('adevice', 55, 65)])), now, {
      over: 'ALL',
    });
    expect(await placeClaim(ledger, claimOn(`next-${n}`, [parts[0]!]), later)).not.toBe('taken');
    expect(await brokenRows(connection)).toEqual([]);
  });

  it('is given back whole by a release that is repeated, wherever the first was killed', async () => {
    for (let at = 0; ; at += 1) {
      const { n, parts } = calendars();
      const claim = claimOn(`released-${n}`, parts);
      await placeClaim(ledger, claim, now);
      await secure(ledger, claim);
      const ended = await removeClaim(dying(at).store, claim).catch(() => 'killed');
      const known = await ledger.findClaim(claim.id);
      if (known) expect(await removeClaim(ledger, known)).toBe(true);
      expect(await placeClaim(ledger, claimOn(`free-${n}`, parts), now)).not.toBe('taken');
      if (ended !== 'killed') break;
    }
    expect(await brokenRows(connection)).toEqual([]);
  });
});

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
    expect(await brokenRows(connection)).toEqual([]);
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
    expect(await brokenRows(connection)).toEqual([expect.stringContaining(`moved-${n}`)]);
    await removeClaim(ledger, moved as Claim);
    expect(await brokenRows(connection)).toEqual([]);
  });
});

describe('a claim that a desk makes over others', () => {
  it('stands beside them, and each frees only what is its alone', async () => {
    const { n, time } = calendars();
    const below = claimOn(`below-${n}`, [time('provider', 100, 110)]);
    const above = overriding(claimOn(`above-${n}`, [time('provider', 95, 105)]));
    await placeClaim(ledger, below, now);
    expect(await placeClaim(ledger, above, now, { over: 'ALL' })).not.toBe('taken');
    expect(await brokenRows(connection)).toEqual([]);
    expect(await removeClaim(ledger, below)).toBe(true);
    expect(await placeClaim(ledger, claimOn(randomUUID(), [time('provider', 100, 105)]), now)).toBe('taken');
    expect(await removeClaim(ledger, above)).toBe(true);
    expect(await placeClaim(ledger, claimOn(randomUUID(), [time('provider', 95, 110)]), now)).not.toBe(
      'taken',
    );
    expect(await brokenRows(connection)).toEqual([]);
  });
});
