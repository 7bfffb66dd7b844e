import { readOrderEmailFacts } from '@bookwright/persistence/messages';
import { orderAccessToken } from '../access/order-token.js';
import type { EventHandler } from '../events/handler.js';
import { orderEmail } from './order-email.js';
import { sendOnce } from './send-once.js';

/**
 * On `order.placed`: one email to the booker about the whole order (JZ-27, JZ-53, AP-07, AP-20). The event names the
 * message, so a repeated delivery finds that it has gone out. A booker without an address gets none.
 */
export const sendOrderEmail: EventHandler = async ({ organizationId, eventId, entityId: orderId, lastAttempt }, services) => {
  const { db, publicUrl, sessionSecret } = services;
  const facts = await readOrderEmailFacts(db, organizationId, orderId);
  if (!facts?.booker.email) return;
  const { booker, organization } = facts;
  const link = `${publicUrl}/book/${organization.slug}/order/${orderAccessToken(sessionSecret, orderId)}`;
  await sendOnce(services, organizationId, {
    kind: 'ORDER_PLACED',
    dedupeKey: `ORDER_PLACED:${eventId}`,
    orderId,
    fromName: organization.name,
    to: { name: booker.name, address: facts.booker.email },
    ...orderEmail(facts, link),
    lastAttempt,
  });
};
