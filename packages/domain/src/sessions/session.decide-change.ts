import type { Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { BOOKING_LIFECYCLE } from '../bookings/booking.lifecycle.js';
import { changeBooking } from '../bookings/booking.subject.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  difference,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  TEXT_LIMITS,
  toWall,
  unchanged,
} from '../kernel/index.js';
import type { EventSession } from './event-session.js';
import { holdsOf, type SeatBooking, type SessionFacts, seatsOf } from './session.facts.js';
import {
  overRefusal,
  type SessionCommand,
  type SessionValues,
  sessionFor,
  sessionTimeRefusals,
  sessionValueRefusals,
} from './session.subject.js';

/** What changes; what is left out stays, null clears. */
export type ChangeSessionCommand = SessionCommand & Partial<SessionValues> & { reason?: string | null };

/** What is wanted, all of it, with texts as they are stored. */
const wantedOf = (session: EventSession, command: ChangeSessionCommand): SessionValues => ({
  startsAt: command.startsAt ?? session.startsAt,
  endsAt: command.endsAt ?? session.endsAt,
  capacity: command.capacity ?? session.capacity,
  minToRun: command.minToRun === undefined ? session.minToRun : command.minToRun,
  locationText: command.locationText === undefined ? session.locationText : clean(command.locationText),
  meetingUrl: command.meetingUrl === undefined ? session.meetingUrl : clean(command.meetingUrl),
  instructorId: command.instructorId === undefined ? session.instructorId : command.instructorId,
  waitlistEnabled: command.waitlistEnabled ?? session.waitlistEnabled,
});

const isMoved = (session: EventSession, wanted: SessionValues): boolean =>
  session.startsAt !== wanted.startsAt || session.endsAt !== wanted.endsAt;

/** A session that has begun stays at its time, and so does one on which somebody is here already. */
function moveRefusals(session: EventSession, wanted: SessionValues, seats: readonly SeatBooking[], now: string): Refusal[] {
  const ofTime = sessionTimeRefusals(wanted, now);
  if (ofTime.length > 0) return ofTime;
  if (session.startsAt <= now) return [refusal('IN_THE_PAST', ['startsAt'], { startsAt: session.startsAt })];
  const fixed = seats.filter(({ status }) => BOOKING_LIFECYCLE.next(status, 'RESCHEDULE') === undefined);
  if (fixed.length === 0) return [];
  const allowedFrom = BOOKING_LIFECYCLE.from('RESCHEDULE');
  return [refusal('TRANSITION_NOT_ALLOWED', ['startsAt'], { bookingIds: fixed.map(({ id }) => id).slice(0, 20), allowedFrom })];
}

/** Moves one place along with its session, as far as the place was as the session was. */
function followSession(
  seat: SeatBooking,
  session: EventSession,
  wanted: SessionValues,
  reason: string | null,
  { settings }: Deciding,
): Decision {
  const set: Partial<Booking> = {};
  if (seat.locationText === session.locationText) set.locationText = wanted.locationText;
  if (seat.meetingUrl === session.meetingUrl) set.meetingUrl = wanted.meetingUrl;
  if (seat.assigneeId === session.instructorId) set.assigneeId = wanted.instructorId;
  if (!isMoved(session, wanted)) return changeBooking(seat, set, 'booking.details_edited', { reason });
  const { startsAt, endsAt } = wanted;
  const next = BOOKING_LIFECYCLE.next(seat.status, 'RESCHEDULE')!;
  const status = settings.onReschedule === 'KEEP_STATUS' ? seat.status : next;
  const silent: Partial<Booking> = {
    wallStart: toWall(startsAt, seat.timeZone),
    rescheduleCount: seat.rescheduleCount + 1,
    previousStartsAt: seat.startsAt,
    previousEndsAt: seat.endsAt,
  };
  return changeBooking(seat, { ...set, startsAt, endsAt, status }, 'booking.rescheduled', { reason, silent });
}

/**
 * Changes a session. Everybody on it moves along with its time, and hears of a new place, meeting address or instructor;
 * seats that are taken are never taken away.
 */
export function decideChangeSession(facts: SessionFacts, command: ChangeSessionCommand, deciding: Deciding): Decision {
  const found = sessionFor(facts.event_sessions, command);
  if (found.refusal) return found.refusal;
  const { session } = found;
  const over = overRefusal(session, deciding);
  if (over) return over;
  const wanted = wantedOf(session, command);
  const seats = seatsOf(facts, session.id);
  const refusals = [
    ...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph),
    ...(isMoved(session, wanted) ? moveRefusals(session, wanted, seats, deciding.now) : []),
    ...sessionValueRefusals(wanted, {
      id: wanted.instructorId === session.instructorId ? null : wanted.instructorId,
      member: wanted.instructorId === session.instructorId ? undefined : facts.staff_members.get(wanted.instructorId ?? ''),
    }),
  ];
  if (refusals.length > 0) return refused(session.id, ...refusals);
  const runOut = holdsOf(facts, session.id).filter((line) => line.holdExpiresAt! <= deciding.now);
  const freed = wanted.capacity < session.taken ? runOut : [];
  const taken = session.taken - freed.reduce((sum, line) => sum + line.quantity, 0);
  if (wanted.capacity < taken) return refusedWith(session.id, 'CAPACITY_BELOW_TAKEN', ['capacity'], { taken });

  const changed = difference<Partial<EventSession>>(session, wanted);
  if (!changed) return unchanged(session.id);
  const reason = clean(command.reason);
  const event: DomainEvent = { type: 'session.changed', entity: 'event_sessions', entityId: session.id, ...changed, reason };
  const changes: Change[] = [
    ...freed.map((line) => patch('basket_lines', line, { holdExpiresAt: null })),
    patch<EventSession>('event_sessions', session, { ...changed.after, ...(freed.length > 0 ? { taken } : {}) }),
  ];
  const followed = seats.map((seat) => followSession(seat, session, wanted, reason, deciding));
  return accepted(
    session.id,
    [...changes, ...followed.flatMap((one) => one.changes)],
    [event, ...followed.flatMap((one) => one.events)],
    { movedCount: followed.filter((one) => one.changes.length > 0).length },
  );
}
