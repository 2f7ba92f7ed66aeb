import { isId } from '@tidbok/kit/ids.ts';
import type { Claim } from '#domain/ledger/claim.ts';
import { ownerOf } from '#domain/ledger/part.ts';
import type { Hours } from '#domain/schedule/hours.ts';

/** A room or a device of a clinic, with a calendar of its own. */
export type Equipment = {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: EquipmentKind;
  readonly name: string;
  /** When it can be used; null: always. Meant on the wall of the clinic. */
  readonly hours: Hours | null;
  /** Whether anything new can be booked in it. */
  readonly inService: boolean;
  readonly version: number;
  /** The zone whose midnights part its days: the clinic's when it was made. It stays. */
  readonly dayZone: string;
};

export type EquipmentKind = 'ROOM' | 'DEVICE';

/** What a treatment takes at a clinic besides the practitioner: any one of these. */
export type Requirement = { readonly label: string; readonly anyOf: readonly string[] };

export type TreatmentRequirements = {
  readonly clinicId: string;
  readonly treatmentId: string;
  readonly version: number;
  readonly requirements: readonly Requirement[];
};

/** The same with what the ids stand for. */
export type Required = { readonly label: string; readonly anyOf: readonly Equipment[] };

/** The rooms and devices that a claim has taken. */
export const equipmentIdsOf = ({ first, later }: Pick<Claim, 'first' | 'later'>): string[] => {
  const owners = [first, ...later].map(({ key }) => ownerOf(key));
  return [...new Set(owners.filter(isEquipmentId))];
};

/** Rooms first, then by name. */
export const inOrder = (a: Equipment, b: Equipment): number =>
  a.kind === b.kind ? a.name.localeCompare(b.name, 'en') : a.kind === 'ROOM' ? -1 : 1;

export const prefixOf = (kind: EquipmentKind): string => (kind === 'ROOM' ? 'room' : 'device');

const isEquipmentId = (id: string): boolean => isId('room', id) || isId('device', id);
