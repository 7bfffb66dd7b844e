import type { Deciding } from '../access/index.js';
import type { Booking } from '../bookings/booking.js';
import { BOOKING_LIFECYCLE } from '../bookings/booking.lifecycle.js';
import { paymentOnceReleased, releasePlaces } from '../bookings/booking.places.js';
import { changeBooking } from '../bookings/booking.subject.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  lengthRefusals,
  patch,
  refused,
  refusedWith,
  TEXT_LIMITS,
  unchanged,
  workingCopy,
} from '../kernel/index.js';
import type { EventSession, SessionStatus } from './event-session.js';
import { onSaleStatus } from './session.decide-create.js';
import { holdsOf, type SeatBooking, type SessionFacts, seatsOf } from './session.facts.js';
import { giveUp, takenBy } from './session.room.js';
import { overRefusal, type SessionCommand, sessionFor } from './session.subject.js';

type StatusFacts = Pick<SessionFacts, 'event_sessions'>;

function lead(session: EventSession, status: SessionStatus, type: string): Decision {
  const event: DomainEvent = {
    type,
    entity: 'event_sessions',
    entityId: session.id,
    before: { status: session.status },
    after: { status },
  };
  return accepted(session.id, [patch('event_sessions', session, { status })], [event]);
}

/** Puts a draft on sale: certain, or tentative until its minimum number is reached. */
export function decidePublishSession(facts: StatusFacts, command: SessionCommand, deciding: Deciding): Decision {
  const found = sessionFor(facts.event_sessions, command);
  if (found.refusal) return found.refusal;
  const { session } = found;
  if (session.status !== 'DRAFT') {
    return refusedWith(session.id, 'TRANSITION_NOT_ALLOWED', [], { status: session.status, allowedFrom: ['DRAFT'] });
  }
  if (session.startsAt <= deciding.now) return refusedWith(session.id, 'IN_THE_PAST', ['id'], { startsAt: session.startsAt });
  return lead(session, onSaleStatus(session), 'session.published');
}

/** Says that a session runs, whether or not its minimum number is reached. */
export function decideConfirmSession(facts: StatusFacts, command: SessionCommand, deciding: Deciding): Decision {
  const found = sessionFor(facts.event_sessions, command);
  if (found.refusal) return found.refusal;
  const { session } = found;
  if (session.status === 'CONFIRMED') return unchanged(session.id);
  return overRefusal(session, deciding) ?? lead(session, 'CONFIRMED', 'session.confirmed');
}

/** A tentative session runs once enough people have booked; seats that baskets hold do not count. */
export function decideConfirmIfReached(facts: SessionFacts, command: SessionCommand, deciding: Deciding): Decision {
  const session = facts.event_sessions.get(command.id);
  if (session?.status !== 'TENTATIVE' || session.minToRun === null) return unchanged(command.id);
  return seatsOf(facts, session.id).filter(({ takesSeat }) => takesSeat !== false).length >= session.minToRun
    ? decideConfirmSession(facts, command, deciding)
    : unchanged(session.id);
}

export type CancelSessionCommand = SessionCommand & { reason: string | null };

const isCancellable = ({ status }: SeatBooking): boolean => BOOKING_LIFECYCLE.next(status, 'CANCEL') !== undefined;

/**
 * Calls a session off: every booking on it that is not over ends with the session's reason, orders lose its price, baskets
 * lose the seats they hold, and its instructor and whatever it uses are free. Nothing else of anybody is touched.
 */
export function decideCancelSession(facts: SessionFacts, command: CancelSessionCommand, deciding: Deciding): Decision {
  const found = sessionFor(facts.event_sessions, command);
  if (found.refusal) return found.refusal;
  const { session } = found;
  const reason = clean(command.reason);
  const tooLong = lengthRefusals(reason, ['reason'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(session.id, ...tooLong);
  if (reason === null) return refusedWith(session.id, 'REASON_REQUIRED', ['reason']);
  const over = overRefusal(session, deciding);
  if (over) return over;

  const present = workingCopy(facts);
  const changes: Change[] = [];
  const events: DomainEvent[] = [];
  const make = (made: Change[]) => {
    present.absorb(made);
    changes.push(...made);
  };
  const seats = seatsOf(facts, session.id).filter(isCancellable);
  const end: Partial<Booking> = {
    status: 'CANCELLED',
    cancelledAt: deciding.now,
    cancelKind: 'SESSION_CANCELLED',
    cancelReason: reason,
  };
  for (const seat of seats) {
    const silent = paymentOnceReleased(present.facts, seat);
    const ended = changeBooking(seat, end, 'booking.cancelled', { reason, silent });
    make([...ended.changes, ...releasePlaces(present.facts, seat)]);
    events.push(...ended.events);
  }
  const holds = holdsOf(facts, session.id);
  make(holds.map((line) => patch('basket_lines', line, { holdExpiresAt: null })));
  make(giveUp(takenBy(facts, session.id)));
  const now = present.facts.event_sessions.get(session.id)!;
  const held = holds.reduce((sum, line) => sum + line.quantity, 0);
  make([
    patch<EventSession>('event_sessions', now, {
      status: 'CANCELLED',
      cancelledAt: deciding.now,
      cancelReason: reason,
      taken: now.taken - held,
    }),
  ]);
  const event: DomainEvent = {
    type: 'session.cancelled',
    entity: 'event_sessions',
    entityId: session.id,
    before: { status: session.status },
    after: { status: 'CANCELLED' },
    reason,
  };
  return accepted(session.id, changes, [event, ...events], { cancelledCount: seats.length });
}
