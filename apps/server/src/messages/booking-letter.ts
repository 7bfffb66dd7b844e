import { GUEST } from '@bookwright/domain/access';
import { isSent, letterOf, type MessageKind, TOLD_EVENTS, textOf } from '@bookwright/domain/messages';
import { type BookingLetterFacts, letterNeighbours, readBookingLetterFacts, templatesOf } from '@bookwright/persistence/messages';
import { orderAccessToken } from '../access/order-token.js';
import { contextAs } from '../context.js';
import type { DeliveredEvent, Services } from '../events/handler.js';
import { nearestTimes } from '../shop/slots.js';
import { systemContext } from '../start/system-context.js';
import { bookingEmail, type FreeInstead } from './booking-email.js';
import type { WrittenLetter } from './letter.js';
import { buttonsOf } from './letter-buttons.js';
import { NOT_SENT, unreachable } from './reasons-not-to-send.js';

/** A letter about one booking; `reason` when it is not to be sent. */
export type BookingLetter = WrittenLetter & { kind: MessageKind; facts: BookingLetterFacts; reason: string | null };

/** Free times offered instead of one that was declined. */
const MOST_OFFERED = 3;

async function freeInsteadOf(
  services: Services,
  organizationId: string,
  { booking }: BookingLetterFacts,
): Promise<FreeInstead[]> {
  const { serviceId, cancelKind, startsAt } = booking;
  if (cancelKind !== 'DECLINED' || !serviceId || startsAt <= services.clock.now()) return [];
  const system = await systemContext(services, organizationId);
  if (!system) return [];
  const visitor = contextAs(system, { actor: GUEST, organization: system.organization, via: 'PORTAL' });
  return nearestTimes(visitor, serviceId, startsAt, MOST_OFFERED);
}

/** Events that cause letters of a kind that can be switched off as a whole. */
const STATUS_EVENTS: readonly string[] = ['booking.arrived', 'booking.started', 'booking.completed', 'booking.no_show'];

/** Changes that replace the letter of an earlier one. */
const replacing = (statusTold: boolean): string[] =>
  TOLD_EVENTS.filter((type) => type !== 'booking.hold_ending' && (statusTold || !STATUS_EVENTS.includes(type)));

/** The letter an event of a booking causes, as things are now; null when it causes none, or none that was wanted. */
export async function bookingLetter(services: Services, event: DeliveredEvent): Promise<BookingLetter | null> {
  const { db, publicUrl, sessionSecret } = services;
  const { organizationId, eventId, correlationId, entityId: bookingId, type } = event;
  const facts = await readBookingLetterFacts(db, organizationId, bookingId);
  const kind = facts && letterOf(type, facts.booking);
  if (!facts || !kind) return null;
  const { organization, order, booker, booking } = facts;
  const templates = await templatesOf(db, organizationId, [kind, 'BOOKING_STATUS', 'PAYMENT_RECEIVED'], organization.locale);
  const off = !isSent(kind, templates.get(kind));
  if (off && kind === 'BOOKING_STATUS') return null;
  const { laterFollows, orderWaits, paymentTells } = await letterNeighbours(db, organizationId, {
    ...{ bookingId, orderId: order.id, eventId, correlationId },
    types: replacing(isSent('BOOKING_STATUS', templates.get('BOOKING_STATUS'))),
    handlers: ['sendBookingEmail', 'sendOrderEmail'],
  });
  const letter = bookingEmail(kind, facts, textOf(kind, templates.get(kind)), {
    link: `${publicUrl}/book/${organization.slug}/order/${orderAccessToken(sessionSecret, order.id)}`,
    buttons: buttonsOf(facts, [booking], { publicUrl, sessionSecret, causeId: eventId }),
    freeInstead: await freeInsteadOf(services, organizationId, facts),
  });
  const reason =
    unreachable(booker) ??
    (off ? NOT_SENT.SWITCHED_OFF : null) ??
    (laterFollows ? NOT_SENT.LATER_FOLLOWS : null) ??
    (orderWaits ? NOT_SENT.ORDER_TELLS : null) ??
    (paymentTells && isSent('PAYMENT_RECEIVED', templates.get('PAYMENT_RECEIVED')) ? NOT_SENT.PAYMENT_TELLS : null);
  return { ...letter, kind, facts, reason };
}
