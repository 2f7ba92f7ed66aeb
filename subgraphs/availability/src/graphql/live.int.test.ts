import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { overWebSocket } from '@tidbok/kit/graphql/overWebSocket.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import { listen } from '@tidbok/kit/http.ts';
import { anonymous, type Identity } from '@tidbok/kit/identity/identity.ts';
import { UntrustedIdentity } from '@tidbok/kit/identity/signedIdentity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { resolvers } from './resolvers.ts';
import { socketForTests, type TestSocket } from './socketForTests.ts';
import { calendarForTests, checkUp, type TestCalendar } from '#testing/calendarForTests.ts';
import { fullSession, lookAfterSeats, seatClaim } from '#testing/seatsForTests.ts';
import { bookedProvider, claimOfDay, lookAfter, who } from '#testing/queueForTests.ts';
import { closeLive, type Live, openLive } from '#workflows/live/live.ts';
import { releaseClaim } from '#workflows/claims/releaseClaim.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';
import { examplesOf } from './guideForTests.ts';

// docs/guides/waitlist-and-live-times.md, followed to the letter, over the socket on which the gateway asks.

let test: TestCalendar;
let live: Live;
let socket: TestSocket;
let door: { port: number };
let stop: () => Promise<void>;
const provider = 'provider_guide';
const callers: Readonly<Record<string, Identity>> = {
  nobody: anonymous,
  anna: who('anna'),
  desk: who('desk', 'DESK', [`clinic_of_${provider}`]),
};
beforeAll(async () => {
  test = await calendarForTests();
  const log = createLogger({ service: 'test', level: 'silent' });
  live = openLive(test.calendar, 10, log);
  const served = subgraph({
    sdl: subgraphSdl('availability'),
    resolvers,
    verify: async (token) => {
      const caller = callers[token];
      if (!caller) throw new UntrustedIdentity('nobody has signed this');
      return caller;
    },
    context: (identity) => ({
      identity,
      calendar: test.calendar,
      slots: slotsLoader(test.calendar),
      live,
    }),
    log,
  });
  const http = await listen({ host: '127.0.0.1', port: 0, routes: {} });
  const sockets = overWebSocket(served, http.server);
  door = http;
  socket = await socketForTests(http.port);
  stop = async () => {
    socket.close();
    await sockets.dispose();
    await http.close(0);
  };
  await bookedProvider(test.calendar, provider, [23, 24, 25, 26, 27, 28, 29]);
});
afterAll(async () => {
  await stop();
  await closeLive(live);
  await test.close();
});

