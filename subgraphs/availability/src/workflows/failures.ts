import type { Failure } from '@tidbok/kit/failures.ts';

export type SlotTaken = Failure<'SlotTaken'>;
export type SlotNotOffered = Failure<'SlotNotOffered'>;
export type HoldExpired = Failure<'HoldExpired'>;
export type TooManyHolds = Failure<'TooManyHolds'> & { limit: number };

export const slotTaken = (): SlotTaken => ({
  __typename: 'SlotTaken',
  code: 'SLOT_TAKEN',
  message: 'Someone else was first. Ask for the slots again.',
});

export const slotNotOffered = (): SlotNotOffered => ({
  __typename: 'SlotNotOffered',
  code: 'SLOT_NOT_OFFERED',
  message: 'The provider does not offer this time. Choose one of the listed slots.',
});

export const holdExpired = (): HoldExpired => ({
  __typename: 'HoldExpired',
  code: 'HOLD_EXPIRED',
  message: "The hold's time is over, or it was released. Hold a time again.",
});

export const tooManyHolds = (limit: number): TooManyHolds => ({
  __typename: 'TooManyHolds',
  code: 'TOO_MANY_HOLDS',
  message: `You hold ${limit} times already. Release one, or let it expire.`,
  limit,
});
