/** A country of the demo data. */
export type Country = {
  code: string;
  currency: string;
  /** What one unit of the catalogue's prices is here, in minor units; prices are rounded to `step`. */
  priceUnit: number;
  step: number;
  language: string;
  otherLanguages: readonly string[];
  givenNames: readonly string[];
  familyNames: readonly string[];
  streets: readonly string[];
  /** How a clinic of any kind is called, behind its own word. */
  clinicWord: string;
};

export const countries = {
  SE: {
    code: 'SE',
    currency: 'SEK',
    priceUnit: 1_000,
    step: 500,
    language: 'sv',
    otherLanguages: ['en', 'fi', 'ar', 'so'],
    givenNames: ['Astrid', 'Elsa', 'Nils', 'Maja', 'Oskar', 'Lovisa', 'Hugo', 'Tove'],
    familyNames: ['Lindqvist', 'Bergman', 'Sandell', 'Hedlund', 'Nyberg', 'Ekström', 'Wallin'],
    streets: ['Storgatan', 'Kungsgatan', 'Linnégatan', 'Parkvägen', 'Strandvägen'],
    clinicWord: 'vårdmottagning',
  },
  GB: {
    code: 'GB',
    currency: 'GBP',
    priceUnit: 100,
    step: 50,
    language: 'en-GB',
    otherLanguages: ['cy', 'pl', 'ur', 'fr'],
    givenNames: ['Imogen', 'Callum', 'Freya', 'Rhys', 'Amara', 'Elliot', 'Priya', 'Tom'],
    familyNames: ['Ashdown', 'Barlow', 'Carrick', 'Deane', 'Ellwood', 'Fairley', 'Okafor'],
    streets: ['High Street', 'Station Road', 'Mill Lane', 'Church Road', 'Park Avenue'],
    clinicWord: 'Health',
  },
  PT: {
    code: 'PT',
    currency: 'EUR',
    priceUnit: 90,
    step: 100,
    language: 'pt-PT',
    otherLanguages: ['en', 'es', 'fr'],
    givenNames: ['Inês', 'Tiago', 'Beatriz', 'Rui', 'Marta', 'Duarte', 'Leonor'],
    familyNames: ['Almeida', 'Carvalho', 'Figueira', 'Nogueira', 'Pacheco', 'Teixeira'],
    streets: ['Rua das Flores', 'Avenida da República', 'Rua do Sol', 'Travessa do Carmo'],
    clinicWord: 'Clínica',
  },
  DE: {
    code: 'DE',
    currency: 'EUR',
    priceUnit: 110,
    step: 100,
    language: 'de',
    otherLanguages: ['en', 'tr', 'ru', 'pl'],
    givenNames: ['Greta', 'Jonas', 'Leonie', 'Matthis', 'Aylin', 'Friedrich', 'Paula'],
    familyNames: ['Ackermann', 'Brandt', 'Dietrich', 'Hartwig', 'Kessler', 'Vogt', 'Yildirim'],
    streets: ['Lindenstraße', 'Gartenstraße', 'Bergmannweg', 'Schillerstraße', 'Am Kanal'],
    clinicWord: 'Praxis',
  },
  US: {
    code: 'US',
    currency: 'USD',
    priceUnit: 150,
    step: 100,
    language: 'en-US',
    otherLanguages: ['es', 'zh', 'ru', 'fr'],
    givenNames: ['Avery', 'Dolores', 'Marcus', 'Naomi', 'Quentin', 'Rosa', 'Wesley'],
    familyNames: ['Abernathy', 'Castellano', 'Duvall', 'Greer', 'Nakamura', 'Whitlock'],
    streets: ['Maple Street', '5th Avenue', 'Lexington Court', 'Hudson Walk', 'Prospect Place'],
    clinicWord: 'Care',
  },
  JP: {
    code: 'JP',
    currency: 'JPY',
    priceUnit: 140,
    step: 100,
    language: 'ja',
    otherLanguages: ['en', 'ko', 'zh'],
    givenNames: ['Aoi', 'Haruto', 'Mei', 'Ren', 'Sakura', 'Yuto', 'Hina'],
    familyNames: ['Fujimori', 'Hoshino', 'Kitagawa', 'Miyabe', 'Ogata', 'Shirai'],
    streets: ['Sakura-dori', 'Midori-cho', 'Chuo-dori', 'Kawabata-dori'],
    clinicWord: 'Clinic',
  },
  AU: {
    code: 'AU',
    currency: 'AUD',
    priceUnit: 170,
    step: 500,
    language: 'en-AU',
    otherLanguages: ['vi', 'el', 'it', 'zh'],
    givenNames: ['Bronte', 'Darcy', 'Heath', 'Kirra', 'Lachlan', 'Matilda', 'Tien'],
    familyNames: ['Banfield', 'Coburn', 'Driscoll', 'Halloran', 'Pappas', 'Nguyen-Hale'],
    streets: ['Wattle Street', 'Torrens Road', 'Jacaranda Avenue', 'Beach Road'],
    clinicWord: 'Medical',
  },
} as const satisfies Record<string, Country>;

export type City = {
  slug: string;
  name: string;
  country: keyof typeof countries;
  timeZone: string;
  latitude: number;
  longitude: number;
  postalCodes: readonly string[];
  clinics: number;
};

/** Sixty clinics in nine cities and eight time zones, one of them half an hour off the others. */
export const cities: readonly City[] = [
  city(
    'stockholm',
    'Stockholm',
    'SE',
    'Europe/Stockholm',
    59.3326,
    18.0649,
    ['111 20', '113 30', '118 26'],
    10,
  ),
  city('gothenburg', 'Göteborg', 'SE', 'Europe/Stockholm', 57.7072, 11.9668, ['411 05', '413 19'], 6),
  city('london', 'London', 'GB', 'Europe/London', 51.5072, -0.1276, ['WC2N 5DU', 'E1 6AN', 'SE1 9SG'], 9),
  city('lisbon', 'Lisboa', 'PT', 'Europe/Lisbon', 38.7223, -9.1393, ['1100-148', '1200-109'], 6),
  city('berlin', 'Berlin', 'DE', 'Europe/Berlin', 52.52, 13.405, ['10115', '10437', '10961'], 7),
  city('new-york', 'New York', 'US', 'America/New_York', 40.7128, -74.006, ['10001', '10013', '11201'], 8),
  city('denver', 'Denver', 'US', 'America/Denver', 39.7392, -104.9903, ['80202', '80211'], 3),
  city('tokyo', 'Tokyo', 'JP', 'Asia/Tokyo', 35.6762, 139.6503, ['150-0001', '160-0022'], 6),
  city('adelaide', 'Adelaide', 'AU', 'Australia/Adelaide', -34.9285, 138.6007, ['5000', '5067'], 5),
];

function city(
  slug: string,
  name: string,
  country: City['country'],
  timeZone: string,
  latitude: number,
  longitude: number,
  postalCodes: readonly string[],
  clinics: number,
): City {
  return { slug, name, country, timeZone, latitude, longitude, postalCodes, clinics };
}
