import type { Deciding } from '../access/index.js';
import { accepted, addMinutes, type Decision, type DomainEvent, type Instant, insert, refusedWith } from '../kernel/index.js';
import { type PayableFacts, payableGroups } from './payment.decide-start.js';

/** A link to pay what is due for an order, or for one booking of it. */
export type PayLink = {
  id: string;
  version: number;
  orderId: string;
  bookingId: string | null;
  tokenHash: string;
  askedAt: Instant;
  expiresAt: Instant;
};

export const PAY_LINK_DAYS = 14;

export type RequestPaymentCommand = {
  linkId: string;
  tokenHash: string;
  orderId: string;
  /** Ask for this booking only; else for all that is due of the order. */
  bookingId?: string | null;
};

/** Asks a customer to pay online what is due (JZ-58). A link that was sent before opens nothing from then on. */
export function decideRequestPayment(facts: PayableFacts, command: RequestPaymentCommand, deciding: Deciding): Decision {
  const { linkId, tokenHash, orderId, bookingId = null } = command;
  const order = facts.orders.get(orderId);
  if (!order) return refusedWith(linkId, 'NOT_FOUND', ['orderId']);
  if (bookingId !== null && facts.bookings.get(bookingId)?.orderId !== orderId)
    return refusedWith(linkId, 'NOT_FOUND', ['bookingId']);
  const groups = payableGroups(facts, { orderId, bookingId, asked: true }, deciding);
  if (groups.length === 0) return refusedWith(linkId, 'NOTHING_DUE');
  const amountMinor = groups.reduce((sum, { dueMinor }) => sum + dueMinor, 0);
  const expiresAt = addMinutes(deciding.now, PAY_LINK_DAYS * 24 * 60);
  const link = { id: linkId, orderId, bookingId, tokenHash, askedAt: deciding.now, expiresAt };
  const after = { linkId, bookingId, amountMinor, currency: order.currency };
  const asked: DomainEvent = { type: 'payment.requested', entity: 'orders', entityId: orderId, after };
  return accepted(linkId, [insert('pay_links', link)], [asked], { linkId });
}

export const PAY_LINK_STATES = ['OPEN', 'PAID', 'EXPIRED', 'REPLACED'] as const;
export type PayLinkState = (typeof PAY_LINK_STATES)[number];

/** What a link is good for now. */
export function payLinkState(
  { expiresAt }: Pick<PayLink, 'expiresAt'>,
  { now, isNewest, dueMinor }: { now: Instant; isNewest: boolean; dueMinor: number },
): PayLinkState {
  if (dueMinor <= 0) return 'PAID';
  if (!isNewest) return 'REPLACED';
  return expiresAt <= now ? 'EXPIRED' : 'OPEN';
}
