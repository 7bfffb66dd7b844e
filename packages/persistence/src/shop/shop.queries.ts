import type { Room } from '@bookwright/domain/availability';
import type { Basket, BasketLine } from '@bookwright/domain/baskets';
import type { Booking } from '@bookwright/domain/bookings';
import type { Service } from '@bookwright/domain/catalog';
import type { Customer } from '@bookwright/domain/customers';
import type { Order, OrderLine } from '@bookwright/domain/orders';
import type { Resource } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import { loadAll, loadById } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';
import { allocationsAround, loadServices, resourcesOfServices } from '../resources/room-facts.js';

/** What the shop offers, by category and name. */
export const offeredServices = (tx: Tx): Promise<Service[]> =>
  loadAll<Service>(tx, 'services', 'active ORDER BY category NULLS LAST, name, id');

/** Sessions of services that can still be booked or seen, earliest first, at most `most` of each service. */
export const comingSessions = (tx: Tx, serviceIds: readonly string[], now: string, most: number): Promise<EventSession[]> =>
  tx.query<EventSession>(
    `SELECT s.id, s.version, s.service_id AS "serviceId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "timeZone",
            s.capacity, s.taken, s.status, s.location_text AS "locationText", s.instructor_id AS "instructorId"
     FROM unnest($2::uuid[]) AS wanted(id)
     CROSS JOIN LATERAL (
       SELECT * FROM event_sessions e
       WHERE e.organization_id = $1 AND e.service_id = wanted.id AND e.starts_at > $3 AND e.status IN ('TENTATIVE', 'CONFIRMED')
       ORDER BY e.starts_at, e.id LIMIT $4
     ) s ORDER BY s.starts_at, s.id`,
    [tx.organizationId, serviceIds, now, most],
  );

/** One service with everything its free times depend on, within [from, to). */
export async function roomOfService(tx: Tx, serviceId: string, from: string, to: string): Promise<Room | null> {
  const services = await loadServices(tx, [serviceId]);
  const service = services.get(serviceId);
  if (!service) return null;
  const resources = await resourcesOfServices(tx, services);
  const allocations = await allocationsAround(tx, services, resources, [{ startsAt: from, endsAt: to }]);
  return {
    service,
    resources: service.resourceIds.flatMap((id) => resources.get(id) ?? []),
    allocations: [...allocations.values()],
  };
}

export type ShownBasket = {
  basket: Basket;
  lines: BasketLine[];
  services: Map<string, Service>;
  sessions: Map<string, EventSession>;
  resources: Map<string, Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>;
};

const RESOURCE = ['id', 'name', 'kind', 'timeZone'];

/** A basket by the hash of its token, with what its lines are about; null when there is none. */
export async function basketByToken(tx: Tx, tokenHash: string): Promise<ShownBasket | null> {
  const [basket] = await loadAll<Basket>(tx, 'baskets', 'token_hash = $2', [tokenHash]);
  if (!basket) return null;
  const lines = await loadAll<BasketLine>(tx, 'basket_lines', 'basket_id = $2 ORDER BY position', [basket.id]);
  return {
    basket,
    lines,
    services: await loadById<Service>(
      tx,
      'services',
      lines.map((line) => line.serviceId),
    ),
    sessions: await loadById<EventSession>(
      tx,
      'event_sessions',
      lines.map((line) => line.sessionId),
    ),
    resources: await loadById(
      tx,
      'resources',
      lines.map((line) => line.resourceId),
      RESOURCE,
    ),
  };
}

/** The id of the basket behind the hash of a token. */
export async function basketIdByToken(db: Database, organizationId: string, tokenHash: string): Promise<string | null> {
  const [basket] = await db.read<{ id: string }>(organizationId, {
    name: 'basket-id-by-token',
    text: 'SELECT id FROM baskets WHERE organization_id = $1 AND token_hash = $2',
    values: [organizationId, tokenHash],
  });
  return basket?.id ?? null;
}

export type ShownOrder = {
  order: Order;
  booker: Pick<Customer, 'id' | 'name' | 'email'>;
  bookings: Booking[];
  lines: OrderLine[];
  resources: Map<string, Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>;
};

/** The order behind the hash of an access token, as its customer may see it; null when there is none. */
export async function orderByToken(tx: Tx, tokenHash: string): Promise<ShownOrder | null> {
  const [order] = await loadAll<Order>(tx, 'orders', 'access_token_hash = $2', [tokenHash]);
  if (!order) return null;
  const bookings = await loadAll<Booking>(tx, 'bookings', 'order_id = $2 AND deleted_at IS NULL ORDER BY starts_at, id', [
    order.id,
  ]);
  const bookers = await loadById<Pick<Customer, 'id' | 'name' | 'email'>>(
    tx,
    'customers',
    [order.bookerId],
    ['id', 'name', 'email'],
  );
  return {
    order,
    booker: bookers.get(order.bookerId)!,
    bookings,
    lines: await loadAll<OrderLine>(tx, 'order_lines', 'order_id = $2 ORDER BY position', [order.id]),
    resources: await loadById(
      tx,
      'resources',
      bookings.map((booking) => booking.resourceId),
      RESOURCE,
    ),
  };
}

/** Names of resources by id. */
export const resourcesById = (tx: Tx, ids: readonly string[]) =>
  loadById<Pick<Resource, 'id' | 'name' | 'kind' | 'timeZone'>>(tx, 'resources', ids, RESOURCE);
