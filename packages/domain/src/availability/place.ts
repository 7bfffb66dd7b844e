import type { Service } from '../catalog/index.js';
import {
  addMinutes,
  type Instant,
  type Interval,
  overlaps,
  type Refusal,
  refusal,
  toWall,
  weekdayOf,
  widen,
} from '../kernel/index.js';
import { type Allocation, isLive, type Resource } from '../resources/index.js';

/** What an appointment of one service may use: its resources in order of preference, and what is already taken there. */
export type Room = {
  service: Service;
  resources: readonly Resource[];
  allocations: Iterable<Allocation>;
};

export type Wish = {
  startsAt: Instant;
  endsAt: Instant;
  /** Only this resource; omitted or null, any that qualifies. */
  resourceId?: string | null;
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

/** True when the resource works during the whole interval, judged on its own wall clock. */
export function isOpen(resource: Resource, interval: Interval): boolean {
  const from = toWall(interval.startsAt, resource.timeZone);
  const to = toWall(interval.endsAt, resource.timeZone);
  const [date, opens] = [from.slice(0, 10), from.slice(11)];
  const closes = to.slice(0, 10) === date ? to.slice(11) : '24:00';
  const weekday = weekdayOf(date);
  return resource.hours.some((hours) => hours.weekday === weekday && hours.opens <= opens && closes <= hours.closes);
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

  const open = candidates.filter((resource) => isOpen(resource, wish));
  if (open.length === 0) return { place: null, refusals: [refusal('OUTSIDE_OPENING_HOURS', ['startsAt'])] };

  const inTheWay = [...room.allocations].filter(
    (allocation) => overlaps(allocation, occupied) && !wish.except?.has(allocation.id),
  );
  for (const resource of open) {
    for (const unitId of resource.unitIds) {
      const onUnit = inTheWay.filter((allocation) => allocation.unitId === unitId);
      if (onUnit.some((allocation) => isLive(allocation, now))) continue;
      return { place: { resourceId: resource.id, unitId, occupied, expired: onUnit }, refusals: [] };
    }
  }
  return { place: null, refusals: [refusal('RESOURCE_TAKEN', ['startsAt'])] };
}
