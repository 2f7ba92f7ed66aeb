import type { History, View, Violation } from '../history/history.ts';

/** What a viewer of free times was told last is what is listed. */
export const checkViews = ({ views }: Pick<History, 'views'>): Violation[] => views.flatMap(stale);

function stale({ client, of, seen, listed, endedBy }: View): Violation[] {
  const days = new Set([...Object.keys(seen), ...Object.keys(listed)]);
  return [...days].flatMap((day) => {
    const [saw = [], is = []] = [seen[day], listed[day]];
    if (saw.join() === is.join()) return [];
    const missing = is.filter((start) => !saw.includes(start));
    const gone = saw.filter((start) => !is.includes(start));
    const end = endedBy === undefined ? '' : `; it was ended by ${endedBy}`;
    const what = `${client} of ${of}, ${day}: not shown ${some(missing)}; shown still ${some(gone)}${end}`;
    return [{ rule: 'a viewer sees what is listed', what }];
  });
}

const some = (starts: readonly string[]): string =>
  starts.length > 4
    ? `${starts.slice(0, 4).join(' ')} and ${starts.length - 4} more`
    : starts.join(' ') || 'nothing';
