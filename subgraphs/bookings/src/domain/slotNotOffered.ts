import type { Failure } from '@tidbok/kit/failures.ts';

export const slotNotOffered = (): Failure<'SlotNotOffered'> => ({
  __typename: 'SlotNotOffered',
  code: 'SLOT_NOT_OFFERED',
  message: 'The provider does not offer this time, or it has passed. Choose one of the listed slots.',
});
