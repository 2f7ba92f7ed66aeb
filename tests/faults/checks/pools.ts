import type { Deed, History, Shift, Told, Violation } from '../history/history.ts';

type PoolHold = Deed & { readonly told: Required<Pick<Told, 'hold' | 'choice'>> };

/** Whoever was chosen of a pool could be, and whoever repeats the call hears the same. */
export function checkPools({ deeds, shifts }: Pick<History, 'deeds' | 'shifts'>): Violation[] {
  const holds = deeds.flatMap((deed): PoolHold[] => {
    if (deed.kind !== 'holdPool' || deed.answer.is !== 'done') return [];
    const { hold, choice } = deed.answer;
    return hold && choice ? [{ ...deed, told: { hold, choice } }] : [];
  });
  return [...holds.flatMap(wronglyChosen), ...otherwise(holds, shifts)];
}

function wronglyChosen({ client, key, told: { hold, choice } }: PoolHold): Violation[] {
  const chosen = choice.considered.filter(({ verdict }) => verdict === 'CHOSEN');
  const isRight =
    chosen.length === 1 &&
    chosen[0]!.providerId === choice.providerId &&
    choice.providerId === hold.providerId &&
    chosen[0]!.firstFree === hold.start;
  if (isRight) return [];
  const what = `${client} ${key}: ${hold.id} is ${hold.providerId} at ${hold.start}, and the choice ${JSON.stringify(choice)}`;
  return [{ rule: 'the chosen of a pool was free then', what }];
}

/** Once it has expired it may be made anew, and the choice with it. */
function otherwise(holds: readonly PoolHold[], shifts: readonly Shift[]): Violation[] {
  const same = Map.groupBy(holds, ({ subject, key }) => `${subject} ${key}`);
  return [...same.values()].flatMap((repeated) => {
    const [first, ...others] = repeated.toSorted((a, b) => a.answeredAt - b.answeredAt);
    return others
      .filter(({ answeredAt, told }) => {
        if (told.hold.id !== first!.told.hold.id) return true;
        const isSame = JSON.stringify(told) === JSON.stringify(first!.told);
        const mayDiffer =
          answeredAt >= first!.told.hold.expiresAt ||
          shifts.some(({ from, until }) => from <= answeredAt && until >= first!.askedAt);
        return !isSame && !mayDiffer;
      })
      .map(({ client, key, told }) => ({
        rule: 'one key makes one choice',
        what: `${client} ${key}: ${JSON.stringify(first!.told)}, then ${JSON.stringify(told)}`,
      }));
  });
}
