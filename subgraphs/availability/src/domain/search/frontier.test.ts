import { expect, it } from 'vitest';
import { usualRules } from '#domain/schedule/bookingRules.ts';
import { candidateIndex } from './candidateIndex.ts';
import type { Treatment } from '#domain/directory.ts';
import { inOrder, runnersNear } from './frontier.ts';

const place = { latitude: 51.5, longitude: 0 };
const now = Temporal.Instant.from('2026-11-20T12:00:00Z').epochMilliseconds;
const span = { from: now + 1, until: now + 7 * 86_400_000 };
const wanted = { code: 'check-up', place, radiusKm: 1, language: undefined };

const treatment: Treatment = {
  id: 'treatment_1',
  version: 1,
  code: 'check-up',
  name: 'Check-up',
  durationMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  price: { amount: 0, currency: 'GBP' },
  paymentPolicy: 'FREE',
  clinicId: null,
  listed: true,
};

const profile = {
  schedule: {
    version: 1,
    dayZone: 'Europe/London',
    calendarId: null,
    rules: { ...usualRules, noticeMinutes: 24 * 60 },
    periods: [
      {
        validFrom: '2026-01-01',
        validUntil: null,
        windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 600, closes: 720 })),
      },
    ],
    exceptions: [],
  },
  timeZone: 'Europe/London',
  treatmentIds: [treatment.id],
  languages: ['en'],
};

function indexOf(...clinicIds: string[]) {
  const index = candidateIndex();
  for (const clinicId of clinicIds) {
    const providerId = `provider_of_${clinicId}`;
    index.put({ providerId, calendarId: providerId, clinicId, place }, 'profile', profile);
  }
  return index;
}

const starts = (index: ReturnType<typeof indexOf>) =>
  [...runnersNear(index, wanted, span, now)].map(
    ({ candidate, at }) =>
      `${candidate.providerId} ${Temporal.Instant.fromEpochMilliseconds(at.start).toString()}`,
  );

it('begins at the first time that the hours and the notice allow', () => {
  const index = indexOf('a');
  index.putTreatment(treatment);
  expect(starts(index)).toEqual(['provider_of_a 2026-11-22T10:00:00Z']);
});

it('has whoever offers what their own clinic alone does, though others name it too', () => {
  const index = indexOf('a', 'b', 'c');
  index.putTreatment({ ...treatment, clinicId: 'b' });
  expect(starts(index)).toEqual(['provider_of_b 2026-11-22T10:00:00Z']);
});

it('begins elsewhere once the treatment takes another length', () => {
  const index = indexOf('a');
  index.putTreatment(treatment);
  expect(starts(index)).toHaveLength(1);
  index.putTreatment({ ...treatment, version: 2, durationMinutes: 180 });
  expect(starts(index)).toEqual([]);
});

it('gives those who can begin sooner first, then those who are nearer, then by id', () => {
  const index = candidateIndex();
  index.putTreatment(treatment);
  const hours = [600, 630, 660].map((opens) => ({
    ...profile,
    schedule: {
      ...profile.schedule,
      periods: [
        {
          ...profile.schedule.periods[0]!,
          windows: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens, closes: 720 })),
        },
      ],
    },
  }));
  for (let n = 0; n < 60; n += 1) {
    const providerId = `provider_${(n * 37) % 60}`;
    // Two on each spot.
    const here = { latitude: place.latitude + ((n * 7) % 30) * 0.0002, longitude: place.longitude };
    const candidate = { providerId, calendarId: providerId, clinicId: 'a', place: here };
    index.put(candidate, String(n % 3), hours[n % 3]!);
  }
  const line = [...runnersNear(index, wanted, span, now)];
  expect(line).toHaveLength(60);
  expect(line.toSorted(inOrder)).toEqual(line);
});