/** A way to a port that ends as a machine ends that loses its power: no goodbye, in the middle of whatever. */
async function wireTo(port: number): Promise<{ port: number; cut(): void }> {
  const wires = new Set<Socket>();
  const way = createServer((from) => {
    const to = connect(port, '127.0.0.1');
    for (const end of [from, to]) wires.add(end.on('error', () => undefined));
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void way.close());
  return {
    port: (way.address() as AddressInfo).port,
    cut() {
      for (const wire of wires) wire.resetAndDestroy();
      wires.clear();
    },
  };
}

async function readGuide(): Promise<(field: string, ids?: Record<string, string>) => string> {
  const examples = await examplesOf('waitlist-and-live-times');
  return (field, ids = {}) => {
    const example = examples.find((each) => new RegExp(`^  ${field}\\b`, 'm').test(each));
    if (!example) throw new Error(`the guide does not show ${field}`);
    const all = { PROVIDER: provider, TREATMENT: checkUp.id, ...ids };
    return Object.entries(all).reduce((text, [name, id]) => text.replaceAll(`"${name}"`, `"${id}"`), example);
  };
}

type Data = { data: Record<string, unknown> };
const ask = async (caller: string, query: string) => ((await socket.send(caller, query).next()) as Data).data;

it('the guide works as it is written', async () => {
  const example = await readGuide();
  const times = socket.send('nobody', example('slotsChanged'));
  const first = (await times.next()) as { data: { slotsChanged: { days: { slots: unknown[] }[] } } };
  expect(first.data.slotsChanged.days.map(({ slots }) => slots.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  await releaseClaim(test.calendar, claimOfDay(provider, 26));
  const slot = {
    start: '2026-11-26T08:00:00.000Z',
    end: '2026-11-26T08:30:00.000Z',
    provider: { id: provider },
  };
  expect(await times.next()).toEqual({
    data: { slotsChanged: { days: [{ providerId: provider, date: '2026-11-26', slots: [slot] }] } },
  });
  times.end();
  while (live.watches.watchedDays() > 0) await delay(20);

  const joined = (await ask('anna', example('joinWaitlist'))) as {
    joinWaitlist: { entry: { id: string } };
  };
  const { id } = joined.joinWaitlist.entry;
  expect(joined).toEqual({
    joinWaitlist: { __typename: 'JoinWaitlistSuccess', entry: { id, status: 'WAITING', position: 1 } },
  });
  const offers = socket.send('anna', example('waitlistOffers'));
  await releaseClaim(test.calendar, claimOfDay(provider, 24));
  const told = (await offers.next()) as { data: { waitlistOffers: { id: string } } };
  const offer = told.data.waitlistOffers.id;
  expect(told.data.waitlistOffers).toEqual({
    id: offer,
    status: 'OPEN',
    expiresAt: '2026-11-20T12:15:00.000Z',
    hold: { id: offer },
    slot: { start: '2026-11-24T08:00:00.000Z', timeZone: 'Europe/Stockholm', provider: { id: provider } },
    entry: { id, status: 'OFFERED' },
  });
  expect(await ask('anna', example('myWaitlist'))).toEqual({
    myWaitlist: {
      edges: [
        {
          node: {
            id,
            status: 'OFFERED',
            position: null,
            unansweredOffers: 0,
            offer: { id: offer, expiresAt: '2026-11-20T12:15:00.000Z' },
          },
        },
      ],
    },
  });
  expect(await ask('desk', example('takeOverOffer', { OFFER: offer }))).toEqual({
    takeOverOffer: {
      __typename: 'ChangeWaitlistSuccess',
      entry: { patientId: 'anna', offer: { id: offer, hold: { id: offer } } },
    },
  });
  expect(await ask('anna', example('declineOffer', { OFFER: offer }))).toEqual({
    declineOffer: { __typename: 'ChangeWaitlistSuccess', entry: { id, status: 'WAITING' } },
  });
  expect(await offers.next()).toMatchObject({ data: { waitlistOffers: { status: 'DECLINED', hold: null } } });
  await lookAfter(test.calendar, provider);
  expect(await ask('desk', example('waitlist'))).toMatchObject({
    waitlist: { edges: [{ node: { patientId: 'anna', status: 'WAITING', position: 1 } }] },
  });
  expect(await ask('anna', example('resumeWaiting', { ENTRY: id }))).toEqual({
    resumeWaiting: { __typename: 'ChangeWaitlistSuccess', entry: { status: 'WAITING' } },
  });
});

it('the guide works for a seat of a session as well', async () => {
  const example = await readGuide();
  const of = await fullSession(test, 1);
  const { id } = of.session;
  const joined = (await ask('anna', example('seat', { SESSION: id }))) as { seat: { entry: { id: string } } };
  expect(joined.seat).toEqual({
    __typename: 'JoinWaitlistSuccess',
    entry: {
      id: joined.seat.entry.id,
      status: 'WAITING',
      position: 1,
      sessionId: id,
      from: '2026-11-24',
      earliestTime: '09:00',
    },
  });
  const offers = socket.send(
    'anna',
    'subscription { waitlistOffers { status sessionId session { id freeSeats } entry { id session { id } } } }',
  );
  await offers.next();
  await releaseClaim(test.calendar, seatClaim(of.session, 'seated0'));
  await lookAfterSeats(test.calendar, of);
  expect(await offers.next()).toEqual({
    data: {
      waitlistOffers: {
        status: 'OPEN',
        sessionId: id,
        session: { id, freeSeats: 0 },
        entry: { id: joined.seat.entry.id, session: { id } },
      },
    },
  });
  offers.end();
});

it('a caller who vanishes leaves nothing behind, whether they were being answered or waited', async () => {
  const example = await readGuide();
  const { port, cut } = await wireTo(door.port);
  const before = live.viewers.taken();
  for (let round = 0; round < 3; round += 1) {
    const gone = await socketForTests(port);
    const reading = ['slotsChanged', 'waitlistOffers'].map((field) => gone.send('anna', example(field)));
    if (round > 0) await reading[0]!.next();
    if (round > 1) for (let n = 0; n < 4; n += 1) gone.send('desk', example('slotsChanged'));
    await expect.poll(() => live.viewers.taken()).toBeGreaterThan(before);
    cut();
    await expect
      .poll(() => [live.viewers.taken(), live.watches.watchedDays()], { timeout: 10_000 })
      .toEqual([before, 0]);
  }
});

it('is for those for whom it is', async () => {
  const example = await readGuide();
  const refused = (code: string) => [expect.objectContaining({ extensions: { code } })];
  expect(await socket.send('nobody', example('waitlistOffers')).next()).toEqual(refused('FORBIDDEN'));
  expect(await socket.send('a stranger', example('slotsChanged')).next()).toEqual(refused('UNTRUSTED'));
  const tooMany = example('slotsChanged').replace('days: 7', 'days: 32');
  expect(await socket.send('nobody', tooMany).next()).toMatchObject({
    errors: [{ extensions: { code: 'INVALID_INPUT', field: 'days' } }],
  });
  expect(await socket.send('anna', example('waitlist')).next()).toEqual(refused('FORBIDDEN'));
});
