import { type Span, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { mongo } from 'mongoose';
import { recordingContext, tracer } from './spans.ts';

/**
 * Makes a CLIENT span of each command that is sent to MongoDB while a recorded span is active, by mongoose or by the driver, named
 * `<command> <collection>`. Values never stand in it: not the command, not the reply, not an error's message.
 * Attributes: OpenTelemetry's semantic conventions for MongoDB.
 *
 * The driver emits `commandStarted` in the asynchronous call of whoever sends the command, also after a wait for a connection
 * (mongoSpans.int.test.ts proves it), so command monitoring alone gives the right parents.
 *
 * @param client made with `monitorCommands: true`
 */
export function traceMongo(client: mongo.MongoClient): void {
  // The driver numbers its requests in one sequence for the whole process.
  const open = new Map<number, Span>();

  client.on('commandStarted', (event) => {
    const parent = recordingContext();
    if (!parent) return;
    const { database, collection, writes } = placeOf(event);
    const name = collection ? `${event.commandName} ${collection}` : event.commandName;
    const attributes = {
      'db.system.name': 'mongodb',
      'db.namespace': database,
      'db.operation.name': event.commandName,
      ...(collection && { 'db.collection.name': collection }),
      ...(writes > 1 && { 'db.operation.batch.size': writes }),
      'server.address': event.address,
    };
    open.set(event.requestId, tracer().startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent));
  });

  client.on('commandSucceeded', ({ requestId, reply }) => {
    const span = open.get(requestId);
    if (!span) return;
    open.delete(requestId);
    // A refusal by a unique index is expected here, and not a failed command.
    const refusal = codeOfRefusedWrite(reply);
    if (refusal !== undefined) span.setAttribute('db.response.status_code', String(refusal));
    span.end();
  });

  client.on('commandFailed', ({ requestId, failure }) => {
    const span = open.get(requestId);
    if (!span) return;
    open.delete(requestId);
    span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', failure.name);
    if ('code' in failure) span.setAttribute('db.response.status_code', String(failure.code));
    span.end();
  });
}

type Place = { database: string; collection: string | undefined; writes: number };

function placeOf({ command, commandName, databaseName }: mongo.CommandStartedEvent): Place {
  if (commandName === 'bulkWrite') return placeOfBulk(command, databaseName);
  const named: unknown = commandName === 'getMore' ? command['collection'] : command[commandName];
  return { database: databaseName, collection: typeof named === 'string' ? named : undefined, writes: 0 };
}

// It is sent to `admin`, whatever it writes to. What writes to several collections has none.
function placeOfBulk(command: mongo.Document, databaseName: string): Place {
  const { nsInfo, ops } = command as { nsInfo: readonly { ns: string }[]; ops: readonly object[] };
  const namespace = nsInfo[0]?.ns ?? databaseName;
  const dot = namespace.indexOf('.');
  const collection = nsInfo.length === 1 ? namespace.slice(dot + 1) : undefined;
  return { database: namespace.slice(0, dot), collection, writes: ops.length };
}

function codeOfRefusedWrite(reply: unknown): number | undefined {
  const { writeErrors } = reply as { writeErrors?: readonly { code: number }[] };
  return writeErrors?.[0]?.code;
}
