import type { Deciding } from '../access/index.js';
import { askingOf, type Beyond, type BookingWish, beyondRefusals, placeOfWish, takeWish } from '../availability/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  difference,
  lengthRefusals,
  patch,
  refusal,
  refused,
  refusedWith,
  remove,
  TEXT_LIMITS,
  toWall,
  unchanged,
} from '../kernel/index.js';
import { freeForm } from '../orders/free-form.js';
import { pointOf } from '../places/index.js';
import { qualifies } from '../resources/index.js';
import type { BookingCore, MovableBooking, MoveFacts } from './booking.facts.js';
import type { Booking, BookingStatus } from './booking.js';
import { statusAfterMove } from './booking.quote.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

export type MoveCommand = BookingCommand & {
  startsAt: string;
  endsAt: string;
  resourceId?: string | null;
  reason?: string | null;
} & Beyond;

/** Where requests hold nothing, one that awaits approval takes no units (JZ-42). */
export const holdsWhile = (status: BookingStatus, { settings }: Pick<Deciding, 'settings'>): boolean =>
  settings.approvalHolds || status !== 'AWAITING_APPROVAL';

/** What a booking occupies: as it was loaded, and as an earlier move of the same batch has left it. */
export const ownAllocations = (facts: MoveFacts, booking: MovableBooking): ReadonlySet<string> =>
  new Set([
    ...booking.allocationIds,
    ...[...facts.allocations.values()].filter(({ bookingId }) => bookingId === booking.id).map(({ id }) => id),
  ]);

/** What a booking takes beyond the needs of its service: it takes part at the new time, too. */
function inAddition(
  { resources }: MoveFacts,
  { resourceIds = [], resourceId }: MovableBooking,
  { requirements }: BookingWish['service'],
): string[] {
  // A request that holds nothing is known to be for one resource all the same.
  return [...new Set(resourceId ? [...resourceIds, resourceId] : resourceIds)].filter((id) => {
    const resource = resources.get(id);
    return resource && !requirements.some((need) => qualifies(resource, need));
  });
}

/** Units for the new time: with the resource asked for; else with the present one if it is free; else any that qualifies. */
export function placeFor(
  facts: MoveFacts,
  booking: MovableBooking,
  except: ReadonlySet<string>,
  command: Pick<MoveCommand, 'startsAt' | 'endsAt' | 'resourceId' | 'override' | 'overbook'>,
  deciding: Deciding,
) {
  const known = booking.serviceId ? facts.services.get(booking.serviceId) : undefined;
  const service = known ?? freeForm('', deciding.organization.currency);
  const others = inAddition(facts, booking, service);
  if (service.requirements.length + others.length === 0) return null;
  const { startsAt, endsAt } = command;
  const wish: BookingWish = {
    ...{ service, startsAt, endsAt, except, resourceIds: others },
    place: pointOf(booking),
    override: command.override ?? false,
    overbook: command.overbook ?? false,
  };
  const find = (first: string | null) => {
    const resourceIds = first && !others.includes(first) ? [first, ...others] : others;
    return { wish, answer: placeOfWish(facts, { ...wish, resourceIds }, askingOf(deciding)) };
  };
  if (command.resourceId) {
    const asked = facts.resources.get(command.resourceId.toLowerCase());
    if (asked && service.requirements.some((need) => qualifies(asked, need))) return find(asked.id);
    const refusals = [refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'NO_RESOURCE' })];
    return { wish, answer: { place: null, refusals } };
  }
  const same = booking.resourceId ? find(booking.resourceId) : null;
  return same?.answer.place ? same : find(null);
}

/** Moves one booking to another time (JZ-71, CRM-17). A seat moves with its session only; other bookings stay where they are. */
export function decideReschedule(facts: MoveFacts, command: MoveCommand, deciding: Deciding): Decision {
  const { now, newId } = deciding;
  const problems = [...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph), ...beyondRefusals(command, deciding)];
  if (problems.length > 0) return refused(command.id, ...problems);
  if (command.endsAt <= command.startsAt) return refusedWith(command.id, 'END_NOT_AFTER_START', ['endsAt']);
  const { booking, refusal: no } = bookingFor(facts.bookings, command, 'RESCHEDULE', deciding);
  if (no) return no;
  if (command.startsAt <= now) return refusedWith(command.id, 'IN_THE_PAST', ['startsAt']);

  const own = ownAllocations(facts, booking);
  const found = placeFor(facts, booking, own, command, deciding);
  if (found && !found.answer.place) return refused(command.id, ...found.answer.refusals);
  const place = found?.answer.place;

  const time: Partial<Booking> = {
    startsAt: command.startsAt,
    endsAt: command.endsAt,
    ...(place ? { resourceId: place.resourceId } : {}),
  };
  if (!difference<Partial<Booking>>(booking, time)) return unchanged(booking.id);
  const status = statusAfterMove(booking, deciding);
  const heldUntil = status === 'PENCILLED_IN' ? booking.holdExpiresAt : null;
  const changed = difference<Partial<Booking>>(booking, { ...time, status, holdExpiresAt: heldUntil })!;

  const changes: Change[] = [...own].map((id) => remove('allocations', id));
  if (place && holdsWhile(status, deciding)) {
    changes.push(...takeWish(place, { bookingId: booking.id, expiresAt: heldUntil }, found!.wish, newId));
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
