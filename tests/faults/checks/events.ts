import type { Violation } from '../history/history.ts';
import type { LoggedEvent, State } from '../history/state.ts';

/** What happened was told, what was told happened, and everybody who reacts has heard it. */
export function checkEvents(state: State): Violation[] {
  const bookingLog = state.logs['bookings'] ?? [];
  return [
    ...Object.entries(state.logs).flatMap(([name, log]) => gaps(name, log)),
    ...toldTruly(state, bookingLog),
    ...invoicesToldTruly(state),
    ...unheard(state, bookingLog),
    ...state.deadLetters.map((what) => ({ rule: 'there are no dead letters', what })),
  ];
}

const gaps = (name: string, log: readonly LoggedEvent[]): Violation[] =>
  log.every(({ seq }, index) => seq === (log[0]?.seq ?? 1) + index)
    ? []
    : [{ rule: 'a log has no gap', what: `${name}: ${log.map(({ seq }) => seq).join(' ')}` }];

/** Each version of each booking once, in order, as it was. */
function toldTruly({ bookings }: State, log: readonly LoggedEvent[]): Violation[] {
  const told = Map.groupBy(log, ({ subject }) => subject);
  const known = new Set(bookings.map(({ id }) => id));
  const invented = [...told.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({ rule: 'what is told happened', what: `${id} is told of, and is not there` }));
  return [
    ...invented,
    ...bookings.flatMap(({ id, events }) => {
      const heard = (told.get(id) ?? []).map(({ version, status }) => `${version} ${status}`);
      const happened = events.map(({ version, status }) => `${version} ${status}`);
      if (heard.join() === happened.join()) return [];
      const rule = heard.length < happened.length ? 'what happened is told' : 'what is told happened';
      return [{ rule, what: `${id}: happened ${happened.join(', ')}; told ${heard.join(', ')}` }];
    }),
  ];
}

function invoicesToldTruly({ invoices, logs }: State): Violation[] {
  const versions = new Map(invoices.map(({ id, version }) => [id, version]));
  return (logs['billing'] ?? [])
    .filter(({ subject, version }) => version > (versions.get(subject) ?? 0))
    .map(({ subject, version, type }) => ({
      rule: 'what is told happened',
      what: `${subject}: ${type} of version ${version}, and it is at ${versions.get(subject) ?? 'none'}`,
    }));
}

function unheard(
  { bookings, invoices, knownAsFree, logs, checkpoints }: State,
  log: readonly LoggedEvent[],
): Violation[] {
  const rule = 'every event reached every reaction';
  const behind = checkpoints
    .filter(({ log, seq }) => seq !== (logs[log]?.at(-1)?.seq ?? 0))
    .map(({ log, group, seq }) => ({
      rule,
      what: `${group} is at ${seq} of ${logs[log]?.length} in ${log}`,
    }));

  const noted = new Map(invoices.map((invoice) => [invoice.bookingId, invoice.bookingVersion]));
  const free = new Set(knownAsFree);
  const newest = new Map(log.map(({ subject, version }) => [subject, version]));
  const notNoted = bookings.flatMap(({ id, isFree }) => {
    if (isFree ? free.has(id) : noted.get(id) === newest.get(id)) return [];
    const known = isFree ? 'nothing' : `version ${noted.get(id)}`;
    return [{ rule, what: `billing knows ${known} of ${id}, told version ${newest.get(id)}` }];
  });

  const settled = new Set(bookings.map(({ paidInvoice }) => paidInvoice));
  const notSettled = (logs['billing'] ?? [])
    .filter(({ type, subject }) => type === 'tidbok.invoice.paid' && !settled.has(subject))
    .map(({ subject }) => ({ rule, what: `bookings does not know that ${subject} is paid` }));
  return [...behind, ...notNoted, ...notSettled];
}
