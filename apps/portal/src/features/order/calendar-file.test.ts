import { calendarText } from './calendar-file.js';

const entry = {
  id: 'b-1',
  version: 3,
  reference: 'BW-7F3K2Q',
  title: 'Massage, 60 min; legs',
  status: 'CONFIRMED' as const,
  startsAt: '2026-11-23T11:15:00.000Z',
  endsAt: '2026-11-23T12:15:00.000Z',
  location: null,
  meetingUrl: null,
};

test('a booking as a calendar entry: times in UTC, a lasting id, the version as sequence', () => {
  const lines = calendarText(entry, 'Harbour').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'UID:b-1@bookwright',
      'SEQUENCE:3',
      'DTSTART:20261123T111500Z',
      'DTEND:20261123T121500Z',
      'STATUS:CONFIRMED',
      'SUMMARY:Massage\\, 60 min\\; legs · Harbour',
    ]),
  );
  expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
  expect(lines.at(-2)).toBe('END:VCALENDAR');
});

test('long lines are folded at 75 octets, also between letters of several', () => {
  const location = 'Königstraße '.repeat(20).trim();
  const text = calendarText({ ...entry, location }, 'Harbour');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`LOCATION:${location}`);
});

test('what is not confirmed is tentative in the calendar', () => {
  expect(calendarText({ ...entry, status: 'AWAITING_APPROVAL' }, 'Harbour')).toContain('STATUS:TENTATIVE');
});
