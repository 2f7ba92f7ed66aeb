import type { ExecutionResult } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { endOf, type LiveClient, liveClient, nextData } from '#gateway/testing/liveClient.ts';
import { type SmallPlatform, startSmallPlatform } from '#gateway/testing/smallPlatform.ts';

let platform: SmallPlatform;
let ada: LiveClient;
let version = 0;

beforeAll(async () => {
  platform = await startSmallPlatform();
  ada = liveClient(platform.url, 'ada:PATIENT');
});
afterAll(async () => {
  await ada.client.dispose();
  await platform.stop();
});
afterEach(async () => await platform.controls.changes.followers(0));

/** Subscribes, waits until the subgraph has it, publishes a change and gives the events. */
async function changesOf(
  selection: string,
  variables: Record<string, unknown> = {},
  declared = '',
): Promise<{ events: AsyncGenerator<ExecutionResult>; first: Promise<unknown> }> {
  const events = ada.subscribe({
    query: `subscription Watch($after: Int ${declared}) { ${selection} } ${selection.includes('...Where') ? fragments : ''}`,
    variables: { after: version, ...variables },
  });
  const first = nextData(events);
  await platform.controls.changes.followers(1);
  return { events, first };
}
const change = (kind: 'Moved' | 'Ended' = 'Moved'): void =>
  platform.controls.changes.publish({ version: ++version, kind });
const fragments =
  'fragment Where on Visit { clinic { ...Named } } fragment Named on Clinic { name city { name } }';

it('fills fields of other subgraphs on each event, through aliases, fragments and nested entities', async () => {
  const { events, first } = await changesOf(`
    moved: visitChanged(id: "v1", after: $after) {
      number: version
      visit { ...Where place: clinic { called: name(language: "sv") } bill { amount payee { name } } others { id clinic { name } } }
    }`);
  change();
  expect(await first).toEqual({
    moved: {
      number: version,
      visit: {
        clinic: { name: 'clinic-of-v1 in en', city: { name: 'Umeå' } },
        place: { called: 'clinic-of-v1 in sv' },
        bill: { amount: 100, payee: { name: 'payee in en' } },
        others: [
          { id: 'v1x', clinic: { name: 'clinic-of-v1x in en' } },
          { id: 'v1y', clinic: { name: 'clinic-of-v1y in en' } },
        ],
      },
    },
  });
  await events.return(undefined);
});

it('uses variables in the part that is fetched per event, with their defaults', async () => {
  const selection =
    'visitChanged(id: $id, after: $after) { visit { clinic { one: name(language: $one) two: name(language: $two) } ...Where @include(if: false) } }';
  const { events, first } = await changesOf(
    selection,
    { id: 'v2', one: 'fi' },
    '$id: ID!, $one: String, $two: String = "da"',
  );
  change();
  expect(await first).toEqual({
    visitChanged: { visit: { clinic: { one: 'clinic-of-v2 in fi', two: 'clinic-of-v2 in da' } } },
  });
  await events.return(undefined);
});

it.each([
  [true, { visit: { id: 'v3', clinic: { name: 'clinic-of-v3 in en' } } }],
  [false, { visit: { id: 'v3' } }],
])('asks only what @include and @skip leave (%s)', async (detailed, expected) => {
  const selection =
    'visitChanged(id: "v3", after: $after) { visit { id clinic @include(if: $detailed) { name } } version @skip(if: true) }';
  const { events, first } = await changesOf(selection, { detailed }, '$detailed: Boolean!');
  const before = platform.controls.clinicCalls();
  change();
  expect(await first).toEqual({ visitChanged: expected });
  expect(platform.controls.clinicCalls() - before).toBe(detailed ? 1 : 0);
  await events.return(undefined);
});

