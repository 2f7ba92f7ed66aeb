import type { Millis } from '#domain/time/ledgerDay.ts';

/**
 * Where one of several stands when nothing else tells them apart: another order for each moment, always the same for the same, and
 * that of the others does not change when one of them is taken. Hashed as FNV-1a, with the finish of MurmurHash3, as the ids
 * differ in a few characters only.
 */
export function lotOf(start: Millis, id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const character of `${start}|${id}`) {
    hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
