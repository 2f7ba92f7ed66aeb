import type { History, Violation, Watched } from '../history/history.ts';

/** Whoever subscribed and resumed saw every version once, in order. */
export function checkWatchers({
  watched,
  bookings,
  logs,
}: Pick<History, 'watched' | 'bookings' | 'logs'>): Violation[] {
  const versions = new Map(bookings.map(({ id, version }) => [id, version]));
  const statuses = new Map(
    bookings.flatMap(({ id, events }) => events.map(({ version, status }) => [`${id} ${version}`, status])),
  );
  return watched.flatMap((one) => {
    const untrue = toldOtherwise(one, statuses);
    const seen = one.seen.map(({ bookingId, version }) => `${bookingId} ${version}`);
    const all = 'bookingId' in one.of ? ofBooking(one.of.bookingId, versions) : ofFeed(one.of, logs);
    const wanted = one.left ? all.slice(0, seen.length) : all;
    if (seen.join() === wanted.join()) return untrue;
    return [
      ...untrue,
      { rule: 'a subscriber sees every version once, in order', what: difference(one, seen, wanted) },
    ];
  });
}

/** What a subscriber was told a version to be. That there is such a version is seen to beside. */
const toldOtherwise = ({ client, seen }: Watched, statuses: ReadonlyMap<string, string>): Violation[] =>
  seen.flatMap(({ bookingId, version, status }) => {
    const is = statuses.get(`${bookingId} ${version}`);
    if (is === undefined || is === status) return [];
    const what = `${client} was told that version ${version} of ${bookingId} is ${status}, and it is ${is}`;
    return [{ rule: 'a subscriber is told what is so', what }];
  });

const ofBooking = (id: string, versions: ReadonlyMap<string, number>): string[] =>
  Array.from({ length: versions.get(id) ?? 0 }, (_, index) => `${id} ${index + 1}`);

const ofFeed = (of: { feed: string; afterSeq: number }, logs: History['logs']): string[] =>
  (logs['bookings'] ?? [])
    .filter(({ seq, feeds }) => seq > of.afterSeq && feeds.includes(of.feed))
    .map(({ subject, version }) => `${subject} ${version}`);

function difference({ client, of, endedBy }: Watched, seen: string[], wanted: string[]): string {
  const at = wanted.findIndex((each, index) => each !== seen[index]);
  const from = at === -1 ? wanted.length : at;
  const place = 'bookingId' in of ? of.bookingId : of.feed;
  const end = endedBy === undefined ? '' : `, and was ended by ${endedBy}`;
  return `${client} of ${place} saw ${seen.length} of ${wanted.length}; from the ${from + 1}. on ${some(seen, from)} instead of ${some(wanted, from)}${end}`;
}

const some = (list: readonly string[], from: number): string =>
  list.slice(from, from + 4).join(', ') || 'nothing';
