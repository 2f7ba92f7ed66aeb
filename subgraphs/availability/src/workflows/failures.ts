import { type Failure, notAllowed } from '@tidbok/kit/failures.ts';
import type { WaitlistLimit } from '#domain/waitlist/entryLimits.ts';

export type SlotTaken = Failure<'SlotTaken'>;
export type SlotNotOffered = Failure<'SlotNotOffered'>;
export type NoneFree = Failure<'NoneFree'>;
export type HoldExpired = Failure<'HoldExpired'>;
export type TooManyHolds = Failure<'TooManyHolds'> & { limit: number };

export const slotTaken = (): SlotTaken => ({
  __typename: 'SlotTaken',
  code: 'SLOT_TAKEN',
  message: 'Someone else was first. Ask for the slots again.',
});

export const sessionFull = (): SlotTaken => ({
  __typename: 'SlotTaken',
  code: 'SLOT_TAKEN',
  message: 'Every seat of this session is taken.',
});

export const onlyOneSeat = () =>
  notAllowed('A patient may have one seat of a session, and has it, or holds it, already.');

export const sessionOver = (): SlotNotOffered => ({
  __typename: 'SlotNotOffered',
  code: 'SLOT_NOT_OFFERED',
  message:
    'No seats of this session are given any more: it was cancelled, has begun, is not listed, or its hours are closed now. Choose another.',
});

export const slotNotOffered = (): SlotNotOffered => ({
  __typename: 'SlotNotOffered',
  code: 'SLOT_NOT_OFFERED',
  message: 'The provider does not offer this time: `slotReasons` says why. Choose one of the listed slots.',
});

export const noneFree = (): NoneFree => ({
  __typename: 'NoneFree',
  code: 'NONE_FREE',
  message: 'None of them is free within these days. Look further ahead, or ask for others.',
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

export type CalendarNotShared = Failure<'CalendarNotShared'>;

const whyNotShared = {
  MOVING: 'Their time is moving from one calendar to another already. Try again in a minute.',
  HAS_BOOKINGS:
    'The provider has bookings or holds ahead in the calendar that they would leave. Move or cancel them first.',
  IS_SHARED: "Others share this provider's calendar. Let each of them leave it first.",
  OTHER_DAYS:
    'Their calendars are parted into days by different time zones, for good. They cannot be one person here.',
} as const;

export const calendarNotShared = (code: keyof typeof whyNotShared): CalendarNotShared => ({
  __typename: 'CalendarNotShared',
  code,
  message: whyNotShared[code],
});

export type TooManyEntries = Failure<'TooManyEntries'> & { limit: number; per: WaitlistLimit };
export type OfferOver = Failure<'OfferOver'>;

const whyTooMany: Record<WaitlistLimit, (limit: number) => string> = {
  PATIENT: (limit) => `The patient waits in ${limit} queues already. Leave one first.`,
  CALLER_AT_CLINIC: (limit) =>
    `You have ${limit} patients waiting at this clinic already. Let one of them leave first.`,
  CALLER: (limit) => `You have ${limit} patients waiting already. Let one of them leave first.`,
};

export const tooManyEntries = (per: WaitlistLimit, limit: number): TooManyEntries => ({
  __typename: 'TooManyEntries',
  code: 'TOO_MANY_ENTRIES',
  message: whyTooMany[per](limit),
  limit,
  per,
});

export const offerOver = (): OfferOver => ({
  __typename: 'OfferOver',
  code: 'OFFER_OVER',
  message: 'This offer was answered already, or its time is over.',
});
