import type { Account } from '@bookwright/domain/accounts';
import {
  type AssigneeFacts,
  BOOKING_CORE,
  type BookerFacts,
  type Booking,
  type BookingBillingFacts,
  type BookingCore,
  type BookingFacts,
  type CoreFacts,
  type HeldFacts,
  type LapsedFacts,
  type MovableBooking,
  type MoveFacts,
  type PlacedBooking,
  type PlacedFacts,
  type PoNumberFacts,
  type PURGED_WITH,
  type PurgeFacts,
} from '@bookwright/domain/bookings';
import type { Order, OrderLine } from '@bookwright/domain/orders';
import type { Allocation } from '@bookwright/domain/resources';
import { loadWishFacts, wishLocks } from '../availability/wish-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadBelongings, loadBillingFacts, loadCustomers } from '../customers/customer-facts.js';
import { loadServices } from '../resources/room-facts.js';

type Ids = readonly string[];

const MOVABLE = [
  ...BOOKING_CORE,
  'endsAt',
  'timeZone',
  'serviceId',
  'resourceId',
  'rescheduleCount',
  'locationMode',
  'latitude',
  'longitude',
];

/** Locks for changes that take and give nothing. */
export const bookingLocks = (ids: Ids): LockTarget[] => [{ table: 'bookings', ids }];

/** Locks for changes that give back seats and change order totals: the sessions and orders of the bookings, then they. */
export async function placedBookingLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const rows = await loadAll<{ sessionId: string | null; orderId: string }>(
    tx,
    'bookings',
    'id = ANY($2::uuid[])',
    [idsAmong(ids)],
    ['sessionId', 'orderId'],
  );
  return [
    { table: 'event_sessions', ids: rows.map((row) => row.sessionId) },
    { table: 'orders', ids: rows.map((row) => row.orderId) },
    { table: 'bookings', ids },
  ];
}

/** The same, and every unit the bookings' services could move to, or that they take now. */
export async function moveLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const rows = await loadAll<Pick<MovableBooking, 'serviceId' | 'resourceId'>>(
    tx,
    'bookings',
    'id = ANY($2::uuid[])',
    [idsAmong(ids)],
    ['serviceId', 'resourceId'],
  );
  const services = rows.map((row) => row.serviceId);
  const taken = await takenResources(tx, ids);
  return [
    ...(await placedBookingLocks(tx, ids)),
    ...(await wishLocks(tx, services, idsAmong([...taken, ...rows].map((one) => one.resourceId)))),
  ];
}

/** Who and what bookings take now. */
const takenResources = (tx: Tx, ids: Ids): Promise<{ bookingId: string; resourceId: string }[]> =>
  loadAll(tx, 'allocations', 'booking_id = ANY($2::uuid[])', [idsAmong(ids)], ['bookingId', 'resourceId']);

/** Locks for changes of the bookings' orders. */
export async function orderOfBookingLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const rows = await loadAll<{ orderId: string }>(tx, 'bookings', 'id = ANY($2::uuid[])', [idsAmong(ids)], ['orderId']);
  return [{ table: 'orders', ids: rows.map((row) => row.orderId) }, ...bookingLocks(ids)];
}

export const loadCoreFacts = async (tx: Tx, ids: Ids): Promise<CoreFacts> => ({
  bookings: await loadById<BookingCore>(tx, 'bookings', ids, BOOKING_CORE),
});

export const loadBookingFacts = async (tx: Tx, ids: Ids): Promise<BookingFacts> => ({
  bookings: await loadById<Booking>(tx, 'bookings', ids),
});

/** Facts for holding a booking's place for good, or for a while. */
export async function loadHeldFacts(tx: Tx, ids: Ids): Promise<HeldFacts> {
  const held = await loadAll<Allocation>(tx, 'allocations', 'booking_id = ANY($2::uuid[])', [idsAmong(ids)]);
  return { ...(await loadCoreFacts(tx, ids)), allocations: byId(held) };
}

const RUN_OUT = "status = 'PENCILLED_IN' AND deleted_at IS NULL AND hold_expires_at <= $2";

/** Pencilled-in bookings that nobody completed by `now`, the longest overdue first. */
export const runOutBookings = (tx: Tx, now: string, most: number): Promise<{ id: string }[]> =>
  loadAll<{ id: string }>(tx, 'bookings', `${RUN_OUT} ORDER BY hold_expires_at LIMIT $3`, [now, most], ['id']);

