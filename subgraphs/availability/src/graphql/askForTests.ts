import type { ExecutionArgs } from 'graphql';
import { executeForTests } from '@tidbok/kit/graphql/executeForTests.ts';
import { subgraph } from '@tidbok/kit/graphql/subgraph.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { createLogger } from '@tidbok/kit/telemetry/log.ts';
import { subgraphSdl } from '@tidbok/schema/sdl';
import { resolvers } from './resolvers.ts';
import type { TestCalendar } from '#testing/calendarForTests.ts';
import { slotsLoader } from '#workflows/slots/slotsLoader.ts';

// A caller of the subgraph, as the gateway passes them on. For tests.

export type Answer = {
  data: Record<string, unknown> | null;
  errors?: { message: string; extensions: unknown }[];
};

/** @param get the calendar, once the tests run */
export function askingOn(get: () => TestCalendar) {
  async function ask(who: Identity, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const { calendar } = get();
    const served = subgraph({
      sdl: subgraphSdl('availability'),
      resolvers,
      verify: async () => who,
      context: (identity) => ({ identity, calendar, slots: slotsLoader(calendar) }),
      log: createLogger({ service: 'test', level: 'silent' }),
    });
    const prepared = await served.prepare({ query, variables }, 'signed');
    const answer = Array.isArray(prepared)
      ? { data: null, errors: prepared as unknown }
      : await executeForTests(prepared as ExecutionArgs);
    // Without the null prototypes of graphql-js.
    return JSON.parse(JSON.stringify(answer)) as Answer;
  }

  /** What the one field of a mutation or query answers. */
  async function answerOf(who: Identity, query: string, input?: object): Promise<Record<string, unknown>> {
    const { data, errors } = await ask(who, query, { input });
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Record<string, unknown>;
  }

  return { ask, answerOf };
}

/** What tests ask of every failure. */
export const failure = `... on Failure { code ... on InvalidInput { field } ... on NotFound { id } ... on StaleVersion { currentVersion } }`;

export const claimSlot = `mutation ($input: ClaimSlotInput!) { claimSlot(input: $input) { __typename ${failure} ... on ClaimSlotSuccess { claim { token sessionId price { amount } slot { start } } } } }`;
