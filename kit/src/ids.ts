import { createHash } from 'node:crypto';
import { TypeID, typeidUnboxed } from 'typeid-js';

/**
 * A new typed, sortable id (TypeID 0.3 over UUIDv7): `booking_01h455vb4pex5vsknk084sn02q`.
 *
 * @param prefix the kind of thing, lower-case
 */
export const newId = (prefix: string): string => typeidUnboxed(prefix);

/** Whether `text` is a well-formed id of this kind. */
export function isId(prefix: string, text: string): boolean {
  return idPattern(prefix).test(text);
}

/**
 * The id that always comes of the same origin: what makes an import or a repeated call find the thing it made before.
 *
 * @param origin the parts that name it, in order; they are hashed with their lengths, so that no two lists collide
 */
export function idOf(prefix: string, ...origin: string[]): string {
  const hash = createHash('sha256');
  for (const part of origin) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return TypeID.fromUUIDBytes(prefix, hash.digest().subarray(0, 16)).toString();
}

const patterns = new Map<string, RegExp>();

function idPattern(prefix: string): RegExp {
  let pattern = patterns.get(prefix);
  // 26 characters of base 32; the first carries only the 3 highest bits of the 128.
  if (!pattern) patterns.set(prefix, (pattern = new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`)));
  return pattern;
}
