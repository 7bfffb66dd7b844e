import type { Booking } from '../bookings/booking.js';
import type { Service } from '../catalog/index.js';
import type { Refusal } from '../kernel/index.js';
import { pointOf } from '../places/index.js';
import type { RuleKind } from '../rules/index.js';
import type { RoomFacts } from './asking.js';
import { placeOfWish } from './booking-wish.js';
import type { Asking } from './room.js';

/** A booking with what it takes: the resources, and the rows that say so. */
export type PlannedBooking = Pick<Booking, 'id' | 'status' | 'deletedAt' | 'startsAt' | 'endsAt' | 'latitude' | 'longitude'> & {
  allocations: readonly { id: string; resourceId: string }[];
};

/** Rules about the moment of booking say nothing about a booking that is made. */
const OF_THE_DATE: ReadonlySet<RuleKind> = new Set(['WEEKDAYS', 'BLACKOUT', 'GAP']);

/** A booking that is still to come and takes something. */
export const isPlanned = ({ status, deletedAt, startsAt, allocations }: PlannedBooking, now: string): boolean =>
  deletedAt === null && !['CANCELLED', 'COMPLETED', 'NO_SHOW'].includes(status) && startsAt > now && allocations.length > 0;

/**
 * What stands against a booking that is made already, from the evaluator that would be asked for it now: a resource has
 * become unavailable, its hours have changed, or it was booked twice. Empty for what is over or takes nothing.
 */
export function conflictsOf(facts: RoomFacts, booking: PlannedBooking, service: Service, asking: Asking): Refusal[] {
  if (!isPlanned(booking, asking.now)) return [];
  const rules = [...facts.booking_rules].filter(([, rule]) => OF_THE_DATE.has(rule.kind));
  const wish = {
    ...{ service, startsAt: booking.startsAt, endsAt: booking.endsAt },
    resourceIds: [...new Set(booking.allocations.map(({ resourceId }) => resourceId))],
    except: new Set(booking.allocations.map(({ id }) => id)),
    place: pointOf(booking),
  };
  return placeOfWish({ ...facts, booking_rules: new Map(rules) }, wish, asking).refusals;
}
