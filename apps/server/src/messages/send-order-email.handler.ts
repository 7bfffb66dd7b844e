import { type MessageOutcome, queueMessage, readOrderEmailFacts, settleMessage } from '@bookwright/persistence/messages';
import { orderAccessToken } from '../access/order-token.js';
import { type EventHandler, GiveUp } from '../events/handler.js';
import { newId } from '../ids.js';
import { MailRefused } from './mail.port.js';
import { orderEmail } from './order-email.js';

/**
 * On `order.placed`: one email to the booker about the whole order (JZ-27, JZ-53, AP-07, AP-20). The event names the
 * message, so a repeated delivery finds that it has gone out. A booker without an address gets none.
 */
export const sendOrderEmail: EventHandler = async ({ organizationId, eventId, entityId: orderId, lastAttempt }, services) => {
  const { db, mail, clock, publicUrl, sessionSecret } = services;
  const facts = await readOrderEmailFacts(db, organizationId, orderId);
  if (!facts?.booker.email) return;
  const { booker, organization } = facts;
  const to = { name: booker.name, address: facts.booker.email };
  const link = `${publicUrl}/book/${organization.slug}/order/${orderAccessToken(sessionSecret, orderId)}`;
  const { subject, text, html } = orderEmail(facts, link);
  const id = await db.write(organizationId, (tx) =>
    queueMessage(
      tx,
      {
        id: newId(),
        kind: 'ORDER_PLACED',
        dedupeKey: `ORDER_PLACED:${eventId}`,
        orderId,
        bookingId: null,
        toAddress: to.address,
        subject,
        bodyText: text,
        bodyHtml: html,
      },
      clock.now(),
    ),
  );
  if (!id) return;
  const settle = (outcome: MessageOutcome) => db.write(organizationId, (tx) => settleMessage(tx, id, outcome, clock.now()));
  const sent = await mail.send({ id, fromName: organization.name, to, subject, text, html }).catch(async (problem: Error) => {
    const refused = problem instanceof MailRefused;
    await settle({ status: refused || lastAttempt ? 'FAILED' : 'QUEUED', error: problem.message });
    throw refused ? new GiveUp(problem.message) : problem;
  });
  await settle({ status: sent, error: null });
};
