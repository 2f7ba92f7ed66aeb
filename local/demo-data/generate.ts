import { idOf } from '@tidbok/kit/ids.ts';
import type {
  DirectoryBatch,
  ImportedClinic,
  ImportedProvider,
  ImportedSchedule,
  ImportedTreatment,
} from '../import/internalApi.ts';
import { kinds, own, shared, specialties, type Specialty } from './catalogue.ts';
import { type City, cities, countries, type Country } from './countries.ts';
import { longHours, weekOf } from './hours.ts';
import { randomness, type Randomness } from './randomness.ts';
import { demoSource } from './wellKnown.ts';

export type DemoData = { batch: DirectoryBatch; schedules: ImportedSchedule[] };

const seed = 20_251_120;
const validFrom = '2025-01-01';

const words = [
  'Alder',
  'Beacon',
  'Cobalt',
  'Dune',
  'Ember',
  'Fjord',
  'Grove',
  'Harbour',
  'Iris',
  'Juniper',
  'Kestrel',
  'Lark',
];

/** A small world of clinics, the same on every machine. */
export function generateDemoData(): DemoData {
  const random = randomness(seed);
  const data: DemoData = {
    batch: { source: demoSource, clinics: [], providers: [], treatments: sharedCatalogue() },
    schedules: [],
  };
  for (const city of cities) {
    for (let number = 1; number <= city.clinics; number += 1) addClinic(data, city, number, random);
  }
  return data;
}

const sharedCatalogue = (): ImportedTreatment[] =>
  Object.values(countries).flatMap((country) => kinds.map((kind) => shared(kind, country)));

function addClinic({ batch, schedules }: DemoData, city: City, number: number, random: Randomness): void {
  const country: Country = countries[city.country];
  const clinic = clinicOf(city, country, number, random);
  batch.clinics.push(clinic);

  const isWellKnown = clinic.externalId === 'stockholm-1';
  const offered: readonly Specialty[] = isWellKnown ? specialties : someSpecialties(random);
  // Every fourth clinic asks its own price for what it does most. The well-known one keeps to the catalogue.
  const special =
    number % 4 === 0
      ? random.pick(kinds.filter(({ specialty, price }) => specialty === offered[0] && price > 0))
      : undefined;
  const ownTreatment = special && own(special, country, clinic.externalId, random.pick([0.8, 1.2, 1.5]));
  if (ownTreatment) batch.treatments.push(ownTreatment);

  const treatmentsOf = (specialty: Specialty): string[] =>
    kinds
      .filter((kind) => kind.specialty === specialty)
      .map((kind) => (kind === special && ownTreatment ? ownTreatment : shared(kind, country)).externalId);

  const add = (
    externalId: string,
    provider: Pick<ImportedProvider, 'name' | 'kind'>,
    specialty: Specialty,
    windows = weekOf(random),
  ) => {
    batch.providers.push({
      ...provider,
      externalId,
      clinicExternalId: clinic.externalId,
      specialties: [specialty],
      languages: languagesOf(country, random),
      treatmentExternalIds: treatmentsOf(specialty),
    });
    schedules.push({
      providerId: idOf('provider', demoSource, externalId),
      timeZone: city.timeZone,
      periods: [{ validFrom, validUntil: null, windows }],
    });
  };

  if (isWellKnown)
    add('stockholm-1-dentist', { name: 'Astrid Lindqvist', kind: 'PERSON' }, 'dentistry', longHours);
  const people = isWellKnown ? specialties.length : random.between(2, 4);
  for (let n = 1; n <= people; n += 1) {
    add(
      `${clinic.externalId}-${n}`,
      { name: personOf(country, random), kind: 'PERSON' },
      offered[(n - 1) % offered.length]!,
    );
  }
  if (random.chance(0.4))
    add(`${clinic.externalId}-team`, { name: `Team ${clinic.name}`, kind: 'TEAM' }, offered[0]!);
}

function clinicOf(city: City, country: Country, number: number, random: Randomness): ImportedClinic {
  // The first of each city is in its middle, a few steps from where a search begins.
  const spread = number === 1 ? 0.002 : 0.08;
  const offset = () => Math.round((random.next() - 0.5) * 2 * spread * 1e5) / 1e5;
  return {
    externalId: `${city.slug}-${number}`,
    name: `${words[(number + city.slug.length) % words.length]} ${country.clinicWord}`,
    address: {
      street: `${random.pick(country.streets)} ${random.between(1, 120)}`,
      city: city.name,
      region: null,
      postalCode: random.pick(city.postalCodes),
      country: country.code,
    },
    place: { latitude: city.latitude + offset(), longitude: city.longitude + offset() },
    timeZone: city.timeZone,
  };
}

function someSpecialties(random: Randomness): Specialty[] {
  const first = random.pick(specialties);
  const second = random.pick(specialties);
  return first === second ? [first] : [first, second];
}

const personOf = ({ givenNames, familyNames }: Country, random: Randomness): string =>
  `${random.pick(givenNames)} ${random.pick(familyNames)}`;

function languagesOf({ language, otherLanguages }: Country, random: Randomness): string[] {
  return [language, ...otherLanguages.filter(() => random.chance(0.3))];
}
