import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  brokenRows,
  calendarForTests,
  claimWith,
  secureWith,
  type TestCalendar,
} from '#testing/calendarForTests.ts';
import { holdsOn } from '#testing/holdsForTests.ts';
import { sweepExpiredClaims } from './sweepExpiredClaims.ts';

// What has expired, and is in nobody’s way any more.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { someone, somebody, held } = holdsOn(() => test);

describe('the sweeper', () => {
  it('tidies what expired a while ago and nothing else', async () => {
    const [provider, me] = [await someone(), somebody()];
    const old = await held(me, provider, '2026-11-23T09:00');
    test.clock.advance({ minutes: 16 });
    const recent = await held(me, provider, '2026-11-23T11:00');
    await claimWith(
      test.calendar,
      `claim-${me}`,
      { slot: { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T13:00') } },
      test.inMinutes(2),
    );
    await secureWith(test.calendar, `claim-${me}`);
    test.clock.advance({ minutes: 10 });
    while ((await sweepExpiredClaims(test.calendar)) > 0);
    const left = await Promise.all(
      [old, recent, `claim-${me}`].map((id) => test.calendar.ledger.findClaim(id)),
    );
    expect(left.map((one) => one?.id)).toEqual([undefined, recent, `claim-${me}`]);
    expect(await brokenRows(test.connection)).toEqual([]);
  });
});
