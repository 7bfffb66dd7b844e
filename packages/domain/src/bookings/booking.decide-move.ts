import type { Deciding } from '../access/index.js';
import { findPlace, type Room } from '../availability/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  difference,
  insert,
  lengthRefusals,
  patch,
  refused,
  refusedWith,
  remove,
  TEXT_LIMITS,
  toWall,
  unchanged,
} from '../kernel/index.js';
import type { BookingCore, MovableBooking, MoveFacts } from './booking.facts.js';
import type { Booking } from './booking.js';
import { BOOKING_LIFECYCLE } from './booking.lifecycle.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

export type MoveCommand = BookingCommand & {
  startsAt: string;
  endsAt: string;
  resourceId?: string | null;
  reason?: string | null;
};

/** What a booking occupies: as it was loaded, and as an earlier move of the same batch has left it. */
const ownAllocations = (facts: MoveFacts, booking: MovableBooking): ReadonlySet<string> =>
  new Set([
    ...booking.allocationIds,
    ...[...facts.allocations.values()].filter(({ bookingId }) => bookingId === booking.id).map(({ id }) => id),
  ]);

/** The unit for the new time: the resource asked for; else the present one if it is free; else any that qualifies. */
function placeFor(facts: MoveFacts, booking: MovableBooking, except: ReadonlySet<string>, command: MoveCommand, now: string) {
  const service = booking.serviceId ? facts.services.get(booking.serviceId) : undefined;
  if (!service || service.resourceIds.length === 0) return null;
  const room: Room = {
    service,
    resources: service.resourceIds.flatMap((id) => facts.resources.get(id) ?? []),
    allocations: [...facts.allocations.values()],
  };
  const wish = { startsAt: command.startsAt, endsAt: command.endsAt, except };
  if (command.resourceId) return findPlace(room, { ...wish, resourceId: command.resourceId }, now);
  const same = booking.resourceId ? findPlace(room, { ...wish, resourceId: booking.resourceId }, now) : null;
  return same?.place ? same : findPlace(room, wish, now);
}

/** Moves one booking to another time (JZ-71, CRM-17). A seat moves with its session only; other bookings stay where they are. */
export function decideReschedule(facts: MoveFacts, command: MoveCommand, deciding: Deciding): Decision {
  const { now, settings, newId } = deciding;
  const tooLong = lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(command.id, ...tooLong);
  if (command.endsAt <= command.startsAt) return refusedWith(command.id, 'END_NOT_AFTER_START', ['endsAt']);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'RESCHEDULE', deciding);
  if (refusal) return refusal;
  if (command.startsAt <= now) return refusedWith(command.id, 'IN_THE_PAST', ['startsAt']);

  const own = ownAllocations(facts, booking);
  const answer = placeFor(facts, booking, own, command, now);
  if (answer && !answer.place) return refused(command.id, ...answer.refusals);

  const time: Partial<Booking> = {
    startsAt: command.startsAt,
    endsAt: command.endsAt,
    ...(answer ? { resourceId: answer.place.resourceId } : {}),
  };
  if (!difference<Partial<Booking>>(booking, time)) return unchanged(booking.id);
  const keepsStatus = settings.onReschedule === 'KEEP_STATUS';
  const changed = difference<Partial<Booking>>(booking, {
    ...time,
    status: keepsStatus ? booking.status : BOOKING_LIFECYCLE.next(booking.status, 'RESCHEDULE')!,
  })!;

  const changes: Change[] = [...own].map((id) => remove('allocations', id));
  if (answer) {
    for (const hold of answer.place.expired) changes.push(remove('allocations', hold.id));
    const { resourceId, unitId, occupied } = answer.place;
    changes.push(
      insert('allocations', {
        id: newId(),
        unitId,
        resourceId,
        bookingId: booking.id,
        basketLineId: null,
        ...occupied,
        expiresAt: null,
      }),
    );
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
