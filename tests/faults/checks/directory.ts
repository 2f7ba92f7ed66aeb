import { isDeepStrictEqual } from 'node:util';
import type { History, Violation } from '../history/history.ts';
import type { KnownState, ListedState } from '../history/state.ts';

/** What availability knows of the directory is what the directory is: of each clinic in a copy with each who works there as well. */
export function checkDirectory({
  deeds,
  directory,
  known,
}: Pick<History, 'deeds' | 'directory' | 'known'>): Violation[] {
  const rule = 'availability knows the directory as it is';
  const wanted = copiesOf(directory);
  const has = new Map(known.map((one) => [nameOf(one), one]));
  return [
    ...checkToldOfDirectory({ deeds, directory }),
    ...[...wanted].flatMap(([name, listed]) => {
      const found = otherwise(listed, has.get(name));
      return found === null ? [] : [{ rule, what: `${name}: ${found}` }];
    }),
    ...[...has.keys()]
      .filter((name) => !wanted.has(name))
      .map((name) => ({ rule, what: `${name} is known, and there is no such` })),
  ];
}

const nameOf = (one: Pick<KnownState, 'id' | 'with'>): string =>
  one.with === null ? one.id : `${one.id} with ${one.with}`;

/** All that there must be, by its name. */
function copiesOf(directory: readonly ListedState[]): ReadonlyMap<string, ListedState> {
  const byId = new Map(directory.map((listed) => [listed.id, listed]));
  const withProviders = directory.flatMap(({ id, clinicId }) => {
    const clinic = byId.get(clinicId ?? '');
    return clinic ? [[nameOf({ id: clinic.id, with: id }), clinic] as const] : [];
  });
  return new Map([...byId, ...withProviders]);
}

function otherwise({ version, says }: ListedState, known: KnownState | undefined): string | null {
  if (!known) return `it is at version ${version}, and not known`;
  if (known.version === version && isDeepStrictEqual(known.says, says)) return null;
  return `version ${known.version} is known, ${JSON.stringify(known.says)}, and it is at ${version}, ${JSON.stringify(says)}`;
}

/** A change of a clinic, a provider or a treatment that was acknowledged is there, as it was told. */
export function checkToldOfDirectory({
  deeds,
  directory,
}: Pick<History, 'deeds' | 'directory'>): Violation[] {
  const byId = new Map(directory.map((listed) => [listed.id, listed]));
  return deeds.flatMap(({ client, answer }) => {
    const told = answer.is === 'done' ? answer.listed : undefined;
    if (!told) return [];
    const listed = byId.get(told.id);
    if (listed && (listed.version > told.version || isAsTold(listed, told))) return [];
    const is = listed && `version ${listed.version}, ${listed.name}, ${listed.listing}`;
    const what = `${client} was told ${JSON.stringify(told)}, and there is ${is ?? 'no such'}`;
    return [{ rule: 'what was acknowledged is there', what }];
  });
}

type Told = Pick<ListedState, 'version' | 'name' | 'listing'>;

const isAsTold = (listed: Told, told: Told): boolean =>
  listed.version === told.version && listed.name === told.name && listed.listing === told.listing;
