import type { Connection, mongo } from 'mongoose';
import { gatherReads } from '@tidbok/kit/gatherReads.ts';
import { gatherWrites } from '@tidbok/kit/gatherWrites.ts';
import { equipmentModel, type StoredEquipment } from './equipmentModel.ts';
import { fromHours, toHours } from './resourceMapping.ts';
import type { Equipment } from '#domain/equipment/equipment.ts';

export type EquipmentStore = ReturnType<typeof equipmentStore>;

/**
 * The rooms and devices of the clinics. None is ever deleted: bookings may stand in it.
 *
 * @param onChange is called after each change of one
 */
export function equipmentStore(connection: Connection, onChange: (id: string) => void = () => undefined) {
  const model = equipmentModel(connection);
  const rows = model.collection as unknown as mongo.Collection<StoredEquipment>;
  const write = gatherWrites<StoredEquipment>(model.collection);
  const rowOf = gatherReads<StoredEquipment>(model.collection);

  return {
    async find(id: string): Promise<Equipment | null> {
      const found = await rowOf(id);
      return found && toEquipment(found);
    },

    /** Those of the ids that there are. One command, with whatever else is asked for at the same moment. */
    async findMany(ids: Iterable<string>): Promise<Map<string, Equipment>> {
      const found = await Promise.all([...new Set(ids)].map(rowOf));
      return new Map(found.flatMap((row) => (row ? [[row._id, toEquipment(row)] as const] : [])));
    },

    /** Rooms first, then by name. */
    async ofClinic(clinicId: string, most: number): Promise<Equipment[]> {
      const found = rows
        .find({ clinicId }, { batchSize: most + 1 })
        .sort({ kind: -1, name: 1, _id: 1 })
        .limit(most);
      return (await found.toArray()).map(toEquipment);
    },

    /** Makes it unless there is one of its id, and gives the one that is there then, with what it was made with. */
    async create(
      equipment: Equipment,
      createdWith: string,
    ): Promise<{ equipment: Equipment; createdWith: string }> {
      await write({ insertOne: { document: { ...fromEquipment(equipment), createdWith } } });
      const row = (await rowOf(equipment.id))!;
      return { equipment: toEquipment(row), createdWith: row.createdWith };
    },

    /** Replaces it if it is still at the version before; false where it is not. */
    async replace(equipment: Equipment): Promise<boolean> {
      const { _id, ...state } = fromEquipment(equipment);
      const filter = { _id, version: equipment.version - 1 };
      const done = (await write({ updateOne: { filter, update: { $set: state } } })) === 'done';
      if (done) onChange(equipment.id);
      return done;
    },

    async createIndexes(): Promise<void> {
      await model.createIndexes();
    },
  };
}

function toEquipment(stored: StoredEquipment): Equipment {
  const { _id, clinicId, kind, name, hours, inService, version, dayZone } = stored;
  return { id: _id, clinicId, kind, name, hours: hours && toHours(hours), inService, version, dayZone };
}

const fromEquipment = ({ id, hours, ...rest }: Equipment): Omit<StoredEquipment, 'createdWith'> => ({
  ...rest,
  _id: id,
  hours: hours && fromHours(hours),
});
