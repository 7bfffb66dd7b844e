import { calendarStatus } from '@bookwright/domain/messages';
import type { EmailedBooking, LetterFacts } from '@bookwright/persistence/messages';
import { type CalendarEntry, type CalendarMethod, calendarFile } from '../calendar-files/calendar-file.js';
import { placeWords } from './booking-words.js';
import type { LetterCalendar } from './mail.port.js';

const entryOf = (booking: EmailedBooking): CalendarEntry => ({
  ...booking,
  status: calendarStatus(booking),
  location:
    booking.locationMode === 'ONLINE' ? booking.locationText : (placeWords(booking)?.replace(/^At your place: /, '') ?? null),
});

/**
 * The calendar file of a letter. About one booking it invites or takes back (REQUEST, CANCEL), so that calendars follow by
 * themselves; several bookings are several invitations, which one file cannot be (RFC 5546, 3.2.2): it publishes them.
 */
export function letterCalendar(
  { organization, booker }: LetterFacts,
  bookings: readonly EmailedBooking[],
  { sender, now, name }: { sender: string; now: string; name: string },
): LetterCalendar | null {
  if (bookings.length === 0 || !booker?.email) return null;
  const entries = bookings.map(entryOf);
  const alone: CalendarMethod = entries[0]!.status === 'CANCELLED' ? 'CANCEL' : 'REQUEST';
  const method = entries.length === 1 ? alone : 'PUBLISH';
  const people = {
    organizer: { name: organization.name, address: sender },
    attendee: method === 'PUBLISH' ? null : { name: booker.name, address: booker.email },
  };
  return {
    method,
    fileName: `${name}.ics`,
    content: calendarFile({ method, organization: organization.name, ...people, entries, now }),
  };
}
