import type { Deed, History } from '../history/history.ts';
import type { KnownState, ListedState } from '../history/state.ts';
import { isBroken, isRight } from './casesForTests.ts';
import { clinic, deed, known, provider, right } from './historyForTests.ts';

// The directory: that availability knows it as it is, and that what was acknowledged of it is so.

const rule = 'availability knows the directory as it is';
const treatment: ListedState = { ...clinic, id: 'treatment_x', says: { minutes: 30 } };
const knows = (...known: KnownState[]): Partial<History> => ({ known });
const copy = known(clinic, provider.id);
const told = { id: 'clinic_c', version: 2, name: 'A clinic', listing: 'LISTED' };
const changed = (listed: Partial<typeof told>, of: Partial<History> = {}): Partial<History> => ({
  deeds: [...right.deeds, changing({ ...told, ...listed })],
  ...of,
});
const changing = (listed: typeof told): Deed =>
  deed('changeDirectory', { is: 'done', listed }, { of: listed.id });

isBroken([
  [rule, 'a provider’s event was not heard', knows(known(clinic), copy, { ...known(provider), version: 1 })],
  [rule, 'a clinic’s was not', knows({ ...known(clinic), version: 1 }, copy, known(provider))],
  [
    rule,
    'a clinic’s did not come to who works there',
    knows(known(clinic), { ...copy, version: 1 }, known(provider)),
  ],
  [rule, 'a provider has no clinic', knows(known(clinic), known(provider))],
  [rule, 'a treatment is not known', { directory: [...right.directory, treatment] }],
  [
    rule,
    'a version is known as another was',
    knows(known(clinic), copy, { ...known(provider), says: { ...provider.says, name: 'Another' } }),
  ],
  [
    rule,
    'a language is missing',
    knows(known(clinic), copy, known({ ...provider, says: { languages: [] } })),
  ],
  [rule, 'one is known whom there is not', { known: [...right.known, known({ ...clinic, id: 'clinic_9' })] }],
  ['what was acknowledged is there', 'a clinic lost a version', changed({ version: 3 })],
  ['what was acknowledged is there', 'it is listed', changed({ listing: 'WITHDRAWN' })],
  ['what was acknowledged is there', 'it has another name', changed({ name: 'Another' })],
  ['what was acknowledged is there', 'it is gone', changed({ id: 'clinic_9' })],
]);

isRight([
  ['a clinic that was changed', changed({})],
  ['one that was changed again since', changed({ version: 1, name: 'Another', listing: 'WITHDRAWN' })],
  [
    'a treatment that is known',
    { directory: [...right.directory, treatment], known: [...right.known, known(treatment)] },
  ],
]);
