import { addDays, addMinutes, type Instant, type Interval, type LocalDate, overlaps, widen } from '../kernel/index.js';
import { openingsOn } from './openings.js';
import { appointmentAt, freeUnit, type Room } from './place.js';

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

/** Starting points within an opening, as long as the appointment ends by closing. */
function startsWithin(opening: Interval, durationMin: number, { intervalMin, now }: SlotQuestion): Instant[] {
  const starts: Instant[] = [];
  let start = opening.startsAt;
  for (; addMinutes(start, durationMin) <= opening.endsAt; start = addMinutes(start, intervalMin))
    if (start > now) starts.push(start);
  return starts;
}

/**
 * All free slots of the days asked for, earliest first. A slot is here exactly when `findPlace` finds a place for it at
 * this interval.
 */
export function freeSlots({ service, resources, allocations }: Room, question: SlotQuestion): Slot[] {
  const { bufferBeforeMin, bufferAfterMin } = service;
  const slots = new Map<Instant, string[]>();
  for (const resource of resources) {
    if (!resource.active) continue;
    const own = allocations.filter((allocation) => allocation.resourceId === resource.id);
    for (let date = question.from; date < question.to; date = addDays(date, 1)) {
      for (const opening of openingsOn(resource, date)) {
        const around = widen(opening, bufferBeforeMin, bufferAfterMin);
        const near = own.filter((allocation) => overlaps(allocation, around));
        for (const startsAt of startsWithin(opening, service.durationMin ?? 0, question)) {
          const occupied = widen(appointmentAt(service, startsAt), bufferBeforeMin, bufferAfterMin);
          const inTheWay = near.filter((allocation) => overlaps(allocation, occupied));
          if (!freeUnit([resource], inTheWay, question.now)) continue;
          const free = slots.get(startsAt);
          if (free && free.at(-1) !== resource.id) free.push(resource.id);
          if (!free) slots.set(startsAt, [resource.id]);
        }
      }
    }
  }
  return [...slots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([startsAt, resourceIds]) => ({ ...appointmentAt(service, startsAt), startsAt, resourceIds }));
}
