import type { PayLink } from '@bookwright/domain/payments';
import { loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** A link with the order's reference, and whether no later one was made for the same. */
export type OpenedPayLink = PayLink & { orderReference: string; isNewest: boolean };

/** The link behind a hash of its token; null when there is none. */
export async function payLinkByHash(tx: Tx, tokenHash: string): Promise<OpenedPayLink | null> {
  const [link] = await loadAll<PayLink>(tx, 'pay_links', 'token_hash = $2', [tokenHash]);
  if (!link) return null;
  const [about] = await tx.query<{ orderReference: string; isNewest: boolean }>(
    `SELECT o.reference AS "orderReference",
            NOT EXISTS (SELECT 1 FROM pay_links l WHERE l.organization_id = $1 AND l.order_id = $2 AND l.id > $3
                        AND l.booking_id IS NOT DISTINCT FROM $4::uuid) AS "isNewest"
     FROM orders o WHERE o.organization_id = $1 AND o.id = $2`,
    [tx.organizationId, link.orderId, link.id, link.bookingId],
  );
  return { ...link, ...about! };
}
