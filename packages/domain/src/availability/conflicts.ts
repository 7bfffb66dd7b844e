import type { Booking } from '../bookings/booking.js';
import type { Service } from '../catalog/index.js';
import type { Refusal } from '../kernel/index.js';
import { pointOf } from '../places/index.js';
import type { RuleKind } from '../rules/index.js';
import type { RoomFacts } from './asking.js';
import { type BookingWish, placeOfWish } from './booking-wish.js';
import type { Asking } from './room.js';

/** A booking with what it takes: the resources, and the rows that say so. */
export type PlannedBooking = Pick<Booking, 'id' | 'status' | 'deletedAt' | 'startsAt' | 'endsAt' | 'latitude' | 'longitude'> & {
  allocations: readonly { id: string; resourceId: string }[];
};

/** Rules about the moment of booking say nothing about what is made, or planned by staff. */
const OF_THE_DATE: readonly RuleKind[] = ['WEEKDAYS', 'BLACKOUT', 'GAP'];

/** The facts with rules of some kinds only: by default of those that say something about what is made already. */
export const withRules = <F extends Pick<RoomFacts, 'booking_rules'>>(facts: F, kinds: readonly RuleKind[] = OF_THE_DATE): F => ({
  ...facts,
  booking_rules: new Map([...facts.booking_rules].filter(([, rule]) => kinds.includes(rule.kind))),
});

/** A booking that is still to come and takes something. */
export const isPlanned = ({ status, deletedAt, startsAt, allocations }: PlannedBooking, now: string): boolean =>
  deletedAt === null && !['CANCELLED', 'COMPLETED', 'NO_SHOW'].includes(status) && startsAt > now && allocations.length > 0;

/** What stands against a time and resources that are taken already, from the evaluator that would be asked for them now. */
export const standingAgainst = (
  facts: RoomFacts,
  allocations: PlannedBooking['allocations'],
  about: Pick<BookingWish, 'service' | 'startsAt' | 'endsAt' | 'place'>,
  asking: Asking,
): Refusal[] => {
  const resourceIds = [...new Set(allocations.map(({ resourceId }) => resourceId))];
  const except = new Set(allocations.map(({ id }) => id));
  return placeOfWish(withRules(facts), { ...about, resourceIds, except }, asking).refusals;
};

/**
 * What stands against a booking that is made already: a resource has become unavailable, its hours have changed, or it was
 * booked twice. Empty for what is over or takes nothing.
 */
export function conflictsOf(facts: RoomFacts, booking: PlannedBooking, service: Service, asking: Asking): Refusal[] {
  if (!isPlanned(booking, asking.now)) return [];
  const { startsAt, endsAt, allocations } = booking;
  return standingAgainst(facts, allocations, { service, startsAt, endsAt, place: pointOf(booking) }, asking);
}
