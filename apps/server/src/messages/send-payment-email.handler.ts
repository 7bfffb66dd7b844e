import { isSent, textOf } from '@bookwright/domain/messages';
import { movedMoney, readOrderEmailFacts, templatesOf } from '@bookwright/persistence/messages';
import { orderAccessToken } from '../access/order-token.js';
import type { EventHandler } from '../events/handler.js';
import { isOver } from './booking-item.js';
import { moneyWords } from './booking-words.js';
import { buttonsOf, withoutKeys, writeLinks } from './letter-buttons.js';
import { letterCalendar } from './letter-calendar.js';
import { senderOf } from './mail.port.js';
import { paymentEmail } from './payment-email.js';
import { NOT_SENT, unreachable } from './reasons-not-to-send.js';
import { keepUnsent, sendOnce } from './send-once.js';

/** What each event tells of, and where its amount is. */
const MOVES = {
  'payment.received': { kind: 'PAYMENT_RECEIVED', table: 'payments', key: 'paymentId' },
  'payment.refunded': { kind: 'REFUND_MADE', table: 'refunds', key: 'refundId' },
} as const;

/**
 * On money that came or went back: one letter with the amount and with the order's bookings as they stand now, so that what a
 * payment has confirmed needs no further one. Money for a price that is not shown is not told (JZ-38).
 */
export const sendPaymentEmail: EventHandler = async (event, services) => {
  const { organizationId, eventId, entityId: orderId, type, after, lastAttempt } = event;
  const { db, publicUrl, sessionSecret, clock } = services;
  const move = MOVES[type as keyof typeof MOVES];
  const facts = move && (await readOrderEmailFacts(db, organizationId, orderId));
  const money = facts && (await movedMoney(db, organizationId, move.table, String(after?.[move.key] ?? '')));
  if (!facts || !money) return;
  const { organization, booker, order, bookings } = facts;
  const { kind } = move;
  const template = (await templatesOf(db, organizationId, [kind], organization.locale)).get(kind);
  const { subject, text, html } = paymentEmail(facts, textOf(kind, template), {
    amount: money.shown ? moneyWords(money.amountMinor, money.currency, organization.locale) : '',
    link: `${publicUrl}/book/${organization.slug}/order/${orderAccessToken(sessionSecret, orderId)}`,
    label: 'See your order',
    bookings,
    buttons: buttonsOf(facts, bookings, { publicUrl, sessionSecret, causeId: eventId }),
  });
  const live = bookings.filter((booking) => !isOver(booking));
  const caused = {
    ...{ kind, dedupeKey: `${kind}:${eventId}`, orderId, fromName: organization.name, subject, text, html, lastAttempt },
    to: { name: booker?.name ?? '', address: booker?.email ?? '' },
    kept: { text: withoutKeys(text), html: withoutKeys(html) },
    calendar: letterCalendar(facts, live, { sender: senderOf(services), now: clock.now(), name: order.reference }),
  };
  const reason =
    unreachable(booker) ??
    (isSent(kind, template) ? null : NOT_SENT.SWITCHED_OFF) ??
    (money.shown ? null : NOT_SENT.HIDDEN_PRICE);
  if (reason) return keepUnsent(services, organizationId, caused, reason);
  await writeLinks(services, organizationId, bookings, eventId);
  await sendOnce(services, organizationId, caused);
};
