import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manualClock } from '@tidbok/kit/clock.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { calendarForTests, type TestCalendar } from '#testing/calendarForTests.ts';
import { bookedProvider, claimOfDay, join, lookAfter, openOffer, week, who } from '#testing/queueForTests.ts';
import { declineOffer } from './declineOffer.ts';
import { followOffers, type OfferOfEntry } from './followOffers.ts';
import { leaveWaitlist } from './leaveWaitlist.ts';
import { closeLive, type Live, openLive } from '#workflows/live/live.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';

let test: TestCalendar;
let live: Live;
beforeAll(async () => {
  test = await calendarForTests();
  live = openLive(test.calendar, 10, createLogger({ service: 'test', level: 'silent' }));
});
afterAll(async () => {
  await closeLive(live);
  await test.close();
});

const next = async (events: AsyncIterableIterator<OfferOfEntry>): Promise<string> => {
  const { value } = (await events.next()) as { value?: OfferOfEntry };
  return value
    ? `${value.offer.status} ${value.offer.slot.start.toZonedDateTimeISO('Europe/Stockholm').day}`
    : 'over';
};

describe('whoever waits', () => {
  it('is told of each offer as it is made and as it ends, and of nobody else’s', async () => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, 'provider_f1', week);
    const anna = await join(calendar, provider, 'anna');
    clock.advance({ seconds: 1 });
    await join(calendar, provider, 'bo');
    const [annas, bos] = [await followOffers(live, who('anna')), await followOffers(live, who('bo'))];
    await releaseClaim(calendar, claimOfDay(provider, 24));
    expect(await next(annas)).toBe('OPEN 24');
    await declineOffer(calendar, who('anna'), (await openOffer(calendar, anna)).id);
    expect(await next(annas)).toBe('DECLINED 24');
    expect(await next(bos)).toBe('OPEN 24');
    clock.advance({ minutes: 15 });
    await lookAfter(calendar, provider);
    expect(await next(bos)).toBe('LAPSED 24');
    await Promise.all([annas.return!(), bos.return!()]);
  });

  it('is told on coming back what is open, and how what was has ended', async () => {
    const { calendar } = test;
    const provider = await bookedProvider(calendar, 'provider_f2', week);
    const carl = await join(calendar, provider, 'carl');
    await releaseClaim(calendar, claimOfDay(provider, 24));
    const first = await followOffers(live, who('carl'));
    expect(await next(first)).toBe('OPEN 24');
    const waiting = first.next();
    await first.return!();
    expect((await waiting).done).toBe(true);

    await declineOffer(calendar, who('carl'), (await openOffer(calendar, carl)).id);
    await releaseClaim(calendar, claimOfDay(provider, 25));
    const again = await followOffers(live, who('carl'));
    expect([await next(again), await next(again)]).toEqual(['DECLINED 24', 'OPEN 25']);
    await again.return!();
    expect(await next(again)).toBe('over');
  });

  it('is told also of what another process does', async () => {
    const { calendar, clock } = test;
    const provider = await bookedProvider(calendar, 'provider_f3', week);
    await join(calendar, provider, 'dora');
    const offers = await followOffers(live, who('dora'));
    const other = await test.another(clock);
    await releaseClaim(other, claimOfDay(provider, 24));
    expect(await next(offers)).toBe('OPEN 24');
    await offers.return!();
  });

  it.each([{ hours: -24 }, { hours: -1 }, { minutes: -1 }, { minutes: 1 }, { hours: 1 }, { hours: 24 }])(
    'is told of each offer and of each end of one by a process whose clock is elsewhere (%o)',
    async (elsewhere) => {
      const { calendar, clock } = test;
      const name = `skewed ${JSON.stringify(elsewhere)}`;
      const provider = await bookedProvider(calendar, `provider_${name}`, week);
      const entry = await join(calendar, provider, name);
      const offers = await followOffers(live, who(name));
      const other = await test.another(manualClock(clock.now().add(elsewhere).toString()));
      // As Redis does.
      other.changes.hear((ids) => calendar.changes.pass(ids), { own: true });
      await releaseClaim(other, claimOfDay(provider, 24));
      expect(await next(offers)).toBe('OPEN 24');
      await declineOffer(other, who(name), (await openOffer(calendar, entry)).id);
      expect(await next(offers)).toBe('DECLINED 24');
      // Nobody was there when this one was made; and it is told once.
      await releaseClaim(other, claimOfDay(provider, 25));
      const again = await followOffers(live, who(name));
      expect([await next(again), await next(again)]).toEqual(['DECLINED 24', 'OPEN 25']);
      expect(await next(offers)).toBe('OPEN 25');
      await leaveWaitlist(other, who(name), entry.id);
      expect([await next(offers), await next(again)]).toEqual(['WITHDRAWN 25', 'WITHDRAWN 25']);
      await Promise.all([offers.return!(), again.return!()]);
    },
  );

  it('is not told anew, with the next, of offers that ended long ago', async () => {
    const { calendar } = test;
    const provider = await bookedProvider(calendar, 'provider_f5', week);
    const gunnar = await join(calendar, provider, 'gunnar');
    await releaseClaim(calendar, claimOfDay(provider, 24));
    await declineOffer(calendar, who('gunnar'), (await openOffer(calendar, gunnar)).id);
    // Two hours ago by the engine's clock, as each change is stamped.
    const long = { changed: new Date(Date.now() - 7_200_000) };
    await test.connection.collection('waitlist').updateOne({ owners: 'gunnar' }, { $set: long });
    const offers = await followOffers(live, who('gunnar'));
    await releaseClaim(calendar, claimOfDay(provider, 25));
    expect(await next(offers)).toBe('OPEN 25');
    await offers.return!();
  });

  it('is told by a desk or a partner that joined for them, and they are too', async () => {
    const { calendar } = test;
    const provider = await bookedProvider(calendar, 'provider_f4', week);
    await join(calendar, provider, who('partner', 'PARTNER'), { patientId: 'erik' });
    const [partners, eriks] = [
      await followOffers(live, who('partner', 'PARTNER')),
      await followOffers(live, who('erik')),
    ];
    await releaseClaim(calendar, claimOfDay(provider, 24));
    expect([await next(partners), await next(eriks)]).toEqual(['OPEN 24', 'OPEN 24']);
    await Promise.all([partners.return!(), eriks.return!()]);
  });

  it('is told of by their own clinic’s desk, and not by one who joined for them there and has left', async () => {
    const { calendar } = test;
    const [left, present] = [
      await bookedProvider(calendar, 'provider_f6', week),
      await bookedProvider(calendar, 'provider_f7', week),
    ];
    const desk = who('siv', 'DESK', [`clinic_of_${left}`, `clinic_of_${present}`]);
    const frank = { patientId: 'frank' };
    const atLeft = await join(calendar, left, desk, frank);
    const atPresent = await join(calendar, present, desk, { ...frank, idempotencyKey: 'k2' });
    await releaseClaim(calendar, claimOfDay(left, 24));
    await releaseClaim(calendar, claimOfDay(present, 25));
    const sivs = await followOffers(live, who('siv', 'DESK', [`clinic_of_${present}`]));
    const franks = await followOffers(live, who('frank'));
    expect([await next(franks), await next(franks)].toSorted()).toEqual(['OPEN 24', 'OPEN 25']);
    expect(await next(sivs)).toBe('OPEN 25');
    // And of what is heard later.
    for (const entry of [atLeft, atPresent])
      await declineOffer(calendar, who('frank'), (await openOffer(calendar, entry)).id);
    expect(await next(sivs)).toBe('DECLINED 25');
    await Promise.all([sivs.return!(), franks.return!()]);
  });
});
