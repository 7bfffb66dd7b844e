import { WAITLIST_FIELDS, type WaitlistFieldName, type WaitlistOf } from '@bookwright/domain/waiting-lists';
import { type Database, isUuid } from '../connection/index.js';
import type { FieldSource, ListSource } from '../query/list-source.js';
import { searchedText } from '../query/searched-text.js';
import { WAITLIST_RECORD } from './waitlist.record.js';

type Reads = Pick<Database, 'read'>;

/** Where each field of the grid is. */
const FIELDS: Record<WaitlistFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'waitlist_entries_by_name' },
  status: { sql: 't.status' },
  serviceName: { sql: 'service.name', joins: ['service'] },
  service: { sql: 't.service_id' },
  sessionStartsAt: { sql: 'session.starts_at', joins: ['session'] },
  session: { sql: 't.session_id' },
  wantedFrom: { sql: 't.wanted_from' },
  wantedTo: { sql: 't.wanted_to' },
  quantity: { sql: 't.quantity' },
  joinedAt: { sql: 't.joined_at', index: 'waitlist_entries_by_joined' },
  offerExpiresAt: { sql: 't.offer_expires_at' },
  skipCount: { sql: 't.skip_count' },
  email: { sql: 't.email', lowered: 't.email_lower', neverNull: true },
  phone: { sql: 't.phone' },
};

export const WAITLIST_LIST: ListSource<WaitlistFieldName> = {
  list: WAITLIST_FIELDS,
  record: WAITLIST_RECORD,
  fields: FIELDS,
  joins: {
    service: 'LEFT JOIN services service ON service.organization_id = t.organization_id AND service.id = t.service_id',
    session: 'LEFT JOIN event_sessions session ON session.organization_id = t.organization_id AND session.id = t.session_id',
  },
  search: { function: 'search_waitlist_entries', own: (personal) => searchedText('t', personal) },
  defaultOrder: [{ field: 'joinedAt', direction: 'DESC' }],
};

/** The ids of the entries behind hashes of tokens; what is unknown is missing from the map. */
export async function waitlistIdsByToken(
  db: Database,
  organizationId: string,
  tokenHashes: readonly string[],
): Promise<Map<string, string>> {
  const entries = await db.read<{ id: string; hash: string }>(organizationId, {
    name: 'waitlist-ids-by-token',
    text: 'SELECT id, token_hash AS hash FROM waitlist_entries WHERE organization_id = $1 AND token_hash = ANY($2::text[])',
    values: [organizationId, tokenHashes],
  });
  return new Map(entries.map(({ id, hash }) => [hash, id]));
}

/** Organizations in which somebody waits or has an offer. */
export const organizationsWithWaitingLists = async (db: Database): Promise<string[]> => {
  const text = 'SELECT organizations_with_waiting_lists() AS id';
  const rows = await db.outside<{ id: string }>({ name: 'organizations_with_waiting_lists', text, values: [] });
  return rows.map(({ id }) => id);
};

/**
 * Lists that have something to be done by `now`: an offer whose hold is over or ordered, somebody who waits for what is over,
 * free seats that are enough for somebody, or anybody who waits for a time, which only looking for it can tell.
 */
export const listsToSettle = (db: Reads, organizationId: string, now: string, most: number): Promise<WaitlistOf[]> =>
  db.read<WaitlistOf>(organizationId, {
    name: 'waiting-lists-to-settle',
    text: `SELECT DISTINCT e.service_id AS "serviceId", e.session_id AS "sessionId"
     FROM waitlist_entries e
     LEFT JOIN event_sessions s ON s.organization_id = e.organization_id AND s.id = e.session_id
     LEFT JOIN basket_lines l ON l.organization_id = e.organization_id AND l.id = e.offer_line_id
     WHERE e.organization_id = $1 AND e.status IN ('WAITING', 'OFFERED') AND CASE
       WHEN e.status = 'OFFERED' THEN coalesce(l.hold_expires_at <= $2, true) OR coalesce(s.status = 'CANCELLED', false)
       WHEN e.session_id IS NULL THEN true
       ELSE s.starts_at <= $2 OR s.status = 'CANCELLED' OR s.capacity - s.taken >= s.waiting_least END
     LIMIT $3`,
    values: [organizationId, now, most],
  });

const LIST = 'SELECT DISTINCT e.service_id AS "serviceId", e.session_id AS "sessionId"';

