import type { Failure } from '@tidbok/kit/failures.ts';

export const slotNotOffered = (): Failure<'SlotNotOffered'> => ({
  __typename: 'SlotNotOffered',
  code: 'SLOT_NOT_OFFERED',
  message: 'This time has passed. Choose one of the listed slots.',
});
