import type { Account } from '../accounts/index.js';
import type { Service } from '../catalog/index.js';
import type { Customer, CustomerAccount } from '../customers/index.js';
import type { Order, OrderLine } from '../orders/order.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { Rule } from '../rules/index.js';
import type { EventSession } from '../sessions/index.js';
import type { StaffMember } from '../staff/index.js';
import type { Booking } from './booking.js';

type ById<R> = ReadonlyMap<string, R>;

/** Of a booking, what every decision about its status and its people looks at. Kept small: bulk edits load it by the 100,000. */
export const BOOKING_CORE = [
  'id',
  'version',
  'orderId',
  'status',
  'startsAt',
  'sessionId',
  'deletedAt',
  'arrivedAt',
  'startedAt',
  'completedAt',
  'holdExpiresAt',
  'cancelKind',
  'paymentType',
  'priceMinor',
  'paymentStatus',
  'workflow',
  'bookerId',
  'accountId',
  'assigneeId',
  'takesSeat',
] as const satisfies readonly (keyof Booking)[];

export type BookingCore = Pick<Booking, (typeof BOOKING_CORE)[number]>;

/** Enough to lead a booking on. */
export type CoreFacts = { bookings: ById<BookingCore> };

/** Enough to change what a booking says. */
export type BookingFacts = { bookings: ById<Booking> };

/** A booking together with what it takes: allocations of units, and its line in the order. */
export type PlacedBooking = BookingCore & { allocationIds: readonly string[]; lineId: string | null };

/** A booking that can be moved. */
export type MovableBooking = PlacedBooking &
  Pick<
    Booking,
    'endsAt' | 'timeZone' | 'serviceId' | 'resourceId' | 'rescheduleCount' | 'locationMode' | 'latitude' | 'longitude'
  > & {
    /** Who and what it takes now. */
    resourceIds?: readonly string[];
  };

/** Enough to give back what a booking takes. */
export type PlacedFacts = {
  bookings: ById<PlacedBooking>;
  orders: ById<Order>;
  order_lines: ById<OrderLine>;
  event_sessions: ById<EventSession>;
};

/** Enough to lead a booking on that holds its place for a while, or no longer for a while only. */
export type HeldFacts = CoreFacts & { allocations: ById<Allocation> };

/** Enough to move a booking: what its service can use, and who is there already. */
export type MoveFacts = Omit<PlacedFacts, 'bookings'> & {
  bookings: ById<MovableBooking>;
  services: ById<Service>;
  resources: ById<Resource>;
  booking_rules: ById<Rule>;
  allocations: ById<Allocation>;
};

export type BookerFacts = CoreFacts & {
  customers: ById<Customer>;
  customer_accounts: ById<CustomerAccount>;
  /** Of bookings that nobody has booked yet. */
  orders?: ById<Order>;
};
export type AssigneeFacts = CoreFacts & { staff_members: ById<StaffMember> };
export type PoNumberFacts = CoreFacts & { orders: ById<Order>; accounts: ById<Account> };