/** What somebody who wants a seat of these sessions ends first: pencilled-in bookings that have run out by `now`. */
export async function loadLapsedFacts(tx: Tx, sessionIds: Ids, now: string): Promise<LapsedFacts> {
  if (sessionIds.length === 0) return {};
  const rows = await loadAll<{ id: string }>(
    tx,
    'bookings',
    `${RUN_OUT} AND session_id = ANY($3::uuid[])`,
    [now, sessionIds],
    ['id'],
  );
  if (rows.length === 0) return {};
  const { bookings, orders, order_lines } = await loadPlacedFacts(
    tx,
    rows.map((row) => row.id),
  );
  return { bookings, orders, order_lines };
}

async function placed<B extends PlacedBooking>(
  tx: Tx,
  ids: Ids,
  properties: readonly string[],
): Promise<Omit<PlacedFacts, 'bookings'> & { bookings: Map<string, B> }> {
  const bookings = await loadById<B>(tx, 'bookings', ids, properties);
  const found = [...bookings.keys()];
  const allocations = await loadAll<{ id: string; bookingId: string }>(
    tx,
    'allocations',
    'booking_id = ANY($2::uuid[])',
    [found],
    ['id', 'bookingId'],
  );
  const lines = byId(await loadAll<OrderLine>(tx, 'order_lines', "booking_id = ANY($2::uuid[]) AND kind = 'SALE'", [found]));
  for (const booking of bookings.values()) Object.assign(booking, { allocationIds: [], lineId: null });
  for (const { id, bookingId } of allocations) (bookings.get(bookingId)!.allocationIds as string[]).push(id);
  for (const line of lines.values()) bookings.get(line.bookingId!)!.lineId = line.id;
  const values = [...bookings.values()];
  return {
    bookings,
    order_lines: lines,
    orders: await loadById<Order>(
      tx,
      'orders',
      values.map((booking) => booking.orderId),
    ),
    event_sessions: await loadById(
      tx,
      'event_sessions',
      values.map((booking) => booking.sessionId),
    ),
  };
}

export const loadPlacedFacts = (tx: Tx, ids: Ids): Promise<PlacedFacts> => placed<PlacedBooking>(tx, ids, BOOKING_CORE);

type Times = { id: string; startsAt: string; endsAt: string };

/** Facts for bookings that take their own time, again or at last. */
export async function loadOwnTimeFacts(tx: Tx, ids: Ids): Promise<MoveFacts> {
  const own = await loadAll<Times>(tx, 'bookings', 'id = ANY($2::uuid[])', [idsAmong(ids)], ['id', 'startsAt', 'endsAt']);
  return loadMoveFacts(tx, own);
}

/** Facts for pairs of bookings that take each other's time. */
export async function loadSwapFacts(tx: Tx, pairs: readonly { id: string; otherId: string }[]): Promise<MoveFacts> {
  const ids = pairs.flatMap(({ id, otherId }) => [id, otherId]);
  const own = await loadAll<Times>(tx, 'bookings', 'id = ANY($2::uuid[])', [idsAmong(ids)], ['id', 'startsAt', 'endsAt']);
  return loadMoveFacts(tx, own);
}

/** Facts for erasing bookings: what goes with them. */
export async function loadPurgeFacts(tx: Tx, ids: Ids): Promise<PurgeFacts> {
  const facts = await placed<PlacedBooking & Pick<Booking, 'reference'>>(tx, ids, [...BOOKING_CORE, 'reference']);
  const found = [...facts.bookings.keys()];
  const ofBookings = (table: (typeof PURGED_WITH)[number]) =>
    loadAll<{ id: string; bookingId: string }>(tx, table, 'booking_id = ANY($2::uuid[])', [found], ['id', 'bookingId']);
  const [attendees, assignees, tasks, occurrences, messages, links] = [
    await ofBookings('booking_attendees'),
    await ofBookings('booking_assignees'),
    await ofBookings('tasks'),
    await ofBookings('series_occurrences'),
    await ofBookings('messages'),
    await ofBookings('action_links'),
  ];
  return {
    ...facts,
    order_lines: byId(await loadAll<OrderLine>(tx, 'order_lines', 'booking_id = ANY($2::uuid[])', [found])),
    booking_attendees: byId(attendees),
    booking_assignees: byId(assignees),
    tasks: byId(tasks),
    series_occurrences: byId(occurrences),
    messages: byId(messages),
    action_links: byId(links),
  };
}

