import type { CalendarStatus } from '@bookwright/domain/messages';
import { calendarText, escapedText, quoted } from './content-line.js';
import { localText, timeZoneLines } from './time-zone-lines.js';

/** A booking as a calendar shows it. */
export type CalendarEntry = {
  id: string;
  /** Rises with every change: a calendar keeps the entry with the highest. */
  version: number;
  reference: string;
  title: string;
  status: CalendarStatus;
  startsAt: string;
  endsAt: string;
  /** IANA zone. */
  timeZone: string;
  location: string | null;
  latitude: number | null;
  longitude: number | null;
  meetingUrl: string | null;
};

/** PUBLISH is for whoever downloads a file, REQUEST and CANCEL go to one person by mail (RFC 5546). */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export type Person = { name: string; address: string };

export type CalendarFile = {
  method: CalendarMethod;
  organization: string;
  /** Who invites and who is invited; REQUEST and CANCEL need both. */
  organizer: Person | null;
  attendee: Person | null;
  entries: readonly CalendarEntry[];
  /** When the file is made. */
  now: string;
};

/** Stays the same for all the life of a booking. */
const uidOf = ({ id }: CalendarEntry): string => `${id}@bookwright`;

const utcText = (instant: string): string => instant.replace(/[-:]|\.\d+/g, '');

const at = (name: string, instant: string, { timeZone }: CalendarEntry): string =>
  timeZone === 'UTC' ? `${name}:${utcText(instant)}` : `${name};TZID=${timeZone}:${localText(instant, timeZone)}`;

const addressOf = ({ address }: Person): string => `mailto:${address.replace(/\s/g, '')}`;

function entryLines(entry: CalendarEntry, { organization, organizer, attendee, now }: CalendarFile): string[] {
  const { version, reference, title, status, startsAt, endsAt, location, latitude, longitude, meetingUrl } = entry;
  const about = [`Booking ${reference}`, ...(meetingUrl ? [meetingUrl] : [])].join('\n');
  const answer = status === 'TENTATIVE' ? 'TENTATIVE' : 'ACCEPTED';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry)}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${utcText(now)}`,
    at('DTSTART', startsAt, entry),
    at('DTEND', endsAt, entry),
    `SUMMARY:${escapedText(`${title} · ${organization}`)}`,
    `DESCRIPTION:${escapedText(about)}`,
    ...(location ? [`LOCATION:${escapedText(location)}`] : []),
    ...(latitude !== null && longitude !== null ? [`GEO:${latitude};${longitude}`] : []),
    ...(meetingUrl ? [`URL:${meetingUrl.replace(/\s/g, '')}`] : []),
    `STATUS:${status}`,
    ...(organizer ? [`ORGANIZER;CN=${quoted(organizer.name)}:${addressOf(organizer)}`] : []),
    ...(attendee ? [`ATTENDEE;CN=${quoted(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=${answer}:${addressOf(attendee)}`] : []),
    'END:VEVENT',
  ];
}

function zoneLines(entries: readonly CalendarEntry[]): string[] {
  const zones = [...new Set(entries.map(({ timeZone }) => timeZone))].filter((zone) => zone !== 'UTC');
  return zones.flatMap((zone) => {
    const times = entries.filter(({ timeZone }) => timeZone === zone).flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
    times.sort();
    return timeZoneLines(zone, times[0]!, times.at(-1)!);
  });
}

/** Bookings as an iCalendar text (RFC 5545), with the clocks of their zones. */
export const calendarFile = (file: CalendarFile): string =>
  calendarText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Bookwright//Bookings//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${file.method}`,
    ...zoneLines(file.entries),
    ...file.entries.flatMap((entry) => entryLines(entry, file)),
    'END:VCALENDAR',
  ]);
