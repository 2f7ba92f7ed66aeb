import type { Considered, PoolChoice } from './poolChoice.ts';

/** Why one of a pool was chosen, or was not, in words: for patients too, so without figures of others' appointments. */
export function choiceMessage({ policy, considered }: PoolChoice, one: Considered): string {
  switch (one.verdict) {
    case 'CHOSEN':
      return chosenMessage(policy, one, considered);
    case 'NOT_FREE':
      return 'Not free then.';
    case 'FREE_LATER':
      return 'Free, but not before the time that was chosen.';
    case 'MORE_TAKEN':
      return 'More is taken of that day, or of that week.';
    case 'LATER_TURN':
      return 'Was given an appointment later than the chosen one.';
    case 'DRAWN_AFTER':
      return 'As good a choice: the lot decided, which is another for each time.';
    case 'TAKEN_MEANWHILE':
      return 'Came first, and was taken by somebody else at this moment.';
  }
}

function chosenMessage(
  policy: PoolChoice['policy'],
  { lastTurn }: Considered,
  considered: PoolChoice['considered'],
): string {
  const free = considered.filter(({ verdict }) => verdict !== 'NOT_FREE' && verdict !== 'FREE_LATER').length;
  if (free === 1) return 'The only one who is free then.';
  if (policy === 'LEAST_LOADED') return `Of the ${free} free then the one of whose time the least is taken.`;
  if (policy === 'SOONEST') return `One of the ${free} free then, by lot.`;
  return lastTurn === null
    ? `Of the ${free} free then the one who has not been given any yet.`
    : `Of the ${free} free then the one who has waited longest.`;
}
