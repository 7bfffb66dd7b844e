import { awaitsPayment, type PayableFacts, payableGroups, payableUntil } from '@bookwright/domain/payments';
import { loadPayableFacts } from '@bookwright/persistence/payments';
import type { Context } from '../context.js';
import type { ShopPayingType } from './shop-paying.type.js';

type Paying = Pick<PayableFacts, 'orders' | 'order_lines' | 'bookings' | 'payments'>;

/** The earliest end of what is held until it is paid. */
function payBefore({ bookings }: Paying, orderId: string): string | null {
  const ends = [...bookings.values()].flatMap((booking) =>
    booking.orderId === orderId && booking.deletedAt === null && awaitsPayment(booking) && booking.holdExpiresAt
      ? [payableUntil(booking.holdExpiresAt)]
      : [],
  );
  return ends.sort()[0] ?? null;
}

export function payingView(
  facts: Paying,
  orderId: string,
  now: string,
  settings: Parameters<typeof payableGroups>[2]['settings'],
): ShopPayingType {
  const { currency } = facts.orders.get(orderId)!;
  const sumOf = (scope: 'NOW' | 'ALL') => ({
    amountMinor: payableGroups(facts, { orderId, scope }, { now, settings }).reduce((sum, { dueMinor }) => sum + dueMinor, 0),
    currency,
  });
  const online = [...facts.payments.values()].filter(({ provider }) => provider !== 'MANUAL');
  const latest = online
    .sort((a, b) => (a.startedAt < b.startedAt || (a.startedAt === b.startedAt && a.id < b.id) ? -1 : 1))
    .at(-1);
  return {
    now: sumOf('NOW'),
    all: sumOf('ALL'),
    until: payBefore(facts, orderId),
    latest: latest?.status ?? null,
    declined: latest?.status === 'STARTED' && latest.failureCode !== null,
  };
}

/** What can be paid for one order of the visitor's shop. */
export async function shopPaying(visitor: Context, orderId: string): Promise<ShopPayingType> {
  const organization = visitor.organization!;
  const facts = await visitor.db.write(organization.id, (tx) => loadPayableFacts(tx, [orderId]));
  return payingView(facts, orderId, visitor.clock.now(), organization.settings);
}
