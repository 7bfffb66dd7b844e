import type { Deciding } from '../access/index.js';
import type { Account } from '../accounts/index.js';
import { askingOf, type BookingWish, placeOfWish, takeWish, wishRefusals } from '../availability/index.js';
import { type AttendeeDetails, attendeesOf, holdSeats } from '../baskets/index.js';
import { type Booking, type BookingStatus, holdsWhile } from '../bookings/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import type { Customer } from '../customers/index.js';
import {
  accepted,
  addMinutes,
  bookingSearchText,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  insert,
  type Refusal,
  refusal,
  refused,
  toWall,
} from '../kernel/index.js';
import { paymentStateOfLines } from '../payments/index.js';
import { type PlaceDetails, pointOf } from '../places/index.js';
import { termsOf } from '../pricing/index.js';
import type { EventSession } from '../sessions/index.js';
import type { Billing } from './billing.js';
import type { OrderLine } from './order.js';
import type { Occasion, StaffBuyer, StaffItem, StaffOrderFacts } from './staff-order.js';
import { marksOf, mayHaveBegun } from './staff-status.js';

/** What all bookings of one order have in common. */
export type OrderWide = {
  buyer: Pick<StaffBuyer, 'orderId' | 'channel'>;
  billing: Pick<Billing, 'billingType'> & { account: Pick<Account, 'id'> | null };
  item: Omit<StaffItem, 'occasions'>;
  service: Service;
  status: BookingStatus;
  /** Null when there is nobody to name yet (CRM-05). */
  customer: Pick<Customer, 'id' | 'name'> | null;
  place: Partial<PlaceDetails> & Pick<PlaceDetails, 'locationMode'>;
  attendees: readonly AttendeeDetails[];
  deciding: Deciding;
};

/** When it is, and the rows that take what it needs; the booking's id is known beforehand. */
type Taken = {
  startsAt: string;
  endsAt: string;
  resourceId: string | null;
  timeZone: string;
  session: EventSession | null;
  changes: Change[];
  events?: readonly DomainEvent[];
  /** False for a request that holds nothing. */
  takesSeat?: boolean;
};

/** Whether this one goes beyond what is free. */
const beyondOf = (item: OrderWide['item'], occasion: Occasion) => ({
  override: occasion.override ?? item.override ?? false,
  overbook: occasion.overbook ?? item.overbook ?? false,
});

function takeSeat(facts: StaffOrderFacts, occasion: Occasion, shared: OrderWide): Taken | Refusal[] {
  const { item, service, status, deciding } = shared;
  const session = occasion.sessionId ? facts.event_sessions.get(occasion.sessionId.toLowerCase()) : undefined;
  if (!occasion.sessionId) return [refusal('REQUIRED', ['sessionId'])];
  if (!session || session.serviceId !== service.id) return [refusal('NOT_FOUND', ['sessionId'])];
  const { startsAt, endsAt, timeZone } = session;
  const at = { startsAt, endsAt, timeZone, resourceId: null, session };
  if (status === 'CANCELLED') return { ...at, changes: [] };
  const basketFacts = { ...facts, baskets: new Map() };
  const { override } = beyondOf(item, occasion);
  const seat = holdSeats(basketFacts, session, { id: '', quantity: 1, held: 0, override }, deciding);
  if (!('changes' in seat)) return seat.refusals;
  // A request that holds nothing only asks whether there is a seat (JZ-42).
  if (!holdsWhile(status, deciding)) return { ...at, changes: [], takesSeat: false };
  return { ...at, changes: seat.changes, events: seat.events };
}

/** Who judges: nobody asks for notice of what is only written down afterwards. */
const askingFor = (status: BookingStatus, startsAt: string, deciding: Deciding) => {
  const asking = askingOf(deciding);
  return mayHaveBegun(status) && startsAt <= deciding.now ? { ...asking, audience: 'SYSTEM' as const } : asking;
};

function takeTime(facts: StaffOrderFacts, occasion: Occasion, bookingId: string, shared: OrderWide): Taken | Refusal[] {
  const { item, service, status, place, deciding } = shared;
  const { startsAt } = occasion;
  if (!startsAt) return [refusal('REQUIRED', ['startsAt'])];
  const endsAt = occasion.endsAt ?? (service.durationMin ? addMinutes(startsAt, service.durationMin) : null);
  if (!endsAt) return [refusal('REQUIRED', ['endsAt'])];
  const point = pointOf({ latitude: place.latitude ?? null, longitude: place.longitude ?? null });
  const wish: BookingWish = {
    ...{ service, startsAt, endsAt },
    resourceIds: (occasion.resourceIds ?? []).map((id) => id.toLowerCase()),
    unassigned: occasion.unassigned ?? false,
    place: point,
    ...beyondOf(item, occasion),
  };
  const problems = wishRefusals(facts, wish);
  if (problems.length > 0) return problems;
  const zone = deciding.organization.timeZone;
  if (status === 'CANCELLED')
    return { startsAt, endsAt, resourceId: wish.resourceIds[0] ?? null, timeZone: zone, session: null, changes: [] };
  const answer = placeOfWish(facts, wish, askingFor(status, startsAt, deciding));
  if (!answer.place) return answer.refusals;
  const { resourceId } = answer.place;
  const { holdExpiresAt: expiresAt } = marksOf(status, null, deciding);
  const holds = holdsWhile(status, deciding);
  const changes = holds ? takeWish(answer.place, { bookingId, expiresAt }, wish, deciding.newId) : [];
  return {
    ...{ startsAt, endsAt, resourceId, session: null, changes },
    timeZone: (resourceId && facts.resources.get(resourceId)?.timeZone) || zone,
  };
}