it('resolves interfaces and unions by the type that each event has', async () => {
  version = version % 2 ? version + 1 : version;
  const { events, first } = await changesOf(`visitChanged(id: "v4", after: $after) {
    what { __typename at visit { clinic { name } } ... on Moved { from } ... on Ended { why } }
    subject { __typename ... on Visit { state bill { id } } ... on Clinic { name } }
  }`);
  change('Moved');
  const clinic = { name: 'clinic-of-v4 in en' };
  expect(await first).toEqual({
    visitChanged: {
      what: { __typename: 'Moved', at: version, visit: { clinic }, from: 'noon' },
      subject: { __typename: 'Visit', state: 'PLANNED', bill: { id: 'bill-of-v4' } },
    },
  });
  change('Ended');
  expect(await nextData(events)).toEqual({
    visitChanged: {
      what: { __typename: 'Ended', at: version, visit: { clinic }, why: 'done' },
      subject: { __typename: 'Clinic', ...clinic },
    },
  });
  await events.return(undefined);
});

it('keeps the order of events, and first gives those that a resuming client missed', async () => {
  const seen = version;
  for (let count = 0; count < 20; count += 1) change();
  const { events, first } = await changesOf(
    'visitChanged(id: "v5", after: $after) { version visit { clinic { name } } }',
    { after: seen },
  );
  change();
  const versions = [await first];
  while (versions.length < 21) versions.push(await nextData(events));
  expect(
    versions.map((data) => (data as { visitChanged: { version: number } }).visitChanged.version),
  ).toEqual(Array.from({ length: 21 }, (_, index) => seen + index + 1));
  await events.return(undefined);
});

it('costs an event only the fields of a subgraph that is away, and goes on when it is back', async () => {
  const { events, first } = await changesOf(
    'visitChanged(id: "v6", after: $after) { version visit { clinic { name } bill { amount } } }',
  );
  change();
  await first;
  await platform.stopSubgraph('clinics');
  change();
  const { value } = await events.next();
  expect(value.data).toEqual({ visitChanged: { version, visit: { clinic: null, bill: { amount: 100 } } } });
  expect(value.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  expect(JSON.stringify(value.errors)).not.toMatch(/127\.0\.0\.1|clinics|ECONN/);

  await platform.startSubgraph('clinics');
  change();
  expect(await nextData(events)).toMatchObject({
    visitChanged: { version, visit: { clinic: { name: 'clinic-of-v6 in en' } } },
  });
  await events.return(undefined);
});

it('ends a stream with UPSTREAM_LOST when its own subgraph goes, and can be subscribed again when that is back', async () => {
  const seen = version;
  const { events, first } = await changesOf('visitChanged(id: "v7", after: $after) { version }');
  change();
  await first;
  await platform.stopSubgraph('visits');
  expect(await endOf(events)).toBe('UPSTREAM_LOST');
  await platform.startSubgraph('visits');
  await platform.controls.changes.followers(0);
  change();
  const again = await changesOf('visitChanged(id: "v7", after: $after) { version }', { after: seen + 1 });
  expect(await again.first).toEqual({ visitChanged: { version: seen + 2 } });
  await again.events.return(undefined);
});

it('unsubscribes on the subgraph when the client leaves, or its socket breaks', async () => {
  const leaving = await changesOf('visitChanged(id: "v8", after: $after) { version }');
  leaving.first.catch(() => undefined);
  await leaving.events.return(undefined);
  await expect(platform.controls.changes.followers(0)).resolves.toBeUndefined();

  const bo = liveClient(platform.url, 'bo:PATIENT');
  const next = bo.subscribe({ query: 'subscription { visitChanged(id: "v8") { version } }' });
  await next.next();
  await platform.controls.changes.followers(1);
  bo.client.terminate();
  await expect(platform.controls.changes.followers(0)).resolves.toBeUndefined();
});

it.each([
  ['RESUME_TOO_OLD', 'RESUME_TOO_OLD', /RESUME_TOO_OLD/],
  ['TOO_MANY_SUBSCRIPTIONS', 'TOO_MANY_SUBSCRIPTIONS', /TOO_MANY_SUBSCRIPTIONS/],
  ['INSIDE', 'INTERNAL', /^Something went wrong on our side\.$/],
])('tells what the owning subgraph refuses with %s', async (code, shown, message) => {
  const events = ada.subscribe({ query: `subscription { refused(code: "${code}") { at } }` });
  const errors = (await events.next().catch((error: unknown) => error)) as { message: string }[];
  expect(errors).toMatchObject([
    { extensions: { code: shown }, message: expect.stringMatching(message) as string },
  ]);
});
