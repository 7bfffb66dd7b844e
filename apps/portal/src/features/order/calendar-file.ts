import type { OrderFieldsFragment } from '../../gql/graphql.js';

type Entry = Pick<
  OrderFieldsFragment['bookings'][number],
  'id' | 'version' | 'reference' | 'title' | 'status' | 'startsAt' | 'endsAt' | 'location' | 'meetingUrl'
>;

const stamp = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** RFC 5545, 3.1: no line is longer than 75 octets; the rest goes on after a line break and a space. */
const folded = (line: string): string => {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (new TextEncoder().encode(piece + sign).length > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
};

const unconfirmed = new Set<Entry['status']>(['PENCILLED_IN', 'AWAITING_APPROVAL', 'PENDING']);

/** The booking as an iCalendar text (RFC 5545): times in UTC, so that every calendar shows them in its own zone. */
export const calendarText = (entry: Entry, organization: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bookwright//Portal//EN',
    'BEGIN:VEVENT',
    `UID:${entry.id}@bookwright`,
    `SEQUENCE:${entry.version}`,
    `DTSTAMP:${stamp(entry.startsAt)}`,
    `DTSTART:${stamp(entry.startsAt)}`,
    `DTEND:${stamp(entry.endsAt)}`,
    `SUMMARY:${escaped(`${entry.title} · ${organization}`)}`,
    `DESCRIPTION:${escaped(`Booking ${entry.reference}`)}`,
    ...(entry.location ? [`LOCATION:${escaped(entry.location)}`] : []),
    ...(entry.meetingUrl ? [`URL:${entry.meetingUrl}`] : []),
    `STATUS:${unconfirmed.has(entry.status) ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** The text as an address that a link can download. */
export const calendarFile = (entry: Entry, organization: string): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarText(entry, organization))}`;

export const calendarFileName = ({ reference }: Pick<Entry, 'reference'>): string => `${reference}.ics`;
