import type { Service } from '../catalog/index.js';
import { addMinutes, type Instant, type Interval, overlaps, type Refusal, refusal, widen } from '../kernel/index.js';
import { type Allocation, isLive, type Resource } from '../resources/index.js';
import { isOnTheGrid, openingsAround } from './openings.js';

/** What an appointment of one service may use: its resources in order of preference, and what is already taken there. */
export type Room = {
  service: Service;
  resources: readonly Resource[];
  allocations: readonly Allocation[];
};

export type Wish = {
  startsAt: Instant;
  endsAt: Instant;
  /** Only this resource; omitted or null, any that qualifies. */
  resourceId?: string | null;
  /** Only a whole number of these after an opening; omitted, any time at which the resource works. */
  intervalMin?: number;
  /** Allocations that will be given up, such as the booking's own when it moves. */
  except?: ReadonlySet<string>;
};

/** A free unit, what it occupies with buffers, and the run-out holds that must be cleaned away first. */
export type Place = { resourceId: string; unitId: string; occupied: Interval; expired: Allocation[] };

export type PlaceAnswer = { place: Place; refusals: [] } | { place: null; refusals: Refusal[] };

/** How long an appointment lasts and what it occupies around itself. */
export const appointmentAt = (service: Pick<Service, 'durationMin'>, startsAt: Instant): Interval => ({
  startsAt,
  endsAt: addMinutes(startsAt, service.durationMin ?? 0),
});

/** The first unit without a live allocation, in the order of the resources and of their units. */
export function freeUnit(
  resources: readonly Resource[],
  inTheWay: readonly Allocation[],
  now: Instant,
): { resourceId: string; unitId: string; expired: Allocation[] } | null {
  for (const resource of resources) {
    for (const unitId of resource.unitIds) {
      const onUnit = inTheWay.filter((allocation) => allocation.unitId === unitId);
      if (!onUnit.some((allocation) => isLive(allocation, now))) return { resourceId: resource.id, unitId, expired: onUnit };
    }
  }
  return null;
}

/**
 * The first free unit for a wish, or every reason there is none. Slots, bookings, moves and explanations all ask here,
 * so what is offered can be booked and what is refused says why.
 */
export function findPlace(room: Room, wish: Wish, now: Instant): PlaceAnswer {
  const occupied = widen(wish, room.service.bufferBeforeMin, room.service.bufferAfterMin);
  const candidates = room.resources.filter(
    (resource) => resource.active && (!wish.resourceId || resource.id === wish.resourceId),
  );
  if (candidates.length === 0)
    return { place: null, refusals: [refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'NO_RESOURCE' })] };

  const open = candidates
    .map((resource) => ({ resource, openings: openingsAround(resource, wish) }))
    .filter(({ openings }) => openings.length > 0);
  if (open.length === 0) return { place: null, refusals: [refusal('OUTSIDE_OPENING_HOURS', ['startsAt'])] };

  const { intervalMin } = wish;
  const fitting = open.filter(
    ({ openings }) => !intervalMin || openings.some((opening) => isOnTheGrid(opening, wish.startsAt, intervalMin)),
  );
  if (fitting.length === 0) return { place: null, refusals: [refusal('NOT_A_SLOT', ['startsAt'], { intervalMin })] };

  const inTheWay = room.allocations.filter((allocation) => overlaps(allocation, occupied) && !wish.except?.has(allocation.id));
  const free = freeUnit(
    fitting.map(({ resource }) => resource),
    inTheWay,
    now,
  );
  if (!free) return { place: null, refusals: [refusal('RESOURCE_TAKEN', ['startsAt'])] };
  return { place: { ...free, occupied }, refusals: [] };
}
