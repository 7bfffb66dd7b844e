import { addDays, addMinutes, fromWall, type Instant, type LocalDate, weekdayOf } from '../kernel/index.js';
import type { Resource } from '../resources/index.js';
import { appointmentAt, findPlace, type Room } from './place.js';

/** A time at which an appointment can start, and the resources that are free then. */
export type Slot = { startsAt: Instant; endsAt: Instant; resourceIds: string[] };

export type SlotQuestion = {
  /** Whole days [from, to) on the wall clock of each resource. */
  from: LocalDate;
  to: LocalDate;
  /** Appointments start every so many minutes, counted from each opening. */
  intervalMin: number;
  now: Instant;
};

/** Starting points of one resource: every interval from each opening, as long as the appointment ends by closing. */
function startsOf(resource: Resource, durationMin: number, { from, to, intervalMin, now }: SlotQuestion): Instant[] {
  const starts: Instant[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    for (const hours of resource.hours) {
      if (hours.weekday !== weekday) continue;
      const closes = fromWall(`${date}T${hours.closes}`, resource.timeZone).instant;
      let start = fromWall(`${date}T${hours.opens}`, resource.timeZone).instant;
      for (; addMinutes(start, durationMin) <= closes; start = addMinutes(start, intervalMin))
        if (start > now) starts.push(start);
    }
  }
  return starts;
}

/** All free slots of the days asked for, earliest first. A slot is here exactly when `findPlace` finds a place for it. */
export function freeSlots(room: Room, question: SlotQuestion): Slot[] {
  const durationMin = room.service.durationMin ?? 0;
  const slots = new Map<Instant, string[]>();
  const allocations = [...room.allocations];
  for (const resource of room.resources) {
    if (!resource.active) continue;
    const alone: Room = {
      service: room.service,
      resources: [resource],
      allocations: allocations.filter((allocation) => allocation.resourceId === resource.id),
    };
    for (const startsAt of startsOf(resource, durationMin, question)) {
      if (!findPlace(alone, appointmentAt(room.service, startsAt), question.now).place) continue;
      const free = slots.get(startsAt);
      if (free) free.push(resource.id);
      else slots.set(startsAt, [resource.id]);
    }
  }
  return [...slots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([startsAt, resourceIds]) => ({ ...appointmentAt(room.service, startsAt), startsAt, resourceIds }));
}

/** True when an appointment may start then: a whole number of intervals after an opening of one of the resources. */
export function isOnTheGrid(
  room: Room,
  startsAt: Instant,
  resourceId: string | null,
  intervalMin: number,
  now: Instant,
): boolean {
  const durationMin = room.service.durationMin ?? 0;
  const date = startsAt.slice(0, 10);
  const question: SlotQuestion = { from: addDays(date, -1), to: addDays(date, 2), intervalMin, now };
  return room.resources.some(
    (resource) => (!resourceId || resource.id === resourceId) && startsOf(resource, durationMin, question).includes(startsAt),
  );
}
