import { appointmentAt } from '@bookwright/domain/availability';
import type { Basket, BasketFacts, BasketLine, FreeHoldFacts } from '@bookwright/domain/baskets';
import type { Service } from '@bookwright/domain/catalog';
import type { CheckoutFacts } from '@bookwright/domain/orders';
import type { Allocation } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import { loadLapsedFacts } from '../bookings/booking-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadBillingFacts, loadCustomersByAddress } from '../customers/customer-facts.js';
import { loadPricingFacts } from '../pricing/pricing-facts.js';
import { loadRoomFacts, loadServices, timeLocks, type WantedTime } from '../resources/room-facts.js';

/** What a basket command is about, as far as it is known before anything is read. */
export type BasketWish = {
  basketId: string;
  lineId?: string;
  serviceId?: string;
  sessionId?: string | null;
  startsAt?: string | null;
};

const linesOf = (tx: Tx, basketIds: readonly string[]) =>
  loadAll<BasketLine>(tx, 'basket_lines', 'basket_id = ANY($2::uuid[])', [basketIds]);

/**
 * Locks for commands that may take or give back seats or time. Lines of the baskets are read first to know what they
 * hold; `keepsHolds` is true for checkout, where a line that is still held takes nothing new.
 */
export async function basketLocks(
  tx: Tx,
  wishes: readonly BasketWish[],
  keepsHolds: { now: string } | null = null,
): Promise<LockTarget[]> {
  const baskets = idsAmong(wishes.map((wish) => wish.basketId));
  const isAddition = wishes.every((wish) => wish.serviceId);
  const lines = isAddition
    ? []
    : (await linesOf(tx, baskets)).filter((line) => !keepsHolds || !line.holdExpiresAt || line.holdExpiresAt <= keepsHolds.now);
  const sessions = idsAmong([...wishes.map((wish) => wish.sessionId), ...lines.map((line) => line.sessionId)]);
  const appointments = idsAmong([
    ...wishes.filter((wish) => wish.startsAt).map((wish) => wish.serviceId),
    ...lines.filter((line) => line.startsAt && !line.sessionId).map((line) => line.serviceId),
  ]);
  return [{ table: 'event_sessions', ids: sessions }, ...(await timeLocks(tx, appointments)), { table: 'baskets', ids: baskets }];
}

/** Lines of the baskets, and the lines on the sessions whose hold has run out by `now`. */
async function loadLines(
  tx: Tx,
  basketIds: readonly string[],
  sessionIds: readonly string[],
  now: string,
): Promise<BasketLine[]> {
  const own = await linesOf(tx, basketIds);
  const sessions = idsAmong([...sessionIds, ...own.map((line) => line.sessionId)]);
  if (sessions.length === 0) return own;
  const runOut = await loadAll<BasketLine>(tx, 'basket_lines', 'session_id = ANY($2::uuid[]) AND hold_expires_at <= $3', [
    sessions,
    now,
  ]);
  return [...own, ...runOut];
}

export async function loadBasketFacts(tx: Tx, wishes: readonly BasketWish[], now: string): Promise<BasketFacts> {
  const basketIds = idsAmong(wishes.map((wish) => wish.basketId));
  const baskets = await loadById<Basket>(tx, 'baskets', basketIds);
  const lines = await loadLines(tx, basketIds, idsAmong(wishes.map((wish) => wish.sessionId)), now);
  const services = await loadServices(tx, [...wishes.map((wish) => wish.serviceId), ...lines.map((line) => line.serviceId)]);
  const sessions = await loadById<EventSession>(tx, 'event_sessions', [
    ...wishes.map((wish) => wish.sessionId),
    ...lines.map((line) => line.sessionId),
  ]);
  const own = lines.filter((line) => basketIds.includes(line.basketId) && line.startsAt && !line.sessionId);
  const room = await loadRoomFacts(tx, services, wantedTimes(services, lines, own, wishes));
  return {
    baskets,
    basket_lines: byId(lines),
    services,
    event_sessions: sessions,
    ...room,
    ...(await loadLapsedFacts(tx, [...sessions.keys()], now)),
    allocations: await withOwn(tx, room.allocations, own),
  };
}

