import type { Deciding } from '../access/index.js';
import { type Basket, type BasketFacts, type BasketLine, holdSeats, holdTime, isHeld, priceRefusals } from '../baskets/index.js';
import { type Booking, holdsWhile, initialStatus } from '../bookings/index.js';
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
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  remove,
  toWall,
  workingCopy,
} from '../kernel/index.js';
import { heldForPayment, paymentStateOfLines } from '../payments/index.js';
import { pointOf } from '../places/index.js';
import { type PricingFacts, termsOf } from '../pricing/index.js';
import type { Allocation } from '../resources/index.js';
import { type EventSession, isOnSale } from '../sessions/index.js';
import type { Billing } from './billing.js';
import type { OrderLine } from './order.js';
import type { CheckOutCommand } from './place-order.js';

/** What all lines of one checkout have in common. */
export type Placing = {
  command: CheckOutCommand;
  billing: Billing;
  basket: Basket;
  booker: Pick<Customer, 'id' | 'name' | 'accountId'>;
  deciding: Deciding;
};

/** What a line has made sure of: when it is, and what its booking takes. */
type Taken = {
  startsAt: string;
  endsAt: string;
  resourceId: string | null;
  allocations: readonly Omit<Allocation, 'id' | 'bookingId'>[];
};

/** Makes sure that the line has its seats or time: what it holds, or else what is free now. */
function secure(
  facts: BasketFacts,
  service: Service,
  line: BasketLine,
  deciding: Deciding,
): { changes: Change[]; events?: DomainEvent[]; taken: Taken } | { refusals: Refusal[] } {
  const session = line.sessionId ? facts.event_sessions.get(line.sessionId) : undefined;
  if (session) {
    const taken = { startsAt: session.startsAt, endsAt: session.endsAt, resourceId: null, allocations: [] };
    if (!isOnSale(session)) return { refusals: [refusal('SESSION_NOT_BOOKABLE', ['sessionId'], { status: session.status })] };
    if (isHeld(line, deciding.now)) return { changes: [], taken };
    const held = line.holdExpiresAt === null ? 0 : line.quantity;
    const again = holdSeats(facts, session, { id: line.id, quantity: line.quantity, held }, deciding);
    return 'changes' in again ? { changes: again.changes, events: again.events, taken } : again;
  }
  const own = [...facts.allocations.values()].filter((allocation) => allocation.basketLineId === line.id);
  const time = { startsAt: line.startsAt!, endsAt: line.endsAt! };
  if (own.length > 0 && isHeld(line, deciding.now)) {
    const changes = own.map(({ id }) => remove('allocations', id));
    return { changes, taken: { ...time, resourceId: line.resourceId, allocations: own } };
  }
  const wish = {
    id: line.id,
    startsAt: time.startsAt,
    resourceId: line.resourceId,
    point: pointOf(line),
    except: own.map(({ id }) => id),
  };
  const again = holdTime(facts, service, wish, deciding);
  if (!('changes' in again)) return again;
  const made = again.changes.flatMap((change) => (change.op === 'insert' ? [change.values as Allocation] : []));
  const changes = again.changes.filter((change) => change.op !== 'insert');
  return { changes, taken: { ...time, resourceId: again.line.resourceId, allocations: made } };
}

function bookingOf(
  line: BasketLine,
  service: Service,
  taken: Taken,
  session: EventSession | undefined,
  zone: string,
  placing: Placing,
) {
  const { command, billing, booker, deciding } = placing;
  const status = initialStatus(service.workflow, deciding.actor.kind, deciding.settings);
  const reference = deciding.newReference('BW');
  const attendeeName = line.attendeeName ?? booker.name;
  const online = deciding.actor.kind !== 'STAFF' && deciding.actor.kind !== 'SYSTEM';
  const booking: Omit<Booking, 'version'> = {
    id: deciding.newId(),
    orderId: command.orderId,
    reference,
    title: service.name,
    description: null,
    startsAt: taken.startsAt,
    endsAt: taken.endsAt,
    timeZone: zone,
    wallStart: toWall(taken.startsAt, zone),
    status,
    workflow: service.workflow,
    paymentType: service.paymentType,
    locationMode: line.locationMode ?? service.locationMode,
    locationText: session?.locationText ?? line.locationText,
    locationAddress: line.locationAddress,
    latitude: line.latitude,
    longitude: line.longitude,
    meetingUrl: session?.meetingUrl ?? null,
    serviceId: service.id,
    sessionId: line.sessionId,
    resourceId: taken.resourceId,
    bookerId: booker.id,
    accountId: billing.account?.id ?? null,
    billingType: billing.billingType,
    assigneeId: session?.instructorId ?? null,
    attendeeName,
    attendeeEmail: null,
    comment: clean(command.comment),
    priceMinor: line.priceMinor,
    currency: line.currency,
    priceVisibility: service.priceVisibility,
    paymentStatus: 'NOT_REQUIRED',
    sourceMode: online ? 'ONLINE' : 'OFFLINE',
    sourceChannel: command.channel,
    bookedAt: deciding.now,
    rescheduleCount: 0,
    previousStartsAt: null,
    previousEndsAt: null,
    holdExpiresAt: status === 'PENCILLED_IN' ? addMinutes(deciding.now, 60 * deciding.settings.pencilHours) : null,
    arrivedAt: null,
    startedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelKind: null,
    cancelReason: null,
    deletedAt: null,
    deletedReason: null,
    searchText: bookingSearchText({ reference, title: service.name, attendeeName }),
  };
  return booking;
}

