import { GUEST } from '@bookwright/domain/access';
import { isUuid } from '@bookwright/persistence/connection';
import { shownOrders } from '@bookwright/persistence/shop';
import { type Context, contextAs } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { ShopOrderType } from '../shop/shop-order.type.js';
import { orderView, shownOrder } from '../shop/shop-order.view.js';
import { visitorOf } from '../shop/visitor.js';
import { receiptPdf } from './receipt.pdf.js';
import { receiptWords } from './receipt.words.js';

export type Receipt = { fileName: string; pdf: Buffer };

const receiptOf = async (order: ShopOrderType, visitor: Context): Promise<Receipt> => ({
  fileName: `${order.reference}.pdf`,
  pdf: await receiptPdf(receiptWords(order, visitor.organization!, visitor.clock.now())),
});

/** The receipt of the order that a key opens in a shop: its link's token, or its reference for whoever is signed in. */
export async function receiptByKey(context: Context, shop: string, key: string): Promise<Receipt | null> {
  const visitor = await visitorOf(context, shop);
  const order = visitor && (await shownOrder(visitor, key));
  return order && receiptOf(order, visitor);
}

/**
 * The receipt of an order of the organization where somebody works. It says what its customer may read, hidden prices
 * left out, whoever prints it.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function receiptForStaff(context: Context, orderId: string): Promise<Receipt | null> {
  requirePermission(context, 'booking.readPii');
  const organization = requirePermission(context, 'order.read');
  if (!isUuid(orderId)) return null;
  const visitor = contextAs(context, { actor: GUEST, organization, via: 'ADMIN' });
  const [found] = await visitor.db.write(organization.id, (tx) => shownOrders(tx, 'id = $2', [orderId]));
  return found ? receiptOf(orderView(found, visitor), visitor) : null;
}
