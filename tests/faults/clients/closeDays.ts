import { setTimeout as delay } from 'node:timers/promises';
import type { Document, TidbokClient } from '../../../client/src/index.ts';
import { persist } from './persist.ts';

type Version = { version: number };
type Changed =
  | { __typename: 'AddScheduleExceptionSuccess'; schedule: Version }
  | { __typename: 'StaleSchedule'; current: Version }
  | { __typename: string; message: string };

const read: Document<{ schedule: Version | null }, { providerId: string }> = {
  toString: () => 'query Faults_schedule($providerId: ID!) { schedule(providerId: $providerId) { version } }',
};

const add: Document<{ addScheduleException: Changed }, { input: object }> = {
  toString: () =>
    `mutation Faults_close($input: AddScheduleExceptionInput!) {
      addScheduleException(input: $input) {
        __typename
        ... on AddScheduleExceptionSuccess { schedule { version } }
        ... on StaleSchedule { current { version } }
        ... on Failure { message }
      }
    }`,
};

const farAhead = 150;

/**
 * Closes one day after another for a provider, far from those that are booked, until aborted.
 *
 * @param onClosed told of the reason of each exception that was acknowledged, and when
 */
export async function closeDays(
  client: TidbokClient,
  providerId: string,
  onClosed: (reason: string, at: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const today = Temporal.Now.plainDateISO('Europe/Stockholm');
  const first = await persist((signal) => client.request(read, { providerId }, { signal }));
  let version = first.is === 'answered' ? (first.answer.schedule?.version ?? 0) : 0;
  for (let count = 0; !signal.aborted; count += 1) {
    const day = today.add({ days: farAhead + count }).toString();
    const input = {
      providerId,
      expectedVersion: version,
      kind: 'CLOSED',
      from: day,
      until: day,
      reason: day,
    };
    const asked = await persist((signal) => client.request(add, { input }, { signal }));
    if (asked.is !== 'answered') throw new Error(`${day} could not be closed: ${JSON.stringify(asked)}`);
    const changed = asked.answer.addScheduleException;
    if ('schedule' in changed) {
      version = changed.schedule.version;
      onClosed(day, Temporal.Now.instant().epochMilliseconds);
    } else if ('current' in changed) {
      // Perhaps it was this very change, whose answer was lost: nobody was told, so that it does not count.
      version = changed.current.version;
    } else throw new Error(`${day} was not closed: ${changed.message}`);
    await delay(50);
  }
}
