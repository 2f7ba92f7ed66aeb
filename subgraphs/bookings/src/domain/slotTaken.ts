import type { Failure } from '@tidbok/kit/failures.ts';

export const slotTaken = (): Failure<'SlotTaken'> => ({
  __typename: 'SlotTaken',
  code: 'SLOT_TAKEN',
  message: 'Someone else was first. Ask for the slots again.',
});
