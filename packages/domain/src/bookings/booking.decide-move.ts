import type { Deciding } from '../access/index.js';
import { askingOf, type Beyond, beyondRefusals, findPlace, roomOf, takePlace } from '../availability/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  difference,
  lengthRefusals,
  patch,
  refused,
  refusedWith,
  remove,
  TEXT_LIMITS,
  toWall,
  unchanged,
} from '../kernel/index.js';
import { pointOf } from '../places/index.js';
import type { BookingCore, MovableBooking, MoveFacts } from './booking.facts.js';
import type { Booking } from './booking.js';
import { statusAfterMove } from './booking.quote.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

export type MoveCommand = BookingCommand & {
  startsAt: string;
  endsAt: string;
  resourceId?: string | null;
  reason?: string | null;
} & Beyond;

/** What a booking occupies: as it was loaded, and as an earlier move of the same batch has left it. */
const ownAllocations = (facts: MoveFacts, booking: MovableBooking): ReadonlySet<string> =>
  new Set([
    ...booking.allocationIds,
    ...[...facts.allocations.values()].filter(({ bookingId }) => bookingId === booking.id).map(({ id }) => id),
  ]);

/** Units for the new time: with the resource asked for; else with the present one if it is free; else any that qualifies. */
function placeFor(
  facts: MoveFacts,
  booking: MovableBooking,
  except: ReadonlySet<string>,
  command: MoveCommand,
  deciding: Deciding,
) {
  const service = booking.serviceId ? facts.services.get(booking.serviceId) : undefined;
  if (!service || service.requirements.length === 0) return null;
  const { startsAt, endsAt, override, overbook } = command;
  const wish = {
    startsAt,
    endsAt,
    except,
    place: pointOf(booking),
    override: override ?? false,
    overbook: overbook ?? false,
  };
  const room = roomOf(facts, service);
  const find = (resourceId: string | null) => findPlace(room, { ...wish, resourceId }, askingOf(deciding));
  if (command.resourceId) return find(command.resourceId);
  const same = booking.resourceId ? find(booking.resourceId) : null;
  return same?.place ? same : find(null);
}

/** Moves one booking to another time (JZ-71, CRM-17). A seat moves with its session only; other bookings stay where they are. */
export function decideReschedule(facts: MoveFacts, command: MoveCommand, deciding: Deciding): Decision {
  const { now, newId } = deciding;
  const problems = [...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph), ...beyondRefusals(command, deciding)];
  if (problems.length > 0) return refused(command.id, ...problems);
  if (command.endsAt <= command.startsAt) return refusedWith(command.id, 'END_NOT_AFTER_START', ['endsAt']);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'RESCHEDULE', deciding);
  if (refusal) return refusal;
  if (command.startsAt <= now) return refusedWith(command.id, 'IN_THE_PAST', ['startsAt']);

  const own = ownAllocations(facts, booking);
  const answer = placeFor(facts, booking, own, command, deciding);
  if (answer && !answer.place) return refused(command.id, ...answer.refusals);

  const time: Partial<Booking> = {
    startsAt: command.startsAt,
    endsAt: command.endsAt,
    ...(answer ? { resourceId: answer.place.resourceId } : {}),
  };
  if (!difference<Partial<Booking>>(booking, time)) return unchanged(booking.id);
  const status = statusAfterMove(booking, deciding);
  const heldUntil = status === 'PENCILLED_IN' ? booking.holdExpiresAt : null;
  const changed = difference<Partial<Booking>>(booking, { ...time, status, holdExpiresAt: heldUntil })!;

  const changes: Change[] = [...own].map((id) => remove('allocations', id));
  if (answer) {
    const about = { serviceId: booking.serviceId!, startsAt: command.startsAt, point: pointOf(booking) };
    changes.push(...takePlace(answer.place, { bookingId: booking.id, expiresAt: heldUntil }, about, newId));
  }
  changes.push(
    patch<BookingCore & Partial<Booking>>('bookings', booking, {
      ...changed.after,
      wallStart: toWall(command.startsAt, booking.timeZone),
      rescheduleCount: booking.rescheduleCount + 1,
      previousStartsAt: booking.startsAt,
      previousEndsAt: booking.endsAt,
    }),
  );
  const event: DomainEvent = {
    type: 'booking.rescheduled',
    entity: 'bookings',
    entityId: booking.id,
    ...changed,
    reason: clean(command.reason),
  };
  return accepted(booking.id, changes, [event]);
}
