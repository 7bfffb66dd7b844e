import type { Account } from '../accounts/index.js';
import type { Beyond, RoomFacts } from '../availability/index.js';
import type { AttendeeDetails, BasketLine } from '../baskets/index.js';
import type { Service } from '../catalog/index.js';
import type { Customer } from '../customers/index.js';
import type { Instant } from '../kernel/index.js';
import type { PlaceDetails } from '../places/index.js';
import type { EventSession } from '../sessions/index.js';
import type { StaffMember } from '../staff/index.js';
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
};

/** One order with a booking for each occasion, made by staff (JZ-54, JZ-56, JZ-57): everything or nothing. */
export type BookForCustomerCommand = {
  orderId: string;
  accessTokenHash: string;
  customerId?: string | null;
  newCustomer?: NewCustomer | null;
  accountId?: string | null;
  poNumber?: string | null;
  /** Omitted: a booking without a service, which has a title and an end of its own. */
  serviceId?: string | null;
  title?: string | null;
  description?: string | null;
  comment?: string | null;
  occasions: readonly Occasion[];
  place?: (Partial<PlaceDetails> & { meetingUrl?: string | null }) | null;
  /** Further people of each appointment (CRM-98). */
  attendees?: readonly AttendeeDetails[] | null;
  /** Who is responsible. */
  staffMemberId?: string | null;
  status?: StartingStatus | null;
  /** Instead of the service's price, in minor units of its currency. */
  priceMinor?: number | null;
  /** Whether the customer gets the order email (JZ-55). */
  sendOrderEmail: boolean;
  /** Where the order comes from: `admin`, `admin-calendar`, `series` … (AL-08). */
  channel: string;
} & Beyond;

/** What booking for a customer looks at. */
export type StaffOrderFacts = RoomFacts & {
  services: ById<Service>;
  event_sessions: ById<EventSession>;
  /** Lines on the sessions whose hold has run out. */
  basket_lines: ById<BasketLine>;
  customers: ById<Customer>;
  accounts: ById<Account>;
  staff_members: ById<StaffMember>;
};

/** Bookings of one order at most. */
export const MOST_OCCASIONS = 1000;
