import type { Place } from '#domain/directory.ts';

const earthRadiusKm = 6_371.0088;

/** A place as a point of the unit sphere: the distances to thousands of them then cost no trigonometry. */
export type SpherePoint = { readonly x: number; readonly y: number; readonly z: number };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function spherePoint({ latitude, longitude }: Place): SpherePoint {
  const around = Math.cos(radians(latitude));
  return {
    x: around * Math.cos(radians(longitude)),
    y: around * Math.sin(radians(longitude)),
    z: Math.sin(radians(latitude)),
  };
}

/** The square of the straight line to another point, through the sphere: it orders places as their distance does, and costs no root. */
export function squaredTo({ x, y, z }: SpherePoint, x2: number, y2: number, z2: number): number {
  return (x - x2) * (x - x2) + (y - y2) * (y - y2) + (z - z2) * (z - z2);
}

/** Along the surface, of what `squaredTo` gives: exact for near places too, which the angle's cosine is not. */
export const kmOf = (squared: number): number =>
  2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(squared) / 2));

/** What `squaredTo` gives of places so far apart. */
export const squaredOf = (km: number): number =>
  (2 * Math.sin(Math.min(km / earthRadiusKm, Math.PI) / 2)) ** 2;

export function distanceKm(a: Place, b: Place): number {
  const { x, y, z } = spherePoint(b);
  return kmOf(squaredTo(spherePoint(a), x, y, z));
}

/** The angle at the earth's centre, in degrees. */
export const degreesOf = (km: number): number => (km / earthRadiusKm) * (180 / Math.PI);
