import { isSent, textOf } from '@bookwright/domain/messages';
import { administratorsOf, readOrderEmailFacts, templatesOf } from '@bookwright/persistence/messages';
import type { EventHandler } from '../events/handler.js';
import { orderEmail } from './order-email.js';
import { sendOnce } from './send-once.js';

/** On a placed order: a copy to each administrator, where the organization wants it (JZ-28, C-16). It holds no customer's key. */
export const sendOrderCopies: EventHandler = async ({ organizationId, eventId, entityId: orderId, lastAttempt }, services) => {
  const { db, publicUrl } = services;
  const facts = await readOrderEmailFacts(db, organizationId, orderId);
  if (!facts) return;
  const { organization } = facts;
  const template = (await templatesOf(db, organizationId, ['ORDER_COPY'], organization.locale)).get('ORDER_COPY');
  if (!isSent('ORDER_COPY', template)) return;
  const letter = orderEmail(facts, textOf('ORDER_COPY', template), {
    link: `${publicUrl}/admin/orders/${orderId}`,
    label: 'Open the order',
    closing: 'You get this copy because you administer the organization.',
    buttons: new Map(),
  });
  for (const { id, name, email } of await administratorsOf(db, organizationId)) {
    await sendOnce(services, organizationId, {
      kind: 'ORDER_COPY',
      dedupeKey: `ORDER_COPY:${eventId}:${id}`,
      orderId,
      fromName: organization.name,
      to: { name, address: email },
      ...letter,
      lastAttempt,
    });
  }
};
