import type { Followed, History, Violation } from '../history/history.ts';

/** Whoever follows the offers is told of each, and how it ended; and what has ended stays so. */
export function checkOffers({ followed, entries }: Pick<History, 'followed' | 'entries'>): Violation[] {
  return followed.flatMap((one) => {
    const statuses = Map.groupBy(one.told, ({ offerId }) => offerId);
    const offers = entries
      .filter(({ owners }) => owners.includes(one.subject))
      .flatMap(({ offers }) => offers.filter(({ status }) => status !== 'MAKING'));
    return [
      ...offers
        .filter(({ id, status }) => statuses.get(id)?.at(-1)?.status !== status)
        .map(({ id, status }) => untold(one, id, status)),
      ...[...statuses.values()].flatMap((told) => revived(one, told)),
    ];
  });
}

function untold({ subject, told, endedBy }: Followed, id: string, status: string): Violation {
  const heard = told.filter(({ offerId }) => offerId === id).map((one) => one.status);
  const end = endedBy === undefined ? '' : `, and was ended by ${endedBy}`;
  return {
    rule: 'whoever follows the offers is told how each stands',
    what: `${subject} was told of ${id}, which is ${status}: ${heard.join(', ') || 'nothing'}${end}`,
  };
}

/** Who connects again may be told the same again, and of nothing that was before. */
function revived({ subject }: Followed, told: Followed['told']): Violation[] {
  const statuses = told.map(({ status }) => status);
  const end = statuses.find((status) => status !== 'OPEN');
  const later = statuses.slice(statuses.indexOf(end ?? ''));
  if (end === undefined || later.every((status) => status === end)) return [];
  const what = `${subject} was told of ${told[0]!.offerId}: ${statuses.join(', ')}`;
  return [{ rule: 'an offer that has ended is not told otherwise', what }];
}
