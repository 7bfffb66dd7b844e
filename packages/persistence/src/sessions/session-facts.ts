import type { BasketLine } from '@bookwright/domain/baskets';
import { BOOKING_CORE } from '@bookwright/domain/bookings';
import type { OrderLine } from '@bookwright/domain/orders';
import type { Allocation } from '@bookwright/domain/resources';
import { type EventSession, SEAT_PROPERTIES, type SeatBooking, type SessionFacts } from '@bookwright/domain/sessions';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';

type Ids = readonly string[];

/** Bookings that take a seat. */
const TAKES_A_SEAT = "session_id = ANY($2::uuid[]) AND status <> 'CANCELLED' AND deleted_at IS NULL";

/** Sessions alone, for changes that concern nobody on them. */
export const sessionLocks = (ids: Ids): LockTarget[] => [{ table: 'event_sessions', ids }];

/** Sessions with everybody on them: whoever takes a seat meanwhile waits for the session. */
export async function fullSessionLocks(tx: Tx, ids: Ids): Promise<LockTarget[]> {
  const seats = await loadAll<{ id: string; orderId: string }>(
    tx,
    'bookings',
    `${TAKES_A_SEAT} ORDER BY id`,
    [idsAmong(ids)],
    ['id', 'orderId'],
  );
  return [
    ...sessionLocks(ids),
    { table: 'orders', ids: seats.map(({ orderId }) => orderId) },
    { table: 'bookings', ids: seats.map(({ id }) => id) },
  ];
}

/** Sessions with their bookings, the orders of these, what baskets hold, and what the sessions themselves take. */
export async function loadSessionFacts(tx: Tx, ids: Ids): Promise<SessionFacts> {
  const sessions = await loadById<EventSession>(tx, 'event_sessions', ids);
  const among = [[...sessions.keys()]];
  const bookings = byId(
    await loadAll<SeatBooking>(tx, 'bookings', `${TAKES_A_SEAT} ORDER BY id`, among, [...BOOKING_CORE, ...SEAT_PROPERTIES]),
  );
  const lines = byId(
    await loadAll<OrderLine>(tx, 'order_lines', "booking_id = ANY($2::uuid[]) AND kind = 'SALE'", [[...bookings.keys()]]),
  );
  for (const booking of bookings.values()) Object.assign(booking, { allocationIds: [], lineId: null });
  for (const line of lines.values()) bookings.get(line.bookingId!)!.lineId = line.id;
  return {
    event_sessions: sessions,
    bookings,
    order_lines: lines,
    orders: await loadById(
      tx,
      'orders',
      [...bookings.values()].map(({ orderId }) => orderId),
    ),
    basket_lines: byId(
      await loadAll<BasketLine>(tx, 'basket_lines', 'session_id = ANY($2::uuid[]) AND hold_expires_at IS NOT NULL', among),
    ),
    allocations: byId(await loadAll<Allocation>(tx, 'allocations', 'session_id = ANY($2::uuid[])', among)),
  };
}

/** Tentative sessions in the future whose seats taken, holds included, reach their minimum number. */
export const sessionsNearTheirNumber = (tx: Tx, now: string, most: number): Promise<{ id: string }[]> =>
  loadAll<{ id: string }>(
    tx,
    'event_sessions',
    "status = 'TENTATIVE' AND min_to_run IS NOT NULL AND taken >= min_to_run AND starts_at > $2 ORDER BY starts_at LIMIT $3",
    [now, most],
    ['id'],
  );

/** Organizations in which there may be such a session. */
export const organizationsWithTentativeSessions = async (db: Database, now: string): Promise<string[]> => {
  const name = 'organizations_with_tentative_sessions';
  return (await db.outside<{ id: string }>({ name, text: `SELECT ${name}($1) AS id`, values: [now] })).map(({ id }) => id);
};
