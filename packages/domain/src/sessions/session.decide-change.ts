import type { Deciding } from '../access/index.js';
import { type Beyond, beyondRefusals } from '../availability/index.js';
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
import { holdsOf, type SeatBooking, type SessionChangeFacts, type SessionFacts, seatsOf } from './session.facts.js';
import {
  beyondSaid,
  placeOfSession,
  resourcesIn,
  resourcesWanted,
  takeForSession,
  takenBy,
  usesOthers,
  usesSaid,
} from './session.room.js';
import {
  overRefusal,
  type SessionCommand,
  type SessionValues,
  sessionFor,
  sessionTimeRefusals,
  sessionValueRefusals,
} from './session.subject.js';

/** What changes; what is left out stays, null clears. */
export type ChangeSessionCommand = SessionCommand &
  Partial<SessionValues> & {
    /** Who and what it uses besides its instructor; left out, what it uses now. */
    resourceIds?: readonly string[] | null;
  } & Beyond;

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

/** What a change of time, instructor or resources does to what the session takes. */
type Replanned = { changes: Change[]; before?: object; after?: object; refusals: Refusal[] };

/** Takes anew whom and what the session uses, when that or its time is another; the rest stays as it is. */
function replan(
  facts: SessionChangeFacts,
  session: EventSession,
  wanted: SessionValues,
  command: ChangeSessionCommand,
  deciding: Deciding,
): Replanned {
  const moved = isMoved(session, wanted);
  const taken = takenBy(facts, session.id);
  const nothing = { changes: [], refusals: [] };
  if (!moved && command.resourceIds == null && session.instructorId === wanted.instructorId) return nothing;
  const resourceIds = resourcesWanted(
    facts,
    { resourceIds: command.resourceIds, instructorId: wanted.instructorId },
    { taken, instructorId: session.instructorId },
  );
  const others = usesOthers(resourceIds, taken);
  if (!moved && !others) return nothing;
  const plan = {
    ...{ resourceIds, startsAt: wanted.startsAt, endsAt: wanted.endsAt },
    ...{ override: command.override, overbook: command.overbook },
    service: facts.services.get(session.serviceId)!,
    except: new Set(taken.map(({ id }) => id)),
    begun: session.startsAt <= deciding.now,
  };
  const answer = placeOfSession(facts, plan, deciding);
  if (!answer.place) return { changes: [], refusals: answer.refusals };
  return {
    changes: takeForSession(answer.place, session.id, plan, taken, deciding),
    ...(others && { before: usesSaid(facts, resourcesIn(taken)) }),
    after: { ...beyondSaid(plan), ...(others && usesSaid(facts, resourceIds)) },
    refusals: [],
  };
}

/** Run-out holds that a smaller session needs the seats of, and how many are taken without them. */
function withoutRunOut(facts: SessionFacts, session: EventSession, capacity: number, now: string) {
  const runOut = holdsOf(facts, session.id).filter((line) => line.holdExpiresAt! <= now);
  const freed = capacity < session.taken ? runOut : [];
  return { freed, taken: session.taken - freed.reduce((sum, line) => sum + line.quantity, 0) };
}

/**
 * Changes a session. Everybody on it moves along with its time, and hears of a new place, meeting address or instructor;
 * seats that are taken are never taken away. Whom and what it uses is taken as by an appointment, or refused.
 */
export function decideChangeSession(facts: SessionChangeFacts, command: ChangeSessionCommand, deciding: Deciding): Decision {
  const found = sessionFor(facts.event_sessions, command);
  if (found.refusal) return found.refusal;
  const { session } = found;
  const over = overRefusal(session, deciding);
  if (over) return over;
  const wanted = wantedOf(session, command);
  const seats = seatsOf(facts, session.id);
  const newInstructor = wanted.instructorId === session.instructorId ? null : wanted.instructorId;
  const refusals = [
    ...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph),
    ...beyondRefusals(command, deciding),
    ...(isMoved(session, wanted) ? moveRefusals(session, wanted, seats, deciding.now) : []),
    ...sessionValueRefusals(wanted, { id: newInstructor, member: facts.staff_members.get(newInstructor ?? '') }),
  ];
  if (refusals.length > 0) return refused(session.id, ...refusals);
  const { freed, taken } = withoutRunOut(facts, session, wanted.capacity, deciding.now);
  if (wanted.capacity < taken) return refusedWith(session.id, 'CAPACITY_BELOW_TAKEN', ['capacity'], { taken });
  const replanned = replan(facts, session, wanted, command, deciding);
  if (replanned.refusals.length > 0) return refused(session.id, ...replanned.refusals);

  const changed = difference<Partial<EventSession>>(session, wanted);
  if (!changed && replanned.changes.length === 0) return unchanged(session.id);
  const reason = clean(command.reason);
  const event: DomainEvent = {
    ...{ type: 'session.changed', entity: 'event_sessions', entityId: session.id, reason },
    before: { ...changed?.before, ...replanned.before },
    after: { ...changed?.after, ...replanned.after },
  };
  const changes: Change[] = [
    ...freed.map((line) => patch('basket_lines', line, { holdExpiresAt: null })),
    patch<EventSession>('event_sessions', session, { ...changed?.after, ...(freed.length > 0 ? { taken } : {}) }),
    ...replanned.changes,
  ];
  const followed = seats.map((seat) => followSession(seat, session, wanted, reason, deciding));
  return accepted(
    session.id,
    [...changes, ...followed.flatMap((one) => one.changes)],
    [event, ...followed.flatMap((one) => one.events)],
    { movedCount: followed.filter((one) => one.changes.length > 0).length },
  );
}
