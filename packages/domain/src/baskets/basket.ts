import type { LocationMode } from '../bookings/booking.js';
import type { Service } from '../catalog/index.js';
import type { Instant } from '../kernel/index.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { Rule } from '../rules/index.js';
import type { EventSession } from '../sessions/index.js';

/** What a customer is about to order. Whoever holds its token holds the basket. */
export type Basket = {
  id: string;
  version: number;
  tokenHash: string;
  currency: string;
  expiresAt: Instant;
  /** Set by checkout; a basket becomes one order, once. */
  orderId: string | null;
  /** Whose basket it is, once they have signed in; null for a guest's. */
  loginId: string | null;
};

/** Somebody who comes along. */
export type AttendeeDetails = { name: string; email: string | null; phone: string | null };

/** The same, as somebody gives it. */
export type GivenAttendee = { name: string; email?: string | null; phone?: string | null };

/** One thing in a basket. Until `holdExpiresAt` its seats or its time belong to it; after that, to whoever asks first. */
export type BasketLine = {
  id: string;
  version: number;
  basketId: string;
  position: number;
  serviceId: string;
  sessionId: string | null;
  resourceId: string | null;
  startsAt: Instant | null;
  endsAt: Instant | null;
  quantity: number;
  attendeeName: string | null;
  /** Further people of an appointment. */
  attendees: AttendeeDetails[];
  /** Where it takes place, if the customer chose; null as the service has it. */
  locationMode: LocationMode | null;
  locationText: string | null;
  locationAddress: string | null;
  latitude: number | null;
  longitude: number | null;
  priceMinor: number;
  currency: string;
  holdExpiresAt: Instant | null;
};

type ById<R> = ReadonlyMap<string, R>;

/**
 * What adding to a basket looks at. `basket_lines` holds the lines of the baskets concerned and, for the sessions
 * concerned, every line whose hold has run out; `allocations`, whatever touches the units and times concerned.
 */
export type BasketFacts = {
  baskets: ById<Basket>;
  basket_lines: ById<BasketLine>;
  services: ById<Service>;
  resources: ById<Resource>;
  booking_rules: ById<Rule>;
  event_sessions: ById<EventSession>;
  allocations: ById<Allocation>;
};

export const MAX_QUANTITY = 100;
export const MAX_LINES = 50;

/** Days a basket is kept after its last change; its holds end much sooner. */
export const BASKET_DAYS = 30;

/** True while a line's seats or time are kept for it. */
export const isHeld = (line: Pick<BasketLine, 'holdExpiresAt'>, now: Instant): boolean =>
  line.holdExpiresAt !== null && line.holdExpiresAt > now;
