import { type CalendarEntry, type CalendarFile, calendarFile } from './calendar-file.js';
import { escapedText, folded } from './content-line.js';
import { timeZoneLines } from './time-zone-lines.js';

const entry: CalendarEntry = {
  id: '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e',
  version: 3,
  reference: 'BW-AAAA22',
  title: 'First aid; theory, practice',
  status: 'CONFIRMED',
  startsAt: '2026-07-01T22:00:00.000Z',
  endsAt: '2026-07-01T23:30:00.000Z',
  timeZone: 'Europe/London',
  location: 'Room 2, Quay House',
  latitude: 51.5,
  longitude: -0.12,
  meetingUrl: null,
};

const file = (changes: Partial<CalendarFile> = {}): string =>
  calendarFile({
    method: 'REQUEST',
    organization: 'Harbour Training',
    organizer: { name: 'Harbour "Training"\r\nX-EVIL:1', address: 'no-reply@book.example.com' },
    attendee: { name: 'Ann Lee', address: 'ann@example.com' },
    entries: [entry],
    now: '2026-06-01T08:00:00.000Z',
    ...changes,
  });

const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

test('a booking is an entry with a lasting id, a rising number, its own clock and escaped text', () => {
  const lines = unfolded(file());
  for (const line of [
    'METHOD:REQUEST',
    'UID:0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e@bookwright',
    'SEQUENCE:3',
    'DTSTAMP:20260601T080000Z',
    'DTSTART;TZID=Europe/London:20260701T230000',
    'DTEND;TZID=Europe/London:20260702T003000',
    'SUMMARY:First aid\\; theory\\, practice · Harbour Training',
    'LOCATION:Room 2\\, Quay House',
    'GEO:51.5;-0.12',
    'STATUS:CONFIRMED',
    'ATTENDEE;CN="Ann Lee";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:mailto:ann@example.com',
  ]) {
    expect(lines).toContain(line);
  }
});

test('a name cannot add a line', () => {
  const lines = unfolded(file());
  expect(lines.filter((line) => line.startsWith('X-EVIL'))).toEqual([]);
  expect(lines.find((line) => line.startsWith('ORGANIZER'))).toBe(
    'ORGANIZER;CN="Harbour  Training   X-EVIL:1":mailto:no-reply@book.example.com',
  );
  expect(escapedText('one\r\ntwo\rthree\nfour\u0007\\')).toBe('one\\ntwo\\nthree\\nfour\\\\');
});

test.each([
  ['ascii', 'x'.repeat(400)],
  ['two octets', 'é'.repeat(200)],
  ['four octets', '😀'.repeat(100)],
  ['exactly 75 octets', 'y'.repeat(75)],
])('no line has more than 75 octets, and no character is torn: %s', (_kind, text) => {
  const lines = folded(text).split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.map((line, index) => (index === 0 ? line : line.slice(1))).join('')).toBe(text);
  if (text.length === 75) expect(lines).toHaveLength(1);
});

test('every line of a file ends with CRLF', () => {
  expect(file().replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  expect(file().endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('a zone is written out with the changes of its clock', () => {
  const lines = timeZoneLines('Europe/London', entry.startsAt, entry.endsAt);
  const text = lines.join('\n');
  expect(text).toContain('BEGIN:DAYLIGHT\nDTSTART:20260329T010000\nTZOFFSETFROM:+0000\nTZOFFSETTO:+0100\nEND:DAYLIGHT');
  expect(text).toContain('BEGIN:STANDARD\nDTSTART:20261025T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0000\nEND:STANDARD');
});

test('a zone whose clock never changes has one part; half hours and the far west are right', () => {
  expect(timeZoneLines('Asia/Kolkata', entry.startsAt, entry.endsAt)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Kolkata',
    'BEGIN:STANDARD',
    expect.stringMatching(/^DTSTART:\d{8}T\d{6}$/),
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
  expect(timeZoneLines('America/St_Johns', entry.startsAt, entry.endsAt)).toContain('TZOFFSETTO:-0230');
});

/** What a calendar makes of a wall clock and the parts of its zone: the last onset before it says how far ahead of UTC it is. */
function instantOf(wall: string, zone: readonly string[]): string {
  const parts = zone
    .join('\n')
    .split('BEGIN:')
    .flatMap((part) => {
      const [, start, , to] = /DTSTART:(\w+)\nTZOFFSETFROM:([+-]\d+)\nTZOFFSETTO:([+-]\d+)/.exec(part) ?? [];
      return start && to ? [{ start, to }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const { to } = parts.filter(({ start }) => start <= wall).at(-1)!;
  const minutes = (to.startsWith('-') ? -1 : 1) * (Number(to.slice(1, 3)) * 60 + Number(to.slice(3)));
  const read = wall.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(Date.parse(read) - minutes * 60_000).toISOString();
}

test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca', 'Asia/Kathmandu'])(
  'read back with its zone, a time is the same instant: %s',
  (timeZone) => {
    for (let month = 1; month <= 12; month++) {
      const startsAt = `2026-${String(month).padStart(2, '0')}-15T12:34:00.000Z`;
      const endsAt = startsAt.replace('12:34', '13:34');
      const lines = unfolded(file({ entries: [{ ...entry, timeZone, startsAt, endsAt }] }));
      const wall = lines.find((line) => line.startsWith('DTSTART;'))!.split(':')[1]!;
      const zone = lines.slice(lines.indexOf('BEGIN:VTIMEZONE'), lines.indexOf('END:VTIMEZONE'));
      expect(instantOf(wall, zone)).toBe(startsAt);
    }
  },
);
