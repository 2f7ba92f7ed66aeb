import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consideredOf, inTurn, poolPolicies, type PoolMember } from './poolChoice.ts';

const start = Temporal.Instant.from('2026-11-23T08:00:00Z').epochMilliseconds;

const member = (providerId: string, known: Partial<PoolMember> = {}): PoolMember => ({
  providerId,
  free: start,
  minutesThatDay: null,
  minutesThatWeek: null,
  lastTurn: null,
  ...known,
});

const idsOf = (members: readonly PoolMember[]): string[] => members.map(({ providerId }) => providerId);

describe('who is asked first', () => {
  it('is whoever has the fewest minutes taken on the day, then in the week', () => {
    const pool = [
      member('a', { minutesThatDay: 60, minutesThatWeek: 60 }),
      member('b', { minutesThatDay: 30, minutesThatWeek: 500 }),
      member('c', { minutesThatDay: 30, minutesThatWeek: 400 }),
      member('d', { free: start + 1, minutesThatDay: 0, minutesThatWeek: 0 }),
    ];
    expect(idsOf(inTurn(pool, 'LEAST_LOADED', start))).toEqual(['c', 'b', 'a']);
  });

  it('is whoever waited longest, before all whoever never had a turn', () => {
    const pool = [member('a', { lastTurn: 30 }), member('b', { lastTurn: 20 }), member('c')];
    expect(idsOf(inTurn(pool, 'FAIR_TURN', start))).toEqual(['c', 'b', 'a']);
  });

  it('is drawn where nothing tells them apart: fairly over many times, and never otherwise for the same one', () => {
    const ids = ['provider_01h1', 'provider_01h2', 'provider_01h3', 'provider_01h4'];
    const wins = new Map(ids.map((id) => [id, 0]));
    for (let n = 0; n < 4_000; n += 1) {
      const at = start + n * 900_000;
      const pool = ids.map((id) => member(id, { free: at }));
      const first = inTurn(pool, 'SOONEST', at)[0]!.providerId;
      expect(inTurn(pool.toReversed(), 'SOONEST', at)[0]!.providerId).toBe(first);
      wins.set(first, wins.get(first)! + 1);
    }
    for (const [, won] of wins) expect(Math.abs(won - 1_000)).toBeLessThan(120);
  });

  it('does not change among the others when one is gone, and leaves out who is not free', () => {
    const anyMember = fc.record({
      providerId: fc.stringMatching(/^[a-z0-9]{1,8}$/),
      free: fc.constantFrom(null, start, start, start + 300_000),
      minutesThatDay: fc.nat(3),
      minutesThatWeek: fc.nat(3),
      lastTurn: fc.option(fc.nat(3)),
    });
    const anyPool = fc.uniqueArray(anyMember, { selector: ({ providerId }) => providerId, maxLength: 8 });
    fc.assert(
      fc.property(anyPool, fc.constantFrom(...poolPolicies), fc.nat(7), (pool, policy, gone) => {
        const order = idsOf(inTurn(pool, policy, start));
        expect(new Set(order)).toEqual(new Set(idsOf(pool.filter(({ free }) => free === start))));
        const without = pool.filter((_, index) => index !== gone);
        const left = idsOf(without);
        expect(idsOf(inTurn(without, policy, start))).toEqual(order.filter((id) => left.includes(id)));
      }),
    );
  });
});

describe('a choice', () => {
  it('says of each of the pool why it was not them', () => {
    const chosen = member('b', { minutesThatDay: 30, minutesThatWeek: 30 });
    const pool = [
      member('f', { free: null }),
      member('a', { minutesThatDay: 0, minutesThatWeek: 0 }),
      chosen,
      member('c', { minutesThatDay: 30, minutesThatWeek: 30 }),
      member('d', { minutesThatDay: 90, minutesThatWeek: 90 }),
      member('e', { free: start + 1 }),
    ];
    const considered = consideredOf(pool, 'LEAST_LOADED', start, chosen, new Set(['a']));
    expect(considered.map(({ providerId, verdict }) => [providerId, verdict])).toEqual([
      ['a', 'TAKEN_MEANWHILE'],
      ['b', 'CHOSEN'],
      ['c', 'DRAWN_AFTER'],
      ['d', 'MORE_TAKEN'],
      ['e', 'FREE_LATER'],
      ['f', 'NOT_FREE'],
    ]);
    const turns = [member('a', { lastTurn: 10 }), member('b', { lastTurn: 20 })];
    expect(consideredOf(turns, 'FAIR_TURN', start, turns[0]!, new Set())[1]!.verdict).toBe('LATER_TURN');
  });
});
