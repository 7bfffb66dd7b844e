import type { Beyond, RoomFacts } from '../availability/index.js';
import type { AttendeeDetails, BasketLine } from '../baskets/index.js';
import type { Service } from '../catalog/index.js';
import type { Customer } from '../customers/index.js';
import type { Instant } from '../kernel/index.js';
import type { PlaceDetails } from '../places/index.js';
import type { PricingFacts } from '../pricing/index.js';
import type { EventSession } from '../sessions/index.js';
import type { StaffMember } from '../staff/index.js';
import type { BillingAsked, BillingFacts } from './billing.js';
import type { StartingStatus } from './staff-status.js';

type ById<R> = ReadonlyMap<string, R>;

/** Somebody new, as staff note them down; without an address there is no email. */
export type NewCustomer = { givenName: string; familyName: string; email?: string | null; phone?: string | null };

/** When and with whom one of the bookings is. */
export type Occasion = {
  /** Required, but for a seat on a session, which has its time. */
  startsAt?: Instant | null;
  /** Omitted: as long as the service takes. */
  endsAt?: Instant | null;
  sessionId?: string | null;
  /** Who and what takes part; empty or omitted, whoever and whatever is free. */
  resourceIds?: readonly string[] | null;
  /** Nothing is taken yet; the booking stands among the unassigned (SV-29). */
  unassigned?: boolean | null;
  /** Who comes; omitted, whoever books. */
  attendeeName?: string | null;
  attendeeEmail?: string | null;
  /** Beyond what is free, of this one only; omitted: as of all. */
  override?: boolean | null;
  overbook?: boolean | null;
};

/** Who an order is for and who is billed. */
export type StaffBuyer = BillingAsked & {
  orderId: string;
  accessTokenHash: string;
  customerId?: string | null;
  newCustomer?: NewCustomer | null;
  /** There is nobody to name yet (CRM-05). */
  withoutCustomer?: boolean | null;
  /** Whether the customer gets the order email (JZ-55). */
  sendOrderEmail: boolean;
  /** Where the order comes from: `admin`, `admin-calendar`, `series` … (AL-08). */
  channel: string;
  /** The opportunity it comes from (AP-42). */
  opportunityId?: string | null;
};

/** One thing of an order that staff make: a service with its occasions, goods in a number, or something with only a title. */
export type StaffItem = {
  /** Omitted: a booking without a service, which has a title and an end of its own. */
  serviceId?: string | null;
  title?: string | null;
  description?: string | null;
  comment?: string | null;
  occasions: readonly Occasion[];
  /** How many, of goods. */
  quantity?: number | null;
  place?: (Partial<PlaceDetails> & { meetingUrl?: string | null }) | null;
  /** Further people of each appointment (CRM-98). */
  attendees?: readonly AttendeeDetails[] | null;
  /** Who is responsible. */
  staffMemberId?: string | null;
  status?: StartingStatus | null;
  /** Instead of the service's price, in minor units of its currency. */
  priceMinor?: number | null;
} & Beyond;

/** One order with a booking for each occasion, made by staff (JZ-54, JZ-56, JZ-57): everything or nothing. */
export type BookForCustomerCommand = StaffBuyer & StaffItem;

/** One order of several things (AP-53): everything or nothing, unless what cannot be had is to be left out. */
export type StaffBasketCommand = StaffBuyer & { items: readonly StaffItem[]; leaveOutRefused?: boolean | null };

/** What booking for a customer looks at. */
export type StaffOrderFacts = RoomFacts &
  BillingFacts &
  PricingFacts & {
    services: ById<Service>;
    event_sessions: ById<EventSession>;
    /** Lines on the sessions whose hold has run out. */
    basket_lines: ById<BasketLine>;
    customers: ById<Customer>;
    staff_members: ById<StaffMember>;
  };

/** Things of one order at most. */
export const MOST_ITEMS = 100;

/** Bookings of one order at most. */
export const MOST_OCCASIONS = 1000;
