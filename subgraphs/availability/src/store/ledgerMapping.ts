import { fromDate, toDate } from '@tidbok/kit/clock.ts';
import type { StoredClaim, StoredDay } from './ledgerModel.ts';
import type { Claim } from '#domain/claim.ts';
import type { DayRow } from '#domain/dayRow.ts';

export const dayKey = (providerId: string, date: string): string => `${providerId}|${date}`;

export const providerOf = (key: string): string => key.slice(0, key.indexOf('|'));

const dateOf = (key: string): string => key.slice(key.indexOf('|') + 1);

export const toDayRow = ({ _id, startsAt, claims, ...row }: StoredDay): DayRow => ({
  ...row,
  providerId: providerOf(_id),
  date: dateOf(_id),
  startsAt: startsAt.getTime(),
  claims: claims.map((claim) => toClaim(claim, providerOf(_id))),
});

export const fromDayRow = ({ providerId, date, startsAt, claims, ...row }: DayRow): StoredDay => ({
  _id: dayKey(providerId, date),
  startsAt: toDate(Temporal.Instant.fromEpochMilliseconds(startsAt)),
  bits: row.bits,
  rules: row.rules,
  zone: row.zone,
  open: [...row.open],
  busy: [...row.busy],
  claims: claims.map(fromClaim),
  rev: row.rev,
});

export const toClaim = (
  { id, kind, from, to, until, holder, terms, ...slot }: StoredClaim,
  providerId: string,
): Claim => ({
  id,
  kind,
  from,
  to,
  until: until ? fromDate(until) : null,
  holder: holder ?? null,
  terms: terms ?? null,
  slot: {
    providerId,
    clinicId: slot.clinicId,
    treatmentId: slot.treatmentId,
    start: fromDate(slot.start),
    end: fromDate(slot.end),
    timeZone: slot.timeZone,
  },
});

export const fromClaim = ({ id, kind, from, to, slot, until, holder, terms }: Claim): StoredClaim => ({
  id,
  kind,
  from,
  to,
  clinicId: slot.clinicId,
  treatmentId: slot.treatmentId,
  start: toDate(slot.start),
  end: toDate(slot.end),
  timeZone: slot.timeZone,
  // Left out rather than null: the indexes of both are sparse.
  ...(until && { until: toDate(until) }),
  ...(holder !== null && { holder }),
  ...(terms && { terms }),
});
