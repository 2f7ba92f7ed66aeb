import type { PoolChoiceResolvers } from '#generated/resolvers.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { choiceMessage } from '#domain/pools/choiceMessage.ts';
import type { PoolChoice as DomainChoice } from '#domain/pools/poolChoice.ts';

export const PoolChoice: PoolChoiceResolvers = {
  policy: (hold) => choiceOf(hold).policy,
  providerId: ({ slot }) => slot.providerId,
  provider: ({ slot }) => ({ id: slot.providerId }),
  reason(hold) {
    const choice = choiceOf(hold);
    return choiceMessage(
      choice,
      choice.considered.find(({ verdict }) => verdict === 'CHOSEN')!,
    );
  },
  considered(hold) {
    const choice = choiceOf(hold);
    return choice.considered.map((one) => ({ choice, one }));
  },
};

function choiceOf({ choice }: Claim): DomainChoice {
  if (!choice) throw new Error('a hold that was not chosen of a pool');
  return choice;
}
