import { openingsBetween } from '../availability/openings.js';
import { addDays, type Interval, localDateOf, overlaps, toMillis } from '../kernel/index.js';
import { type BookedTime, ownerIdsOf } from './resource.facts.js';
import type { DateHours, OpeningHours } from './resource.js';

/** When a resource works. */
export type Calendar = { timeZone: string; hours: OpeningHours[]; overrides: DateHours[] };

/** When the resource is needed: during the booking or session, or before or after it where only its buffers need it. */
export function neededAt(time: BookedTime): Interval {
  const { startsAt, endsAt, bookingStartsAt, bookingEndsAt } = time;
  if (bookingStartsAt === null || bookingEndsAt === null) return { startsAt, endsAt };
  const [from, to] = [[startsAt, bookingStartsAt].sort()[1]!, [endsAt, bookingEndsAt].sort()[0]!];
  return from < to ? { startsAt: from, endsAt: to } : { startsAt, endsAt };
}

/** Whether the hours hold all of a time; openings that touch, as over midnight, are as good as one. */
function isOpen(calendar: Calendar, { startsAt, endsAt }: Interval): boolean {
  const first = addDays(localDateOf(startsAt, calendar.timeZone), -1);
  const openings = openingsBetween(calendar, first, localDateOf(endsAt, calendar.timeZone));
  let until = toMillis(startsAt);
  for (const { from, to } of openings) if (from <= until && to > until) until = to;
  return until >= toMillis(endsAt);
}

/** Bookings and sessions that lay within the hours and no longer do; they stay where they are. */
export const newlyOutside = (before: Calendar, after: Calendar, booked: readonly BookedTime[]): string[] =>
  ownerIdsOf(booked.filter((time) => !isOpen(after, neededAt(time)) && isOpen(before, neededAt(time))));

/** Bookings and sessions that need the resource within a time. */
export const bookedWithin = (time: Interval, booked: readonly BookedTime[]): string[] =>
  ownerIdsOf(booked.filter((one) => overlaps(neededAt(one), time)));