function bookingOf(id: string, occasion: Occasion, taken: Taken, shared: OrderWide): Omit<Booking, 'version'> {
  const { buyer, billing, item, service, status, customer, place, deciding } = shared;
  const reference = deciding.newReference('BW');
  const title = clean(item.title) ?? service.name;
  const description = clean(item.description);
  const attendeeName = clean(occasion.attendeeName) ?? customer?.name ?? null;
  return {
    ...{ id, reference, title, description, attendeeName, status },
    orderId: buyer.orderId,
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
    timeZone: taken.timeZone,
    wallStart: toWall(taken.startsAt, taken.timeZone),
    workflow: status === 'PENCILLED_IN' || status === 'AWAITING_APPROVAL' ? workflowOf(status) : service.workflow,
    paymentType: service.paymentType,
    locationMode: place.locationMode,
    locationText: clean(place.locationText) ?? taken.session?.locationText ?? null,
    locationAddress: place.locationMode === 'MOBILE' ? clean(place.locationAddress) : null,
    latitude: place.locationMode === 'MOBILE' ? (place.latitude ?? null) : null,
    longitude: place.locationMode === 'MOBILE' ? (place.longitude ?? null) : null,
    meetingUrl: clean(place.meetingUrl) ?? taken.session?.meetingUrl ?? null,
    serviceId: service.id || null,
    sessionId: taken.session?.id ?? null,
    takesSeat: taken.takesSeat ?? true,
    resourceId: taken.resourceId,
    bookerId: customer?.id ?? null,
    accountId: billing.account?.id ?? null,
    billingType: billing.billingType,
    assigneeId: item.staffMemberId ?? taken.session?.instructorId ?? null,
    attendeeEmail: clean(occasion.attendeeEmail),
    comment: clean(item.comment),
    priceMinor: item.priceMinor ?? service.priceMinor,
    currency: service.currency,
    priceVisibility: service.priceVisibility,
    paymentStatus: 'NOT_REQUIRED',
    sourceMode: 'OFFLINE',
    sourceChannel: buyer.channel,
    bookedAt: deciding.now,
    rescheduleCount: 0,
    previousStartsAt: null,
    previousEndsAt: null,
    arrivedAt: null,
    startedAt: null,
    ...marksOf(status, clean(item.reason), deciding),
    deletedAt: null,
    deletedReason: null,
    searchText: bookingSearchText({ reference, title, attendeeName, description }),
  };
}

/** A booking that begins in the middle of a workflow goes on with it. */
const workflowOf = (status: 'PENCILLED_IN' | 'AWAITING_APPROVAL') =>
  status === 'PENCILLED_IN' ? 'PENCILLED_IN' : 'ADMIN_APPROVAL';

const orderLineOf = (
  facts: StaffOrderFacts,
  booking: Omit<Booking, 'version'>,
  position: number,
  { service, deciding }: OrderWide,
): OrderLine => ({
  id: deciding.newId(),
  version: 1,
  orderId: booking.orderId,
  bookingId: booking.id,
  serviceId: booking.serviceId,
  position,
  description: booking.title,
  quantity: 1,
  unitPriceMinor: booking.priceMinor,
  ...termsOf(service, { quantity: 1, unitPriceMinor: booking.priceMinor }, facts, deciding.settings),
  currency: booking.currency,
  priceVisibility: booking.priceVisibility,
  paymentType: booking.paymentType,
  active: booking.status !== 'CANCELLED',
});

/** One booking of an order that staff make: its rows, or why it cannot be had. */
export function bookOccasion(facts: StaffOrderFacts, occasion: Occasion, position: number, shared: OrderWide): Decision {
  const { item, service, attendees, deciding } = shared;
  const id = deciding.newId();
  const seat = saleOf(service) === 'SEAT';
  const taken = seat ? takeSeat(facts, occasion, shared) : takeTime(facts, occasion, id, shared);
  if (Array.isArray(taken)) return refused(id, ...taken);
  const made = bookingOf(id, occasion, taken, shared);
  const line = orderLineOf(facts, made, position, shared);
  const booking = { ...made, paymentStatus: paymentStateOfLines([line]) };
  const people = (seat ? [] : attendeesOf(attendees)).map((attendee, index) =>
    insert('booking_attendees', {
      id: deciding.newId(),
      bookingId: id,
      position: index + 2,
      ...attendee,
      status: 'EXPECTED',
      removedAt: null,
    }),
  );
  const { override, overbook } = beyondOf(item, occasion);
  const beyond = { ...(override && { override }), ...(overbook && { overbook }) };
  const placed: DomainEvent = {
    type: 'booking.placed',
    entity: 'bookings',
    entityId: id,
    after: { status: booking.status, startsAt: booking.startsAt, ...beyond },
    reason: clean(item.reason),
  };
  return accepted(
    id,
    [...taken.changes, insert('bookings', booking), insert('order_lines', line), ...people],
    [...(taken.events ?? []), placed],
    { bookingId: id },
  );
}
