import type { DeliveredEvent, EventHandler, Services } from '../events/handler.js';
import { type BookingLetter, bookingLetter } from './booking-letter.js';
import { withoutKeys, writeLinks } from './letter-buttons.js';
import { letterCalendar } from './letter-calendar.js';
import { senderOf } from './mail.port.js';
import { NOT_SENT } from './reasons-not-to-send.js';
import { type CausedLetter, keepUnsent, sendOnce } from './send-once.js';

function causedBy({ eventId, lastAttempt }: DeliveredEvent, letter: BookingLetter, services: Services): CausedLetter {
  const { kind, facts, subject, text, html } = letter;
  const { organization, booker, booking, order } = facts;
  return {
    kind,
    dedupeKey: `BOOKING:${eventId}`,
    orderId: order.id,
    bookingId: booking.id,
    fromName: organization.name,
    to: { name: booker?.name ?? '', address: booker?.email ?? '' },
    ...{ subject, text, html, lastAttempt },
    kept: { text: withoutKeys(text), html: withoutKeys(html) },
    calendar: letterCalendar(facts, [booking], {
      sender: senderOf(services),
      now: services.clock.now(),
      name: booking.reference,
    }),
  };
}

/**
 * On a change of a booking after its placement: one letter that names this booking only (JZ-47 to JZ-51, JZ-71, SV-63,
 * SV-66), to whoever is its booker now (AP-39). Of several changes in quick succession the last one is told.
 */
export const sendBookingEmail: EventHandler = async (event, services) => {
  const letter = await bookingLetter(services, event);
  if (!letter) return;
  const caused = causedBy(event, letter, services);
  if (letter.reason) return keepUnsent(services, event.organizationId, caused, letter.reason);
  await writeLinks(services, event.organizationId, [letter.facts.booking], event.eventId);
  await sendOnce(services, event.organizationId, caused);
};

/** In its stead where whoever made the change chose to send nothing: what would have been said stays readable. */
export const noteUnwantedBookingEmail: EventHandler = async (event, services) => {
  const letter = await bookingLetter(services, event);
  if (letter) await keepUnsent(services, event.organizationId, causedBy(event, letter, services), NOT_SENT.NOT_WANTED);
};