/** Requests that await approval and want what another wants: its session, or its time of the same resource or service. */
export const rivalsOf = (tx: Tx, bookingId: string, most: number): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `SELECT o.id FROM bookings b
     JOIN bookings o ON o.organization_id = b.organization_id AND o.id <> b.id AND o.status = 'AWAITING_APPROVAL' AND o.deleted_at IS NULL
      AND CASE WHEN b.session_id IS NOT NULL THEN o.session_id = b.session_id
          ELSE o.session_id IS NULL AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at
           AND (o.resource_id = b.resource_id OR o.service_id = b.service_id) END
     WHERE b.organization_id = $1 AND b.id = $2 AND b.status = 'AWAITING_APPROVAL' AND b.deleted_at IS NULL
     ORDER BY o.booked_at, o.id LIMIT $3`,
    [tx.organizationId, bookingId, most],
  );

/** Facts for moving bookings into the times asked for. */
export async function loadMoveFacts(
  tx: Tx,
  moves: readonly { id: string; startsAt: string; endsAt: string }[],
): Promise<MoveFacts> {
  const facts = await placed<MovableBooking>(
    tx,
    moves.map((move) => move.id),
    MOVABLE,
  );
  const services = await loadServices(
    tx,
    [...facts.bookings.values()].map((booking) => booking.serviceId),
  );
  const taken = await takenResources(tx, [...facts.bookings.keys()]);
  for (const { bookingId, resourceId } of taken) {
    const booking = facts.bookings.get(bookingId)!;
    booking.resourceIds = [...(booking.resourceIds ?? []), resourceId];
  }
  const named = idsAmong([...taken, ...facts.bookings.values()].map((one) => one.resourceId));
  return { ...facts, services, ...(await loadWishFacts(tx, services, named, moves)) };
}

export async function loadBookerFacts(tx: Tx, ids: Ids, customerIds: Ids): Promise<BookerFacts> {
  const customers = await loadCustomers(tx, customerIds);
  const { bookings } = await loadCoreFacts(tx, ids);
  const unnamed = [...bookings.values()].filter(({ bookerId }) => bookerId === null).map(({ orderId }) => orderId);
  const customer_accounts = await loadBelongings(tx, customers.keys());
  return { bookings, customers, customer_accounts, orders: await loadById<Order>(tx, 'orders', unnamed) };
}

/** Facts for changing who is billed. */
export async function loadBookingBillingFacts(
  tx: Tx,
  ids: Ids,
  accountIds: readonly (string | null | undefined)[],
): Promise<BookingBillingFacts> {
  const bookings = await loadById<BillingBooking>(tx, 'bookings', ids, [...BOOKING_CORE, 'billingType']);
  const values = [...bookings.values()];
  const customers = await loadCustomers(
    tx,
    values.map(({ bookerId }) => bookerId),
  );
  const named = [...accountIds, ...values.map(({ accountId }) => accountId)];
  return {
    bookings,
    customers,
    orders: await loadById<Order>(
      tx,
      'orders',
      values.map(({ orderId }) => orderId),
    ),
    ...(await loadBillingFacts(tx, customers, named)),
  };
}

type BillingBooking = BookingBillingFacts['bookings'] extends ReadonlyMap<string, infer B> ? B : never;

export const loadAssigneeFacts = async (
  tx: Tx,
  ids: Ids,
  staffMemberIds: readonly (string | null)[],
): Promise<AssigneeFacts> => ({
  ...(await loadCoreFacts(tx, ids)),
  staff_members: await loadById(tx, 'staff_members', staffMemberIds),
});

export async function loadPoNumberFacts(tx: Tx, ids: Ids): Promise<PoNumberFacts> {
  const { bookings } = await loadCoreFacts(tx, ids);
  const orders = await loadById<Order>(
    tx,
    'orders',
    [...bookings.values()].map((booking) => booking.orderId),
  );
  const accounts = await loadById<Account>(
    tx,
    'accounts',
    [...orders.values()].map((order) => order.accountId),
  );
  return { bookings, orders, accounts };
}
