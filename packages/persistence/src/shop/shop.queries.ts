import type { AttendeeDetails, Basket, BasketLine } from '@bookwright/domain/baskets';
import type { Booking } from '@bookwright/domain/bookings';
import type { Service } from '@bookwright/domain/catalog';
import type { Customer } from '@bookwright/domain/customers';
import type { Order, OrderLine } from '@bookwright/domain/orders';
import type { PricingFacts } from '@bookwright/domain/pricing';
import type { Resource } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import { loadAll, loadById } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';
import { loadPricingFacts } from '../pricing/pricing-facts.js';

/** What the shop offers, by category and name. */
export const offeredServices = (tx: Tx): Promise<Service[]> =>
  loadAll<Service>(tx, 'services', 'active ORDER BY category NULLS LAST, name, id');

/** Sessions of services that can still be booked or seen, earliest first, at most `most` of each service. */
export const comingSessions = (tx: Tx, serviceIds: readonly string[], now: string, most: number): Promise<EventSession[]> =>
  tx.query<EventSession>(
    `SELECT s.id, s.version, s.service_id AS "serviceId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone",
            s.capacity, s.taken, s.status, s.location_text AS "locationText", s.instructor_id AS "instructorId",
            s.waitlist_enabled AS "waitlistEnabled", s.waiting_least AS "waitingLeast",
            s.min_to_run AS "minToRun", s.waitlist_enabled AS "waitlistEnabled", s.meeting_url AS "meetingUrl",
            s.cancel_reason AS "cancelReason", s.cancelled_at AS "cancelledAt"
     FROM unnest($2::uuid[]) AS wanted(id)
     CROSS JOIN LATERAL (
       SELECT * FROM event_sessions e
       WHERE e.organization_id = $1 AND e.service_id = wanted.id AND e.starts_at > $3 AND e.status IN ('TENTATIVE', 'CONFIRMED')
       ORDER BY e.starts_at, e.id LIMIT $4
     ) s ORDER BY s.starts_at, s.id`,
    [tx.organizationId, serviceIds, now, most],
  );

export type ShownBasket = {
  basket: Basket;
  lines: BasketLine[];
  services: Map<string, Service>;
  sessions: Map<string, EventSession>;
  resources: Map<string, Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>;
} & PricingFacts;

const RESOURCE = ['id', 'name', 'kind', 'timeZone'];

