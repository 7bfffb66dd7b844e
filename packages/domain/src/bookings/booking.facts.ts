import type { Account } from '../accounts/index.js';
import type { Service } from '../catalog/index.js';
import type { Customer } from '../customers/index.js';
import type { Order, OrderLine } from '../orders/order.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { EventSession } from '../sessions/index.js';
import type { StaffMember } from '../staff/index.js';
import type { Booking } from './booking.js';

type ById<R> = ReadonlyMap<string, R>;

/** Enough to change a booking's own fields. */
export type BookingFacts = { bookings: ById<Booking> };

/** A booking together with what it takes: allocations of units, and its line in the order. */
export type PlacedBooking = Booking & { allocationIds: readonly string[]; lineId: string | null };

/** Enough to give back what a booking takes. */
export type PlacedFacts = {
  bookings: ById<PlacedBooking>;
  orders: ById<Order>;
  order_lines: ById<OrderLine>;
  event_sessions: ById<EventSession>;
};

/** Enough to move a booking: what its service can use, and who is there already. */
export type MoveFacts = PlacedFacts & {
  services: ById<Service>;
  resources: ById<Resource>;
  allocations: ById<Allocation>;
};

export type BookerFacts = BookingFacts & { customers: ById<Customer> };
export type AssigneeFacts = BookingFacts & { staff_members: ById<StaffMember> };
export type PoNumberFacts = BookingFacts & { orders: ById<Order>; accounts: ById<Account> };
