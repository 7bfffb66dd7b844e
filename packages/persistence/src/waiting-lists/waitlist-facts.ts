import type { Basket, BasketLine } from '@bookwright/domain/baskets';
import type { Customer } from '@bookwright/domain/customers';
import type { Allocation } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import type { WaitlistEntry, WaitlistFacts, WaitlistOf } from '@bookwright/domain/waiting-lists';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadRoomFacts, loadServices, timeLocks, type WantedTime } from '../resources/room-facts.js';

/** What a command about waiting lists is about: an entry, or a list; with a window, a time is looked for in it. */
export type WaitlistWish = {
  id?: string;
  serviceId?: string;
  sessionId?: string | null;
  wantedFrom?: string | null;
  wantedTo?: string | null;
  email?: string;
};

type Named = Pick<WaitlistEntry, 'id' | 'serviceId' | 'sessionId' | 'offerBasketId'>;
const NAMES = ['id', 'serviceId', 'sessionId', 'offerBasketId'];
const OPEN = "status IN ('WAITING', 'OFFERED')";
const OF_LISTS = `${OPEN} AND (session_id = ANY($2::uuid[]) OR session_id IS NULL AND service_id = ANY($3::uuid[]))`;

/** The lists that wishes are about, those of the entries they name included. */
async function listsOf(tx: Tx, wishes: readonly WaitlistWish[]): Promise<{ sessions: string[]; services: string[] }> {
  const entries = await loadById<Named>(
    tx,
    'waitlist_entries',
    wishes.filter((wish) => !wish.serviceId).map((wish) => wish.id),
    NAMES,
  );
  const lists: Partial<WaitlistOf>[] = [...wishes, ...entries.values()];
  return {
    sessions: idsAmong(lists.map((list) => list.sessionId)),
    services: idsAmong(lists.map((list) => (list.sessionId ? null : list.serviceId))),
  };
}

/** Locks for whatever is done to lists: their sessions, or the time of their services, and the baskets that hold their offers. */
export async function waitlistLocks(tx: Tx, wishes: readonly WaitlistWish[]): Promise<LockTarget[]> {
  const { sessions, services } = await listsOf(tx, wishes);
  const entries = await loadAll<Named>(tx, 'waitlist_entries', OF_LISTS, [sessions, services], NAMES);
  return [
    { table: 'event_sessions', ids: sessions },
    ...(await timeLocks(tx, services)),
    { table: 'baskets', ids: entries.map((entry) => entry.offerBasketId) },
  ];
}

const idsOf = <R>(records: Iterable<R>, of: (record: R) => string | null | undefined): string[] => idsAmong([...records].map(of));

/** What the offers hold, and what on the sessions has run out by `now`. */
async function loadOfferLines(
  tx: Tx,
  entries: readonly WaitlistEntry[],
  sessions: readonly string[],
  now: string,
): Promise<Map<string, BasketLine>> {
  const wanted = 'id = ANY($2::uuid[]) OR (session_id = ANY($3::uuid[]) AND hold_expires_at <= $4)';
  const own = idsOf(entries, (entry) => entry.offerLineId);
  return byId(await loadAll<BasketLine>(tx, 'basket_lines', `(${wanted})`, [own, sessions, now]));
}

/** Everything decisions about these lists look at, in a fixed number of queries. */
export async function loadWaitlistFacts(tx: Tx, wishes: readonly WaitlistWish[], now: string): Promise<WaitlistFacts> {
  const { sessions, services: timed } = await listsOf(tx, wishes);
  const ids = idsAmong(wishes.map((wish) => wish.id));
  const entries = await loadAll<WaitlistEntry>(tx, 'waitlist_entries', `((${OF_LISTS}) OR id = ANY($4::uuid[]))`, [
    sessions,
    timed,
    ids,
  ]);
  const lines = await loadOfferLines(tx, entries, sessions, now);
  const services = await loadServices(tx, idsAmong([...entries, ...wishes].map((one) => one.serviceId)));
  const windows = [...entries, ...wishes].flatMap(({ wantedFrom, wantedTo }): WantedTime[] =>
    wantedFrom && wantedTo && wantedFrom < wantedTo ? [{ startsAt: wantedFrom, endsAt: wantedTo }] : [],
  );
  const bookable = new Map([...services].filter(([id]) => timed.includes(id)));
  const room = await loadRoomFacts(tx, windows.length > 0 ? bookable : new Map(), windows);
  const emails = wishes.flatMap(({ email }) => (email ? [email.trim().toLowerCase()] : []));
  return {
    waitlist_entries: byId(entries),
    basket_lines: lines,
    baskets: await loadById<Basket>(
      tx,
      'baskets',
      idsOf(entries, (entry) => entry.offerBasketId),
    ),
    services,
    event_sessions: await loadById<EventSession>(tx, 'event_sessions', sessions),
    ...room,
    allocations: new Map([...room.allocations, ...(await loadHeld(tx, lines))]),
    customers: await loadCustomers(tx, emails),
  };
}

/** The times that offers hold. */
async function loadHeld(tx: Tx, lines: ReadonlyMap<string, BasketLine>): Promise<Map<string, Allocation>> {
  const timed = [...lines.values()].filter((line) => line.sessionId === null);
  if (timed.length === 0) return new Map();
  return byId(await loadAll<Allocation>(tx, 'allocations', 'basket_line_id = ANY($2::uuid[])', [timed.map(({ id }) => id)]));
}

async function loadCustomers(tx: Tx, emails: readonly string[]): Promise<WaitlistFacts['customers']> {
  if (emails.length === 0) return new Map();
  const known = 'email_lower = ANY($2::text[]) ORDER BY id DESC';
  return byId(await loadAll<Pick<Customer, 'id' | 'emailLower'>>(tx, 'customers', known, [emails], ['id', 'emailLower']));
}