/** What has to be paid at checkout is held until then (JZ-32); what awaits approval is paid once it is approved. */
function heldUntilPaid(booking: Omit<Booking, 'version'>, { command, deciding }: Placing): Omit<Booking, 'version'> {
  const pays = command.payWith && booking.paymentType === 'PAY_NOW' && booking.paymentStatus === 'UNPAID';
  if (!pays || (booking.status !== 'CONFIRMED' && booking.status !== 'PENCILLED_IN')) return booking;
  const { now, settings } = deciding;
  return { ...booking, status: 'PENCILLED_IN', holdExpiresAt: heldForPayment(addMinutes(now, settings.payMinutes)) };
}

function orderLineOf(
  facts: PricingFacts,
  line: BasketLine,
  service: Service,
  bookingId: string | null,
  quantity: number,
  place: number,
  placing: Placing,
): OrderLine {
  return {
    id: placing.deciding.newId(),
    version: 1,
    orderId: placing.command.orderId,
    bookingId,
    serviceId: service.id,
    position: line.position * 1000 + place,
    description: service.name,
    quantity,
    unitPriceMinor: line.priceMinor,
    ...termsOf(service, { quantity, unitPriceMinor: line.priceMinor }, facts, placing.deciding.settings),
    currency: line.currency,
    priceVisibility: service.priceVisibility,
    paymentType: service.paymentType,
    active: true,
  };
}

/** Gives back the seats that requests held in the basket and do not hold while they await approval (JZ-42). */
function withoutSeats(facts: BasketFacts, so: readonly Change[], sessionId: string, seats: number): Change {
  const present = workingCopy({ event_sessions: facts.event_sessions });
  present.absorb(so);
  const session = present.facts.event_sessions.get(sessionId)!;
  return patch<EventSession>('event_sessions', session, { taken: session.taken - seats });
}

/** One basket line as order lines and bookings: goods make none, an appointment one, a session one per place. */
export function bookLine(facts: BasketFacts & PricingFacts, line: BasketLine, placing: Placing): Decision {
  const { deciding } = placing;
  const service = facts.services.get(line.serviceId)!;
  if (!service.active) return refusedWith(line.id, 'SERVICE_NOT_BOOKABLE', ['serviceId']);
  const dearer = priceRefusals(line, service);
  if (dearer.length > 0) return refused(line.id, ...dearer);
  if (saleOf(service) === 'GOODS') {
    return accepted(line.id, [insert('order_lines', orderLineOf(facts, line, service, null, line.quantity, 0, placing))], []);
  }
  const secured = secure(facts, service, line, deciding);
  if (!('changes' in secured)) return refused(line.id, ...secured.refusals);
  const { taken } = secured;
  const session = line.sessionId ? facts.event_sessions.get(line.sessionId) : undefined;
  const zone =
    session?.timeZone ?? (taken.resourceId && facts.resources.get(taken.resourceId)?.timeZone) ?? deciding.organization.timeZone;
  const changes: Change[] = [...secured.changes];
  if (line.holdExpiresAt !== null) changes.push(patch('basket_lines', line, { holdExpiresAt: null }));
  const events: DomainEvent[] = [...(secured.events ?? [])];
  for (let place = 0; place < line.quantity; place++) {
    const made = bookingOf(line, service, taken, session, zone, placing);
    const orderLine = orderLineOf(facts, line, service, made.id, 1, place, placing);
    const booking = heldUntilPaid({ ...made, paymentStatus: paymentStateOfLines([orderLine]) }, placing);
    const holds = holdsWhile(booking.status, deciding);
    changes.push(insert('bookings', { ...booking, takesSeat: holds }), insert('order_lines', orderLine));
    if (session && !holds) changes.push(withoutSeats(facts, changes, session.id, 1));
    const owner = { bookingId: booking.id, basketLineId: null, expiresAt: booking.holdExpiresAt };
    for (const allocation of holds ? taken.allocations : [])
      changes.push(insert('allocations', { ...allocation, ...owner, id: deciding.newId() }));
    for (const [index, attendee] of line.attendees.entries()) {
      const row = {
        id: deciding.newId(),
        bookingId: booking.id,
        position: index + 2,
        ...attendee,
        status: 'EXPECTED',
        removedAt: null,
      };
      changes.push(insert('booking_attendees', row));
    }
    events.push({
      type: 'booking.placed',
      entity: 'bookings',
      entityId: booking.id,
      after: { status: booking.status, startsAt: booking.startsAt },
    });
  }
  return accepted(line.id, changes, events);
}
