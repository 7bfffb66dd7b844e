import type { Instant, Refusal } from '../kernel/index.js';
import { refusal } from '../kernel/index.js';

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
