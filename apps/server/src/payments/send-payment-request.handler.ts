import { isSent, textOf } from '@bookwright/domain/messages';
import { readOrderEmailFacts, templatesOf } from '@bookwright/persistence/messages';
import type { EventHandler } from '../events/handler.js';
import { isOver } from '../messages/booking-item.js';
import { moneyWords } from '../messages/booking-words.js';
import { withoutKeys } from '../messages/letter-buttons.js';
import { paymentEmail } from '../messages/payment-email.js';
import { NOT_SENT, unreachable } from '../messages/reasons-not-to-send.js';
import { keepUnsent, sendOnce } from '../messages/send-once.js';
import { payLinkUrl } from './pay-link.js';

/** On `payment.requested`: a letter with the link to pay what is due, once, and with nothing else in it. */
export const sendPaymentRequest: EventHandler = async (event, services) => {
  const { organizationId, eventId, entityId: orderId, after, lastAttempt } = event;
  const { db, publicUrl, sessionSecret } = services;
  const facts = await readOrderEmailFacts(db, organizationId, orderId);
  if (!facts || typeof after?.linkId !== 'string') return;
  const { organization, booker, bookings } = facts;
  const kind = 'PAYMENT_REQUESTED';
  const template = (await templatesOf(db, organizationId, [kind], organization.locale)).get(kind);
  const { subject, text, html } = paymentEmail(facts, textOf(kind, template), {
    amount: moneyWords(Number(after.amountMinor), String(after.currency), organization.locale),
    link: payLinkUrl({ publicUrl, sessionSecret, slug: organization.slug }, after.linkId),
    label: 'Pay now',
    bookings: bookings.filter((booking) => !isOver(booking)),
    buttons: new Map(),
  });
  const caused = {
    ...{ kind, dedupeKey: `${kind}:${eventId}`, orderId, fromName: organization.name, subject, text, html, lastAttempt },
    to: { name: booker?.name ?? '', address: booker?.email ?? '' },
    kept: { text: withoutKeys(text), html: withoutKeys(html) },
  } as const;
  const reason = unreachable(booker) ?? (isSent(kind, template) ? null : NOT_SENT.SWITCHED_OFF);
  if (reason) return keepUnsent(services, organizationId, caused, reason);
  await sendOnce(services, organizationId, caused);
};