/** The lists that something may have made places for, by the entity of the event that tells of it. */
const ABOUT: Record<string, string> = {
  // Of the booking's session, or of whoever waits for a time around it.
  bookings: `${LIST}
     FROM bookings b JOIN waitlist_entries e ON e.organization_id = b.organization_id AND e.status IN ('WAITING', 'OFFERED')
      AND CASE WHEN b.session_id IS NOT NULL THEN e.session_id = b.session_id
          ELSE e.session_id IS NULL AND (
            (e.wanted_from < b.ends_at AND e.wanted_to > b.starts_at)
            OR (e.wanted_from < b.previous_ends_at AND e.wanted_to > b.previous_starts_at)) END
     WHERE b.organization_id = $1 AND b.id = $2`,
  // Whose offer the order has accepted.
  orders: `${LIST}
     FROM orders o JOIN waitlist_entries e ON e.organization_id = o.organization_id AND e.offer_basket_id = o.basket_id
     WHERE o.organization_id = $1 AND o.id = $2 AND e.status = 'OFFERED'`,
  event_sessions: `${LIST} FROM waitlist_entries e WHERE e.organization_id = $1 AND e.session_id = $2 AND e.status IN ('WAITING', 'OFFERED')`,
  waitlist_entries: `${LIST} FROM waitlist_entries e WHERE e.organization_id = $1 AND e.id = $2`,
};

/** The lists to look at after something that happened to an entity; none for what concerns no list. */
export async function listsAbout(db: Reads, organizationId: string, entity: string, id: string): Promise<WaitlistOf[]> {
  const text = ABOUT[entity];
  if (!text) return [];
  return db.read<WaitlistOf>(organizationId, { name: `waiting-lists-about-${entity}`, text, values: [organizationId, id] });
}

/** An entry as its holder and its letters tell of it. */
export type ShownWaitlistEntry = {
  id: string;
  name: string;
  email: string;
  quantity: number;
  status: string;
  joinedAt: string;
  wantedFrom: string | null;
  wantedTo: string | null;
  offerExpiresAt: string | null;
  /** When the offered place starts and ends; of the session, before there is an offer. */
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  serviceId: string;
  sessionId: string | null;
  /** Of the session; null for a list of times. */
  sessionStatus: string | null;
  serviceName: string;
  location: string | null;
  /** Whether what is offered is held still. */
  holdExpiresAt: string | null;
  /** The order the offer became. */
  orderId: string | null;
  /** 1 for whoever is next; null for those who do not wait. */
  position: number | null;
  organizationName: string;
  slug: string;
  locale: string;
};

const SHOWN = `
SELECT e.id, e.name, e.email, e.quantity, e.status, e.joined_at AS "joinedAt", e.wanted_from AS "wantedFrom", e.wanted_to AS "wantedTo",
       e.offer_expires_at AS "offerExpiresAt", e.service_id AS "serviceId", e.session_id AS "sessionId", v.name AS "serviceName",
       coalesce(l.starts_at, s.starts_at) AS "startsAt", coalesce(l.ends_at, s.ends_at) AS "endsAt",
       coalesce(s.time_zone, o.time_zone) AS "timeZone", s.location_text AS location,
       s.status AS "sessionStatus", l.hold_expires_at AS "holdExpiresAt", k.order_id AS "orderId",
       CASE WHEN e.status = 'WAITING' THEN (
         SELECT count(*)::int FROM waitlist_entries w
         WHERE w.organization_id = e.organization_id AND w.status = 'WAITING' AND w.service_id = e.service_id
           AND w.session_id IS NOT DISTINCT FROM e.session_id AND (w.joined_at, w.id) <= (e.joined_at, e.id)) END AS position,
       o.name AS "organizationName", o.slug, o.locale
FROM waitlist_entries e
JOIN organizations o ON o.id = e.organization_id
JOIN services v ON v.organization_id = e.organization_id AND v.id = e.service_id
LEFT JOIN event_sessions s ON s.organization_id = e.organization_id AND s.id = e.session_id
LEFT JOIN basket_lines l ON l.organization_id = e.organization_id AND l.id = e.offer_line_id
LEFT JOIN baskets k ON k.organization_id = e.organization_id AND k.id = e.offer_basket_id
WHERE e.organization_id = $1 AND e.id = $2`;

/** One entry with its place in the list; null when there is none with this id. */
export async function shownWaitlistEntry(db: Reads, organizationId: string, id: string): Promise<ShownWaitlistEntry | null> {
  const values = [organizationId, id];
  const [entry] = await db.read<ShownWaitlistEntry>(organizationId, { name: 'shown-waitlist-entry', text: SHOWN, values });
  return entry ?? null;
}

/** How a customer is told of a place; null when the organization has none with this id, or they were erased. */
export async function waitingCustomer(
  db: Reads,
  organizationId: string,
  id: string,
): Promise<{ name: string; email: string | null; phone: string | null } | null> {
  if (!isUuid(id)) return null;
  const [customer] = await db.read<{ name: string; email: string | null; phone: string | null }>(organizationId, {
    name: 'waiting-customer',
    text: 'SELECT name, email, phone FROM customers WHERE organization_id = $1 AND id = $2',
    values: [organizationId, id],
  });
  return customer ?? null;
}
