import type { Instant, WallTime } from '../kernel/index.js';
import type { SeriesTimes } from '../recurrence/index.js';

export const SERIES_STATUSES = ['ACTIVE', 'CANCELLED'] as const;
export type SeriesStatus = (typeof SERIES_STATUSES)[number];

/** Bookings that repeat: one order (JZ-56), one service, one rule. Each occurrence is a booking of its own (JZ-05). */
export type Series = SeriesTimes & {
  id: string;
  version: number;
  orderId: string;
  serviceId: string;
  title: string;
  /** The resource that is wanted each time; null: whatever is free. */
  resourceId: string | null;
  /** The series of which it was the rest, until it got times or a rule of its own. */
  continuesId: string | null;
  status: SeriesStatus;
};

/**
 * BOOKED: there is a booking. SKIPPED: left out, by choice or because something was in the way. CANCELLED: its booking was
 * cancelled. FREE: its booking was deleted. A date that is not BOOKED is kept and can be taken back.
 */
export const OCCURRENCE_STATES = ['BOOKED', 'SKIPPED', 'CANCELLED', 'FREE'] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

/** One date of a series as it is kept. */
export type SeriesOccurrence = {
  id: string;
  version: number;
  seriesId: string;
  /** 1 for the earliest date of the plan; never reused. */
  position: number;
  /** What the series says of this date (RECURRENCE-ID, RFC 5545 section 3.8.4.4), also when it was moved on its own. */
  wallStart: WallTime;
  /** When it takes place. */
  startsAt: Instant;
  endsAt: Instant;
  bookingId: string | null;
  state: OccurrenceState;
  /** Why it is not booked: the code of the refusal, LEFT_OUT, or what a person wrote. */
  reason: string | null;
  /** It was changed on its own. Changes of the series pass it by unless it is said that they shall not. */
  exception: boolean;
};

/** The reason of a date that somebody chose to leave out. */
export const LEFT_OUT = 'LEFT_OUT';
