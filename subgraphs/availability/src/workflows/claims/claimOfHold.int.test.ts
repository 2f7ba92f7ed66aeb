import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, calendarForTests, claimWith, secureWith, type TestCalendar } from '#testing/calendarForTests.ts';
import { holdsOn } from '#testing/holdsForTests.ts';
import { readHold } from './readHold.ts';
import { releaseClaim } from './releaseClaim.ts';
import { releaseHold } from './releaseHold.ts';
import { secureClaim } from './secureClaim.ts';

// What a booking claims of a hold, until it is secured.

let test: TestCalendar;
beforeAll(async () => {
  test = await calendarForTests();
});
afterAll(() => test.close());

const { someone, somebody, hold, held } = holdsOn(() => test);

describe('the claim of a hold', () => {
  it('stays where the hold was, for its holder alone, once', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    const claim = (who: string) =>
      claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: who }, test.inMinutes(2));
    expect((await claim(somebody())).__typename).toBe('NotFound');
    const claimed = await claim(me);
    expect(claimed).toMatchObject({
      __typename: 'Claimed',
      claim: { slot: { start: at('2026-11-23T09:00') }, terms: { treatmentName: 'Check-up' } },
    });
    expect(await claim(me)).toEqual(claimed);
    expect(await readHold(test.calendar, me, id)).toBeNull();
    expect(await releaseHold(test.calendar, me, id)).toMatchObject({ released: false });
    expect(await test.calendar.ledger.findHolds(me)).toEqual([]);
  });

  it('is made of an expired hold that nobody overtook', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    test.clock.advance({ minutes: 6 });
    expect(
      (await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, test.inMinutes(2)))
        .__typename,
    ).toBe('Claimed');
  });

  it('has a deadline until it is secured', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, test.inMinutes(2));
    expect(await secureWith(test.calendar, `claim-${id}`)).toMatchObject({ __typename: 'Secured' });
    expect(await secureWith(test.calendar, `claim-${id}`)).toMatchObject({ __typename: 'Secured' });
    test.clock.advance({ hours: 2 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
    expect((await secureWith(test.calendar, 'never')).__typename).toBe('HoldExpired');
  });

  it('is not secured by whoever knows only an earlier claim of its id', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    const first = await claimWith(test.calendar, `claim-${me}`, { slot }, test.inMinutes(2));
    await releaseClaim(test.calendar, `claim-${me}`);
    // The call was slow: it comes a second time, after the release.
    await claimWith(test.calendar, `claim-${me}`, { slot }, test.inMinutes(2));
    if (first.__typename !== 'Claimed') throw new Error(first.__typename);
    const secured = await secureClaim(test.calendar, `claim-${me}`, first.claim.token);
    expect(secured.__typename).toBe('HoldExpired');
    test.clock.advance({ minutes: 3 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('Held');
  });

  it('is lost when its deadline passes and another takes the time', async () => {
    const [provider, me] = [await someone(), somebody()];
    const id = await held(me, provider, '2026-11-23T09:00');
    await claimWith(test.calendar, `claim-${id}`, { holdId: id, heldBy: me }, test.inMinutes(2));
    test.clock.advance({ minutes: 3 });
    await held(somebody(), provider, '2026-11-23T09:00');
    expect((await secureWith(test.calendar, `claim-${id}`)).__typename).toBe('HoldExpired');
  });

  it('gets a later deadline when it is asked for again with one', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    await claimWith(test.calendar, `claim-${me}`, { slot }, test.inMinutes(2));
    await claimWith(test.calendar, `claim-${me}`, { slot }, test.inMinutes(20));
    test.clock.advance({ minutes: 10 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
  });

  it('that is secured while it is asked for again stays secured', async () => {
    const [provider, me] = [await someone(), somebody()];
    const slot = { providerId: provider, treatmentId: 'treatment_check', start: at('2026-11-23T09:00') };
    await claimWith(test.calendar, `claim-${me}`, { slot }, test.inMinutes(2));
    const { ledger } = test.calendar;
    // A repeated call looks, and the first call's next step comes before it goes on.
    const findClaim: typeof ledger.findClaim = async (id) => {
      const found = await ledger.findClaim(id);
      await secureWith(test.calendar, `claim-${me}`);
      return found;
    };
    const repeating = { ...test.calendar, ledger: { ...ledger, findClaim } };
    expect((await claimWith(repeating, `claim-${me}`, { slot }, test.inMinutes(3))).__typename).toBe(
      'Claimed',
    );
    test.clock.advance({ hours: 2 });
    expect((await hold(somebody(), provider, '2026-11-23T09:00')).__typename).toBe('SlotTaken');
  });

  it('is made of one hold alone, also where two of a day are given for it at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [provider, me] = [await someone(), somebody()];
      const holds = [
        await held(me, provider, '2026-11-23T09:00'),
        await held(me, provider, '2026-11-23T11:00'),
      ];
      await Promise.all(
        holds.map((holdId) =>
          claimWith(test.calendar, `claim-${me}`, { holdId, heldBy: me }, test.inMinutes(2)),
        ),
      );
      const rows = test.connection.collection('ledger').find({ 'claims.id': `claim-${me}` });
      const claims = (await rows.toArray()).flatMap((row) => row.claims as { id: string }[]);
      expect(claims.filter(({ id }) => id === `claim-${me}`)).toHaveLength(1);
      expect(await test.calendar.ledger.findHolds(me)).toHaveLength(1);
    }
  });
});
