import { type Change, type Instant, insert, remove } from '../kernel/index.js';
import type { GeoPoint } from '../places/index.js';
import type { Place } from './place.js';

/** Whose an allocation is. */
export type Owner =
  | { bookingId: string; expiresAt?: Instant | null }
  | { basketLineId: string; expiresAt: Instant }
  | { sessionId: string };

const NOBODY = { bookingId: null, basketLineId: null, sessionId: null };

/** The rows that take a place: run-out holds go, and each unit is allocated to its owner. */
export function takePlace(
  place: Place,
  owner: Owner,
  about: { serviceId: string; startsAt: Instant; point: GeoPoint | null },
  newId: () => string,
): Change[] {
  const expired = new Set(place.units.flatMap((unit) => unit.expired.map((hold) => hold.id)));
  return [
    ...[...expired].map((id) => remove('allocations', id)),
    ...place.units.map(({ requirementId, resourceId, unitId, occupied, occupies }) =>
      insert('allocations', {
        id: newId(),
        unitId,
        resourceId,
        requirementId,
        ...NOBODY,
        ...owner,
        expiresAt: ('expiresAt' in owner && owner.expiresAt) || null,
        ...occupied,
        occupies,
        serviceId: about.serviceId,
        serviceStartsAt: about.startsAt,
        latitude: about.point?.latitude ?? null,
        longitude: about.point?.longitude ?? null,
      }),
    ),
  ];
}
