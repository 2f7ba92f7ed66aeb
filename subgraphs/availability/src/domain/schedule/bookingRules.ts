/** When, how early and how often a provider can be booked, besides their hours. */
export type BookingRules = {
  /** Appointments start every so many minutes, counted from the first moment of the day, */
  readonly alignMinutes: number;
  /** beginning so many minutes after it. */
  readonly offsetMinutes: number;
  /** How long before its start a time must be booked at the latest. */
  readonly noticeMinutes: number;
  /** How many local days ahead can be booked; null: the usual. */
  readonly horizonDays: number | null;
  readonly limits: readonly Limit[];
};

/** At most so many appointments that start on one local day, or in one ISO week. */
export type Limit = {
  /** Its places are counted under it. */
  readonly id: string;
  readonly per: LimitPeriod;
  readonly most: number;
  /** Those that count, and that it refuses; null: all. */
  readonly treatmentIds: readonly string[] | null;
  /** How many were booked, or held, before there was this limit, by day or week: as many places fewer are left. */
  readonly uncounted: Readonly<Record<string, number>>;
};

export type LimitPeriod = 'DAY' | 'WEEK';

export const usualHorizonDays = 366;

export const usualRules: BookingRules = {
  alignMinutes: 15,
  offsetMinutes: 0,
  noticeMinutes: 0,
  horizonDays: null,
  limits: [],
};
