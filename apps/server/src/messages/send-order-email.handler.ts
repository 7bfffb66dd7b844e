import type { DeliveredEvent, EventHandler, Services } from '../events/handler.js';
import { isOver } from './booking-item.js';
import { withoutKeys, writeLinks } from './letter-buttons.js';
import { letterCalendar } from './letter-calendar.js';
import { senderOf } from './mail.port.js';
import { orderLetter } from './order-letter.js';
import { NOT_SENT, unreachable } from './reasons-not-to-send.js';
import { type CausedLetter, keepUnsent, sendOnce } from './send-once.js';

async function causedBy(event: DeliveredEvent, services: Services) {
  const { organizationId, eventId, entityId: orderId, lastAttempt } = event;
  const letter = await orderLetter({ ...services, causeId: eventId }, organizationId, orderId);
  if (!letter) return null;
  const { facts, active, subject, text, html } = letter;
  const { booker, organization, order, bookings } = facts;
  const live = bookings.filter((booking) => !isOver(booking));
  const caused: CausedLetter = {
    kind: 'ORDER_PLACED',
    dedupeKey: `ORDER_PLACED:${eventId}`,
    orderId,
    fromName: organization.name,
    to: { name: booker?.name ?? '', address: booker?.email ?? '' },
    ...{ subject, text, html, lastAttempt },
    kept: { text: withoutKeys(text), html: withoutKeys(html) },
    calendar: letterCalendar(facts, live, { sender: senderOf(services), now: services.clock.now(), name: order.reference }),
  };
  return { caused, facts, active };
}

/**
 * On `order.placed`: one email to the booker about the whole order (JZ-27, JZ-53, AP-07, AP-20); on `order.resend_requested`
 * once more (JZ-62), also where such letters are switched off. The event names the message, so a repeated delivery finds that
 * it has gone out.
 */
export const sendOrderEmail: EventHandler = async (event, services) => {
  const letter = await causedBy(event, services);
  if (!letter) return;
  const { caused, facts, active } = letter;
  const off = event.type === 'order.placed' && !active;
  const reason = unreachable(facts.booker) ?? (off ? NOT_SENT.SWITCHED_OFF : null);
  if (reason) return keepUnsent(services, event.organizationId, caused, reason);
  await writeLinks(services, event.organizationId, facts.bookings, event.eventId);
  await sendOnce(services, event.organizationId, caused);
};

/** On an order that staff placed without an email (JZ-55): what would have been said stays readable. */
export const noteUnwantedOrderEmail: EventHandler = async (event, services) => {
  const letter = await causedBy(event, services);
  if (letter) await keepUnsent(services, event.organizationId, letter.caused, NOT_SENT.NOT_WANTED);
};
