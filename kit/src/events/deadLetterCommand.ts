import type { Connection } from 'mongoose';
import { z } from 'zod';
import { systemClock } from '#kit/clock.ts';
import { identitySigner, serviceIdentity } from '#kit/identity/signedIdentity.ts';
import { connectMongo } from '#kit/mongo.ts';
import type { Parts, ServiceConfig } from '#kit/service.ts';
import { describeError } from '#kit/telemetry/describeError.ts';
import { createLogger } from '#kit/telemetry/log.ts';
import { type DeadLetter, type DeadLetters, deadLetters } from './deadLetters.ts';
import type { Reaction } from './reaction.ts';

/** Results go to `log`, one a line; remarks and refusals to `error`. */
type Output = Pick<Console, 'log' | 'error'>;

const page = 100;
const longestMessage = 300;
const usage = 'say: list | replay <id> | replay --all';

/**
 * The operator's command over what one service gave up on: `list`, `replay <id>` or `replay --all`, from the command line and with the
 * environment of the service. It runs beside the service, as reactions may be repeated. The exit code is 1 where something
 * is left to do.
 *
 * @param options.group the consumer group: the service's name
 * @param options.reactions makes the service's own reactions; news that they write is found by the service's relay
 */
export async function runDeadLetterCommand(options: {
  group: string;
  config: ServiceConfig;
  reactions: (parts: Pick<Parts, 'connection' | 'clock' | 'log' | 'signed'>) => Promise<readonly Reaction[]>;
}): Promise<void> {
  const { group, config } = options;
  const clock = systemClock;
  const log = createLogger({ service: group, level: config.LOG_LEVEL, destination: process.stderr });
  const sign = identitySigner(config.IDENTITY_PRIVATE_KEY);
  let connection: Connection | undefined;
  try {
    const opened = (connection = await connectMongo(config));
    const letters = deadLetters({ connection, group, clock });
    const signed = () => sign(serviceIdentity(group));
    const reactions = () => options.reactions({ connection: opened, clock, log, signed });
    process.exitCode = await deadLetterCommand(letters, reactions, process.argv.slice(2), console);
  } catch (error) {
    const { name, message } = describeError(error);
    console.error(`${name}: ${message}`);
    process.exitCode = 1;
  } finally {
    await connection?.close();
  }
}

/** What the command does with the letters. Gives the exit code. */
export async function deadLetterCommand(
  letters: DeadLetters,
  reactions: () => Promise<readonly Reaction[]>,
  [verb, which, ...more]: readonly string[],
  output: Output,
): Promise<0 | 1> {
  if (verb === 'list' && which === undefined) {
    let listed = 0;
    for await (const letter of everyLetter(letters)) {
      output.log(lineOf(letter));
      listed += 1;
    }
    if (listed === 0) output.error('There are no dead letters.');
    return 0;
  }
  if (verb !== 'replay' || which === undefined || more.length > 0) {
    output.error(usage);
    return 1;
  }
  const ran = await reactions();
  if (which !== '--all') return (await replay(letters, which, ran, output)) ? 0 : 1;
  let failed = 0;
  for await (const { id } of everyLetter(letters)) if (!(await replay(letters, id, ran, output))) failed += 1;
  return failed === 0 ? 0 : 1;
}

/** In the order of their ids, which is about that in which the events were written. */
async function* everyLetter(letters: DeadLetters): AsyncGenerator<DeadLetter> {
  for (let after = ''; ;) {
    const found = await letters.list({ limit: page, after });
    yield* found;
    const last = found.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function replay(
  letters: DeadLetters,
  id: string,
  reactions: readonly Reaction[],
  output: Output,
): Promise<boolean> {
  const outcome = await letters.replay(id, reactions);
  if (outcome === 'replayed') output.log(`replayed\t${id}`);
  if (outcome === 'unknown') output.error(`There is no dead letter ${id}; list shows those that there are.`);
  if (outcome === 'failed') {
    const letter = await letters.find(id);
    output.error(`failed again\t${letter ? lineOf(letter) : id}`);
  }
  return outcome === 'replayed';
}

const headers = z.object({ type: z.string(), subject: z.string() }).catch({ type: '?', subject: '?' });

/** Never the event's data, which may tell of a patient; the error is kept without the values that it quoted. */
function lineOf({ id, event, error, tries, at }: DeadLetter): string {
  const { type, subject } = headers.parse(event);
  const message = `${error.name}: ${error.message}`.slice(0, longestMessage);
  return [id, type, subject, `${tries} tries`, at.toString(), message]
    .map((column) => column.replaceAll(/\s+/g, ' '))
    .join('\t');
}