/** When the wishes and the baskets' own lines want something. */
function wantedTimes(
  services: ReadonlyMap<string, Service>,
  lines: readonly BasketLine[],
  own: readonly BasketLine[],
  wishes: readonly BasketWish[],
): WantedTime[] {
  const serviceOf = new Map(lines.map((line) => [line.id, line.serviceId]));
  const wanted = wishes.flatMap(({ startsAt, serviceId, lineId }) => {
    const service = services.get(serviceId ?? serviceOf.get(lineId ?? '') ?? '');
    return startsAt && service ? [appointmentAt(service, startsAt)] : [];
  });
  return [...wanted, ...own.map((line) => ({ startsAt: line.startsAt!, endsAt: line.endsAt! }))];
}

/** What is in the way, and what the baskets' own lines hold. */
async function withOwn(tx: Tx, around: Map<string, Allocation>, own: readonly BasketLine[]): Promise<Map<string, Allocation>> {
  if (own.length === 0) return around;
  const held = await loadAll<Allocation>(tx, 'allocations', 'basket_line_id = ANY($2::uuid[])', [own.map((line) => line.id)]);
  return new Map([...around, ...byId(held)]);
}

/** The baskets of people who have signed in that are not ordered yet. */
export const openBasketsOf = (tx: Tx, loginIds: readonly string[]): Promise<{ id: string }[]> =>
  loadAll<{ id: string }>(tx, 'baskets', 'login_id = ANY($2::uuid[]) AND order_id IS NULL', [loginIds], ['id']);

/** Facts for checkout: the basket, people with the booker's address, and the account to bill. */
export async function loadCheckoutFacts(
  tx: Tx,
  wishes: readonly (BasketWish & { emailLower: string; accountId: string | null })[],
  now: string,
): Promise<CheckoutFacts> {
  const basket = await loadBasketFacts(tx, wishes, now);
  const customers = await loadCustomersByAddress(
    tx,
    wishes.map((wish) => wish.emailLower),
  );
  return {
    ...basket,
    ...(await loadPricingFacts(tx, basket.services.values())),
    customers,
    ...(await loadBillingFacts(
      tx,
      customers,
      wishes.map((wish) => wish.accountId),
    )),
  };
}

/** Facts for ending holds: the lines, their sessions, and the time they hold. */
export async function loadHoldFacts(tx: Tx, lineIds: readonly string[]): Promise<FreeHoldFacts> {
  const lines = await loadById<BasketLine>(tx, 'basket_lines', lineIds);
  return {
    basket_lines: lines,
    event_sessions: await loadById<EventSession>(
      tx,
      'event_sessions',
      [...lines.values()].map((line) => line.sessionId),
    ),
    allocations: byId(await loadAll<Allocation>(tx, 'allocations', 'basket_line_id = ANY($2::uuid[])', [idsAmong(lineIds)])),
  };
}

/** Locks for ending holds. */
export async function holdLocks(tx: Tx, lineIds: readonly string[]): Promise<LockTarget[]> {
  const lines = await loadById<Pick<BasketLine, 'id' | 'sessionId'>>(tx, 'basket_lines', lineIds, ['id', 'sessionId']);
  return [{ table: 'event_sessions', ids: [...lines.values()].map((line) => line.sessionId) }];
}

/** Lines whose hold ran out by `now`, oldest first. */
export const runOutHolds = (tx: Tx, now: string, most: number): Promise<{ id: string }[]> =>
  loadAll<{ id: string }>(tx, 'basket_lines', 'hold_expires_at <= $2 ORDER BY hold_expires_at LIMIT $3', [now, most], ['id']);