/** Groups records by a property, in the order in which they come. */
function grouped<R>(records: readonly R[], keyOf: (record: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return groups;
}

/** Baskets by the hashes of their tokens, with what their lines are about; what is unknown is missing from the map. */
export async function basketsByToken(tx: Tx, tokenHashes: readonly string[]): Promise<Map<string, ShownBasket>> {
  const baskets = await loadAll<Basket>(tx, 'baskets', 'token_hash = ANY($2::text[])', [tokenHashes]);
  if (baskets.length === 0) return new Map();
  const ids = baskets.map((basket) => basket.id);
  const lines = await loadAll<BasketLine>(tx, 'basket_lines', 'basket_id = ANY($2::uuid[]) ORDER BY position', [ids]);
  const services = await loadById<Service>(
    tx,
    'services',
    lines.map((line) => line.serviceId),
  );
  const about = {
    services,
    ...(await loadPricingFacts(tx, services.values())),
    sessions: await loadById<EventSession>(
      tx,
      'event_sessions',
      lines.map((line) => line.sessionId),
    ),
    resources: await resourcesById(
      tx,
      lines.map((line) => line.resourceId),
    ),
  };
  const linesOf = grouped(lines, (line) => line.basketId);
  return new Map(baskets.map((basket) => [basket.tokenHash, { basket, lines: linesOf.get(basket.id) ?? [], ...about }]));
}

/** The ids of the baskets behind hashes of tokens; what is unknown is missing from the map. */
export async function basketIdsByToken(
  db: Database,
  organizationId: string,
  tokenHashes: readonly string[],
): Promise<Map<string, string>> {
  const baskets = await db.read<{ id: string; hash: string }>(organizationId, {
    name: 'basket-ids-by-token',
    text: 'SELECT id, token_hash AS hash FROM baskets WHERE organization_id = $1 AND token_hash = ANY($2::text[])',
    values: [organizationId, tokenHashes],
  });
  return new Map(baskets.map(({ id, hash }) => [hash, id]));
}

export type AboutBookings = {
  resources: Map<string, Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>;
  /** Who else comes to each booking. */
  attendees: Map<string, AttendeeDetails[]>;
  /** What was sold with each booking. */
  sales: Map<string, OrderLine>;
};

export type ShownOrder = AboutBookings & {
  order: Order;
  booker: Pick<Customer, 'id' | 'name' | 'email'>;
  bookings: Booking[];
  lines: OrderLine[];
};

/** Orders that meet a condition, as their customers may see them. `$1` is the organization. */
export async function shownOrders(tx: Tx, condition: string, values: readonly unknown[]): Promise<ShownOrder[]> {
  const orders = await loadAll<Order>(tx, 'orders', condition, values);
  if (orders.length === 0) return [];
  const ids = [orders.map((order) => order.id)];
  const living = 'order_id = ANY($2::uuid[]) AND deleted_at IS NULL ORDER BY starts_at, id';
  const bookings = await loadAll<Booking>(tx, 'bookings', living, ids);
  const lines = await loadAll<OrderLine>(tx, 'order_lines', 'order_id = ANY($2::uuid[]) ORDER BY position', ids);
  const bookers = await loadById<ShownOrder['booker']>(
    tx,
    'customers',
    orders.map((order) => order.bookerId),
    ['id', 'name', 'email'],
  );
  const about = await aboutBookings(tx, bookings);
  const [bookingsOf, linesOf] = [grouped(bookings, (booking) => booking.orderId), grouped(lines, (line) => line.orderId)];
  return orders.map((order) => ({
    order,
    // Whoever holds the link to an order that nobody is named for stands for its customer.
    booker: bookers.get(order.bookerId ?? '') ?? { id: order.id, name: 'Customer', email: null },
    bookings: bookingsOf.get(order.id) ?? [],
    lines: linesOf.get(order.id) ?? [],
    ...about,
  }));
}

/** What is shown of bookings besides themselves: what they take, and who comes along. */
export const aboutBookings = async (tx: Tx, bookings: readonly Booking[]): Promise<AboutBookings> => ({
  resources: await resourcesById(
    tx,
    bookings.map((booking) => booking.resourceId),
  ),
  attendees: await attendeesOf(
    tx,
    bookings.map((booking) => booking.id),
  ),
  sales: await salesOf(
    tx,
    bookings.map((booking) => booking.id),
  ),
});

/** What was sold with bookings, by booking. */
async function salesOf(tx: Tx, bookingIds: readonly string[]): Promise<Map<string, OrderLine>> {
  if (bookingIds.length === 0) return new Map();
  const sold = "booking_id = ANY($2::uuid[]) AND kind = 'SALE'";
  const lines = await loadAll<OrderLine>(tx, 'order_lines', sold, [bookingIds]);
  return new Map(lines.map((line) => [line.bookingId!, line]));
}

/** Orders by the hashes of their access tokens; what is unknown is missing from the map. */
export async function ordersByToken(tx: Tx, tokenHashes: readonly string[]): Promise<Map<string, ShownOrder>> {
  const orders = await shownOrders(tx, 'access_token_hash = ANY($2::text[])', [tokenHashes]);
  return new Map(orders.map((found) => [found.order.accessTokenHash, found]));
}

/** The further people of bookings, in their order, without those who were removed. */
async function attendeesOf(tx: Tx, bookingIds: readonly string[]): Promise<Map<string, AttendeeDetails[]>> {
  if (bookingIds.length === 0) return new Map();
  const present = "booking_id = ANY($2::uuid[]) AND status <> 'REMOVED' ORDER BY position, id";
  const wanted = ['bookingId', 'name', 'email', 'phone'];
  return grouped(
    await loadAll<AttendeeDetails & { bookingId: string }>(tx, 'booking_attendees', present, [bookingIds], wanted),
    (attendee) => attendee.bookingId,
  );
}

/** Names of resources by id. */
export const resourcesById = (tx: Tx, ids: readonly (string | null)[]) =>
  loadById<Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>(tx, 'resources', ids, RESOURCE);
