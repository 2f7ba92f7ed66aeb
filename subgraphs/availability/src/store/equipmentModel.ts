import { type Connection, type Model, Schema } from 'mongoose';
import type { StoredHours } from './resourceModel.ts';
import type { Requirement } from '#domain/equipment/equipment.ts';

export type StoredEquipment = {
  _id: string;
  clinicId: string;
  kind: 'ROOM' | 'DEVICE';
  name: string;
  hours: StoredHours | null;
  inService: boolean;
  version: number;
  dayZone: string;
  /** What it was made with: a repeated call is known by it. */
  createdWith: string;
};

export type StoredRequirements = {
  /** `<clinic>|<treatment>` */
  _id: string;
  clinicId: string;
  treatmentId: string;
  requirements: readonly Requirement[];
  version: number;
};

const { Mixed } = Schema.Types;

// Written past mongoose, typed as above: what the schemas are for is their indexes.
const equipment = new Schema(
  {
    _id: String,
    clinicId: String,
    kind: String,
    name: String,
    hours: Mixed,
    inService: Boolean,
    version: Number,
    dayZone: String,
    createdWith: String,
  },
  { versionKey: false, collection: 'equipment' },
).index({ clinicId: 1, kind: -1, name: 1, _id: 1 });

const requirements = new Schema(
  { _id: String, clinicId: String, treatmentId: String, requirements: Mixed, version: Number },
  { versionKey: false, collection: 'requirements' },
).index({ clinicId: 1, treatmentId: 1 });

export const equipmentModel = (connection: Connection): Model<StoredEquipment> =>
  connection.model('Equipment', equipment) as unknown as Model<StoredEquipment>;

export const requirementsModel = (connection: Connection): Model<StoredRequirements> =>
  connection.model('Requirements', requirements) as unknown as Model<StoredRequirements>;
