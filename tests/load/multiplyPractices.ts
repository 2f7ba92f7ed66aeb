import { idOf } from '@tidbok/kit/ids.ts';
import { randomness } from '../../local/demo-data/randomness.ts';
import { resourceModel, type StoredResource } from '../../subgraphs/availability/src/store/resourceModel.ts';
import type { Connection } from './importedRegister.ts';

/** Puts copies of each practice beside it, within two kilometres or so, until there are so many times as many. Gives their ids. */
export async function multiplyPractices(connection: Connection, times: number): Promise<string[]> {
  const { collection } = resourceModel(connection);
  const random = randomness(1);
  const originals = (await collection.find({}).toArray()) as unknown as StoredResource[];
  const ids: string[] = [];
  for (let copy = 1; copy < times; copy += 1) {
    const copies = originals.map((original) => copyOf(original, copy, random.next));
    ids.push(...copies.map(({ _id }) => _id));
    await collection.insertMany(copies as never, { ordered: false });
  }
  return ids;
}

function copyOf(original: StoredResource, copy: number, next: () => number): StoredResource {
  const { _id, provider, clinic } = original;
  const own = (prefix: string, id: string): string => idOf(prefix, id, String(copy));
  const id = own('provider', _id);
  if (!provider || !clinic) return { ...original, _id: id };
  const [longitude, latitude] = clinic.place.coordinates;
  const clinicId = own('clinic', clinic.id);
  const coordinates: [number, number] = [longitude + (next() - 0.5) * 0.06, latitude + (next() - 0.5) * 0.04];
  return {
    ...original,
    _id: id,
    provider: { ...provider, clinicId },
    clinic: { ...clinic, id: clinicId, place: { type: 'Point', coordinates } },
  };
}
