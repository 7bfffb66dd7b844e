import { orderSearchText } from '../kernel/index.js';
import type { Order, OrderLine } from '../orders/index.js';
import { moneySums } from '../payments/index.js';
import { idOf, idsFor } from './ids.js';
import { NOW } from './moments.js';

const nextOrder = idsFor('order');
const nextLine = idsFor('order line');

/** One booked place at fifty pounds, paid later. */
export const anOrderLine = (over: Partial<OrderLine> = {}): OrderLine => ({
  id: nextLine(),
  version: 1,
  orderId: idOf('order', 0),
  bookingId: null,
  serviceId: null,
  position: 1,
  description: 'Sports massage',
  quantity: 1,
  unitPriceMinor: 5000,
  discountMinor: 0,
  taxMinor: 0,
  currency: 'GBP',
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  active: true,
  kind: 'SALE',
  taxRateBp: 0,
  taxIncluded: true,
  feeOfLineId: null,
  cancelPolicy: null,
  paidMinor: 0,
  refundedMinor: 0,
  ...over,
});

/** A private order taken online, with the totals of its lines. */
export function anOrder({ lines = [], ...over }: Partial<Order> & { lines?: readonly OrderLine[] } = {}): Order {
  const id = over.id ?? nextOrder();
  const reference = over.reference ?? `OR-${id.slice(-6).toUpperCase()}`;
  return {
    id,
    version: 1,
    reference,
    bookerId: idOf('customer', 0),
    accountId: null,
    billingType: over.accountId ? 'ACCOUNT' : 'PRIVATE',
    takenByKind: 'GUEST',
    takenById: null,
    takenByName: 'Ann Booker',
    sourceMode: 'ONLINE',
    sourceChannel: 'portal',
    poNumber: null,
    currency: 'GBP',
    placedAt: NOW,
    bookingCount: lines.filter((line) => line.bookingId !== null).length,
    basketId: null,
    accessTokenHash: `hash of ${id}`,
    searchText: orderSearchText({ reference, poNumber: over.poNumber ?? null }),
    ...moneySums(lines),
    ...over,
  };
}
