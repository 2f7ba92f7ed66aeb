import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { instantText } from './instantText.ts';
import type { Moment } from '#kit/clock.ts';

// Where the API's text becomes Temporal values. What is not exactly of the form is refused before any resolver runs.

type Format<Value, Given> = {
  name: string;
  example: string;
  parse(text: string): Value;
  print(value: Given): string;
};

function scalar<Value, Given = Value>({
  name,
  example,
  parse,
  print,
}: Format<Value, Given>): GraphQLScalarType<Value, string> {
  const refuse = (given: unknown): GraphQLError =>
    new GraphQLError(`${name}: ${JSON.stringify(given)} is not of the form ${example}.`, {
      extensions: { code: 'INVALID_INPUT' },
    });
  const read = (given: unknown): Value => {
    if (typeof given !== 'string') throw refuse(given);
    try {
      return parse(given);
    } catch {
      throw refuse(given);
    }
  };
  return new GraphQLScalarType<Value, string>({
    name,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
    serialize: (value) => print(value as Given),
  });
}

const form = (pattern: RegExp, text: string): string => {
  if (!pattern.test(text)) throw new RangeError('form');
  return text;
};

const earliest = Temporal.Instant.from('1900-01-01T00:00:00Z');
const latest = Temporal.Instant.from('2200-01-01T00:00:00Z');

const dateTime = scalar<Temporal.Instant, Moment>({
  name: 'DateTime',
  example: '2026-03-29T07:30:00Z',
  parse: (text) => {
    const instant = Temporal.Instant.from(
      form(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, text),
    );
    // Outside these no calendar of ours has hours, and BSON dates and zones begin to misbehave.
    if (Temporal.Instant.compare(instant, earliest) < 0 || Temporal.Instant.compare(instant, latest) > 0)
      throw new RangeError('range');
    // To the millisecond, as the stores keep it: what is answered is what was kept.
    return Temporal.Instant.fromEpochMilliseconds(instant.epochMilliseconds);
  },
  print: ({ epochMilliseconds }) => instantText(epochMilliseconds),
});

const localDate = scalar<Temporal.PlainDate>({
  name: 'LocalDate',
  example: '2026-03-29',
  parse: (text) => Temporal.PlainDate.from(form(/^(19|20|21)\d\d-\d\d-\d\d$/, text), { overflow: 'reject' }),
  print: (date) => date.toString(),
});

const localTime = scalar<string>({
  name: 'LocalTime',
  example: '08:30',
  parse: (text) => form(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, text),
  print: (time) => time,
});

const timeZone = scalar<string>({
  name: 'TimeZone',
  example: 'Europe/Stockholm',
  parse: (text) => {
    // A fixed offset knows no daylight saving: no place lives by one.
    form(/^[A-Za-z]/, text);
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  },
  print: (zone) => zone,
});

const url = scalar<string>({
  name: 'Url',
  example: 'https://clinic.example/paid',
  parse: (text) => {
    const { protocol, username, password } = new URL(text);
    if (!/^https?:$/.test(protocol) || username || password || text.length > 2_000)
      throw new RangeError('url');
    return text;
  },
  print: (address) => address,
});

/** The scalars of `schema/shared.graphql`, for every subgraph's resolvers. */
export const scalars = {
  DateTime: dateTime,
  LocalDate: localDate,
  LocalTime: localTime,
  TimeZone: timeZone,
  Url: url,
};
