import { isSent, textOf } from '@bookwright/domain/messages';
import { type OrderEmailFacts, readOrderEmailFacts, templatesOf } from '@bookwright/persistence/messages';
import { orderAccessToken } from '../access/order-token.js';
import type { Services } from '../events/handler.js';
import type { WrittenLetter } from './letter.js';
import { type ButtonsAsked, buttonsOf } from './letter-buttons.js';
import { CUSTOMERS_CLOSING, orderEmail } from './order-email.js';

/** `active`: whether such letters go out by themselves. */
export type OrderLetter = WrittenLetter & { facts: OrderEmailFacts; active: boolean };

type Writing = Pick<Services, 'db'> & ButtonsAsked;

/** The order's letter as it would be written now; null when there is no such order. */
export async function orderLetter(services: Writing, organizationId: string, orderId: string): Promise<OrderLetter | null> {
  const { db, publicUrl, sessionSecret } = services;
  const facts = await readOrderEmailFacts(db, organizationId, orderId);
  if (!facts) return null;
  const { organization } = facts;
  const template = (await templatesOf(db, organizationId, ['ORDER_PLACED'], organization.locale)).get('ORDER_PLACED');
  const letter = orderEmail(facts, textOf('ORDER_PLACED', template), {
    link: `${publicUrl}/book/${organization.slug}/order/${orderAccessToken(sessionSecret, orderId)}`,
    label: 'See your order',
    closing: CUSTOMERS_CLOSING,
    buttons: buttonsOf(facts, facts.bookings, services),
  });
  return { ...letter, facts, active: isSent('ORDER_PLACED', template) };
}
