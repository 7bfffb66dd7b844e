import { addMinutes, type Instant, type Refusal, refusal } from '../kernel/index.js';
import type { OrganizationSettings } from '../organizations/index.js';

export const SESSION_STATUSES = ['DRAFT', 'TENTATIVE', 'CONFIRMED', 'CANCELLED'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** A dated occurrence with seats. `taken` counts the seats of bookings and of live basket holds. */
export type EventSession = {
  id: string;
  version: number;
  serviceId: string;
  startsAt: Instant;
  endsAt: Instant;
  timeZone: string;
  capacity: number;
  taken: number;
  status: SessionStatus;
  locationText: string | null;
  instructorId: string | null;
  /** A tentative session is confirmed once so many seats are booked; null where it runs with anybody. */
  minToRun: number | null;
  /** Whether people may wait for a seat when it is full. */
  waitlistEnabled: boolean;
  /** The smallest number of seats anyone waits for; null or left out when nobody waits. */
  waitingLeast?: number | null;
  /** Where it meets, when it is online. */
  meetingUrl: string | null;
  cancelReason: string | null;
  cancelledAt: Instant | null;
};

/** A session that people can see and book. */
export const isOnSale = ({ status }: Pick<EventSession, 'status'>): boolean => status !== 'DRAFT' && status !== 'CANCELLED';

/** Why `seats` more seats cannot be had; empty when they can. `freed` seats belong to holds that have run out. */
export function seatRefusals(session: EventSession, seats: number, freed: number, now: Instant): Refusal[] {
  if (!isOnSale(session)) return [refusal('SESSION_NOT_BOOKABLE', ['sessionId'], { status: session.status })];
  if (session.startsAt <= now) return [refusal('IN_THE_PAST', ['sessionId'], { startsAt: session.startsAt })];
  const left = session.capacity - session.taken + freed;
  return seats <= left ? [] : [refusal('SESSION_FULL', ['quantity'], { seatsLeft: Math.max(0, left) })];
}

/** Whether there is time to offer a place to somebody who waits and for them to accept it. */
export const takesOffers = (
  startsAt: Instant,
  now: Instant,
  settings: Pick<OrganizationSettings, 'waitlistCloseHours' | 'holdMinutes'>,
): boolean => addMinutes(now, settings.waitlistCloseHours * 60 + settings.holdMinutes) <= startsAt;

/**
 * How many of the `free` seats are kept from customers because they will be offered to somebody who waits: all, when they are
 * enough for anyone who waits; none, when everyone who waits needs more.
 */
export const keptSeats = (
  session: Pick<EventSession, 'startsAt' | 'waitingLeast'>,
  free: number,
  now: Instant,
  settings: OrganizationSettings,
): number =>
  session.waitingLeast != null && free >= session.waitingLeast && takesOffers(session.startsAt, now, settings) ? free : 0;
