import type { ActionLink, LinkFacts } from '@bookwright/domain/messages';
import { loadHeldFacts } from '../bookings/index.js';
import { byId, loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Ids = readonly string[];

/** The bookings that links are about, for their locks. */
export const bookingsOfLinks = async (tx: Tx, linkIds: Ids): Promise<string[]> =>
  (await loadAll<{ bookingId: string }>(tx, 'action_links', 'id = ANY($2::uuid[])', [linkIds], ['bookingId'])).map(
    ({ bookingId }) => bookingId,
  );

/** The links with every other link of their bookings, and the bookings with what they hold. */
export async function loadLinkFacts(tx: Tx, linkIds: Ids): Promise<LinkFacts> {
  const bookingIds = await bookingsOfLinks(tx, linkIds);
  const links = await loadAll<ActionLink>(tx, 'action_links', 'booking_id = ANY($2::uuid[])', [bookingIds]);
  return { ...(await loadHeldFacts(tx, bookingIds)), action_links: byId(links) };
}

/** A link by the hash of its token, with its order; null when the token opens nothing. */
export type OpenedLink = ActionLink & { orderId: string; customerName: string; isNewest: boolean };

const OPENED = `
SELECT l.id, l.version, l.token_hash AS "tokenHash", l.action, l.booking_id AS "bookingId", l.customer_id AS "customerId",
       l.starts_at AS "startsAt", l.expires_at AS "expiresAt", l.used_at AS "usedAt", b.order_id AS "orderId", c.name AS "customerName",
       NOT EXISTS (SELECT 1 FROM action_links n WHERE n.organization_id = l.organization_id AND n.booking_id = l.booking_id
                   AND n.action = l.action AND n.id > l.id) AS "isNewest"
FROM action_links l
JOIN bookings b ON b.organization_id = l.organization_id AND b.id = l.booking_id
JOIN customers c ON c.organization_id = l.organization_id AND c.id = l.customer_id
WHERE l.organization_id = $1 AND l.token_hash = $2`;

export const linkByHash = async (tx: Tx, tokenHash: string): Promise<OpenedLink | null> =>
  (await tx.query<OpenedLink>(OPENED, [tx.organizationId, tokenHash]))[0] ?? null;

const WRITE = `
INSERT INTO action_links (organization_id, id, token_hash, action, booking_id, customer_id, starts_at, expires_at, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
ON CONFLICT (organization_id, token_hash) DO NOTHING`;

export type NewLink = Omit<ActionLink, 'version' | 'usedAt'>;

/** Writes a link down, once. From then on it is the newest of its action and booking. */
export async function writeLink(tx: Tx, link: NewLink, now: string): Promise<void> {
  const { id, tokenHash, action, bookingId, customerId, startsAt, expiresAt } = link;
  await tx.query(WRITE, [tx.organizationId, id, tokenHash, action, bookingId, customerId, startsAt, expiresAt, now]);
}
