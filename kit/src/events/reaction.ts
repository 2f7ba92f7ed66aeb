import type { z } from 'zod';
import { contextFromTraceparent, withSpan } from '#kit/telemetry/spans.ts';
import type { ConsumedEvent } from './cloudEvent.ts';

/**
 * What a service does about one type of event. It must be idempotent: an event may come again, late, and in rare cases (a process
 * that died) after a later one of the same subject.
 */
export type Reaction<Data = unknown> = {
  readonly type: string;
  /** What its data must be. An event that is not goes to the dead letters at once. */
  readonly schema: z.ZodType<Data>;
  react(event: ConsumedEvent<Data>): Promise<void>;
};

/**
 * Makes a reaction, with the event's data typed by the schema.
 *
 * @example
 * export const clinicChangedReaction = (directory: Directory) =>
 *   reaction({
 *     type: 'tidbok.clinic.changed',
 *     schema: clinicChanged,
 *     react: ({ data, version }) => directory.put(data, version),
 *   });
 */
export const reaction = <Data>(of: Reaction<Data>): Reaction => of;

/** The data of an event is not what its reaction's schema asks for: trying again cannot help. */
export class PoisonedEvent extends Error {
  override readonly name = 'PoisonedEvent';
}

/** Reactions by the type of event that they are for. Throws where two are for the same. */
export function reactionsByType(reactions: readonly Reaction[]): Map<string, Reaction> {
  const byType = new Map(reactions.map((each) => [each.type, each]));
  if (byType.size < reactions.length)
    throw new TypeError('There are two reactions to the same type of event.');
  return byType;
}

/** Runs a reaction in a span that continues the trace in which the event was written. Throws what it throws. */
export async function runReaction(group: string, reaction: Reaction, event: ConsumedEvent): Promise<void> {
  const attributes = {
    'messaging.system': 'redis',
    'messaging.operation.name': 'react',
    'messaging.consumer.group.name': group,
    'messaging.destination.name': event.service,
    'messaging.message.id': event.id,
  };
  const parent = contextFromTraceparent(event.traceparent);
  await withSpan(`react ${event.type}`, { kind: 'consumer', attributes, parent }, async () => {
    const parsed = reaction.schema.safeParse(event.data);
    if (!parsed.success) throw new PoisonedEvent(parsed.error.message);
    await reaction.react({ ...event, data: parsed.data });
  });
}
