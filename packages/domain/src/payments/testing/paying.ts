import { SYSTEM } from '../../access/index.js';
import type { Decision } from '../../kernel/index.js';
import { checkOut } from '../../orders/testing/checkout.js';
import { after, deciding, idOf, type World } from '../../testing/index.js';
import type { PayWith } from '../online-payment.js';
import { decideNews, type NewsCommand, type NewsFacts, type PaymentNews } from '../payment.decide-news.js';
import type { Payment } from '../payment.js';

export const PAY_WITH: PayWith = { provider: 'SANDBOX', stepOf: () => 1 };

export type Paying = World & NewsFacts;

export const PAYMENT_ID = idOf('payment', 1);

/** Facts as they would be loaded: bookings know what they take and their line. */
export function loaded<W extends World>(world: W): W {
  const bookings = new Map(
    [...world.bookings.values()].map((booking) => {
      const own = [...world.allocations.values()].filter(({ bookingId }) => bookingId === booking.id);
      const line = [...world.order_lines.values()].find((one) => one.bookingId === booking.id && one.kind === 'SALE');
      return [booking.id, { ...booking, allocationIds: own.map(({ id }) => id), lineId: line?.id ?? null }];
    }),
  );
  return { ...world, bookings };
}

type Options = Parameters<typeof deciding>[0];

/** A guest orders what is in the basket and pays through the sandbox. */
export function orderToPay(before: World, options: Options = {}, payWith: PayWith = PAY_WITH) {
  const command = { payWith: { ...payWith, paymentId: PAYMENT_ID } };
  const { decision, world, order } = checkOut(before, command, options);
  return { decision, order, facts: { ...world, provider_events: new Map() } as Paying };
}

/** The facts as a decision leaves them. */
export const afterwards = (facts: Paying, decision: Decision): Paying => after(loaded(facts), decision) as Paying;

export const paymentIn = (world: World): Payment => [...world.payments.values()][0]!;

/** News of the payment comes, as the provider's or as an answer to us; the world afterwards and what was decided. */
export function hear(facts: Paying, news: PaymentNews, options: Options & { eventRef?: string } = {}) {
  const { eventRef = null, ...told } = options;
  const command: NewsCommand = { paymentId: paymentIn(facts).id, provider: 'SANDBOX', eventRef, news };
  const decision = decideNews(loaded(facts), command, deciding({ actor: SYSTEM, ...told }));
  return { decision, facts: afterwards(facts, decision) };
}

/** The money has come, all of it. */
export const paid = (facts: World): PaymentNews => {
  const { amountMinor, currency } = paymentIn(facts);
  return { kind: 'SUCCEEDED', amountMinor, currency };
};
