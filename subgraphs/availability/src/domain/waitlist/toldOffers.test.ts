import { expect, test } from 'vitest';
import { toldOffers } from './toldOffers.ts';
import type { OfferStatus } from './waitlistEntry.ts';
import { entryFor, offerOf, slotOn } from './waitlistForTests.ts';

const withOffers = (rev: number, ...statuses: OfferStatus[]) =>
  entryFor({
    rev,
    offers: statuses.map((status, n) =>
      offerOf(slotOn(`2026-11-2${3 + n}T09:00`), { id: `offer_${n}`, status }),
    ),
  });
const idsOf = (offers: readonly { id: string; status: string }[]) =>
  offers.map(({ id, status }) => `${id} ${status}`);

test('each offer is told as it is made and as it ends, once, also where several steps are seen as one', () => {
  const { news } = toldOffers();
  expect(idsOf(news(withOffers(2, 'MAKING')))).toEqual([]);
  expect(idsOf(news(withOffers(3, 'OPEN')))).toEqual(['offer_0 OPEN']);
  expect(idsOf(news(withOffers(3, 'OPEN')))).toEqual([]);
  expect(idsOf(news(withOffers(7, 'LAPSED', 'DECLINED', 'OPEN')))).toEqual([
    'offer_0 LAPSED',
    'offer_1 DECLINED',
    'offer_2 OPEN',
  ]);
  // Read before, and come late.
  expect(idsOf(news(withOffers(5, 'LAPSED', 'OPEN')))).toEqual([]);
});

test('what ended long ago is told neither at first nor with what comes', () => {
  const { news, openAlone } = toldOffers();
  expect(idsOf(openAlone(withOffers(5, 'LAPSED', 'OPEN')))).toEqual(['offer_1 OPEN']);
  expect(idsOf(news(withOffers(6, 'LAPSED', 'DECLINED')))).toEqual(['offer_1 DECLINED']);
});

test('an entry that is over is told once, and of many the over ones are forgotten', () => {
  const { news } = toldOffers(2);
  const over = { ...withOffers(4, 'BOOKED'), status: 'FULFILLED' as const };
  expect(idsOf(news(over))).toEqual(['offer_0 BOOKED']);
  expect(news(over)).toEqual([]);
  const open = { ...withOffers(3, 'OPEN'), id: 'waiting_2' };
  expect(idsOf(news(open))).toEqual(['offer_0 OPEN']);
  news({ ...over, id: 'waiting_3' });
  expect(news(open)).toEqual([]);
});
