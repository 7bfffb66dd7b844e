/** A point on the earth in degrees (WGS 84). */
export type GeoPoint = { latitude: number; longitude: number };

export const isOnEarth = ({ latitude, longitude }: GeoPoint): boolean =>
  Number.isFinite(latitude) && Number.isFinite(longitude) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Something that may have coordinates, both or none. */
export type MaybePlaced = { latitude: number | null; longitude: number | null };

export const pointOf = ({ latitude, longitude }: MaybePlaced): GeoPoint | null =>
  latitude === null || longitude === null ? null : { latitude, longitude };

/** Where a map shows the way to a point (SV-19): an address of the web, no map of ours. */
export const navigationUrl = ({ latitude, longitude }: GeoPoint): string =>
  `https://www.openstreetmap.org/directions?to=${latitude.toFixed(6)}%2C${longitude.toFixed(6)}`;

/** Where a map shows the way to a mobile booking: to its point, or to its address where no point is known. */
export function wayTo(place: MaybePlaced & { locationAddress: string | null }): string | null {
  const point = pointOf(place);
  if (point) return navigationUrl(point);
  if (place.locationAddress === null) return null;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place.locationAddress)}`;
}

const EARTH_KM = 6371.0088;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The shortest way over the ground in kilometres (haversine). */
export function distanceKm(a: GeoPoint, b: GeoPoint): number {
  const dLat = radians(b.latitude - a.latitude) / 2;
  const dLon = radians(b.longitude - a.longitude) / 2;
  const h = Math.sin(dLat) ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
