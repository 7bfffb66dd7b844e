import {
  filledIn,
  KIND_DETAILS,
  letterOf,
  MESSAGE_KINDS,
  placeholdersOf,
  textOf,
  textRefusals,
} from '@bookwright/domain/messages';
import { bookingEmail } from './booking-email.js';
import { buttonsOf } from './letter-buttons.js';
import { bookingFacts, ORDER_LINK } from './testing/letter-facts.js';

const CAUSE = { publicUrl: 'https://book.example.com', sessionSecret: 'a secret for tests', causeId: 'cause' };

const letter = (
  eventType: string,
  booking: Parameters<typeof bookingFacts>[0] = {},
  freeInstead: { startsAt: string }[] = [],
) => {
  const facts = bookingFacts(booking);
  const kind = letterOf(eventType, facts.booking)!;
  const buttons = buttonsOf(facts, [facts.booking], CAUSE);
  return { kind, ...bookingEmail(kind, facts, textOf(kind, undefined), { link: ORDER_LINK, buttons, freeInstead }) };
};

test.each([
  ['booking.approved', {}, 'BOOKING_CONFIRMED', 'Confirmed: First aid at work'],
  ['booking.approved', { status: 'PENCILLED_IN' as const }, 'BOOKING_PENCILLED_IN', 'Please complete your booking'],
  ['booking.declined', { status: 'CANCELLED' as const, cancelKind: 'DECLINED' as const }, 'BOOKING_DECLINED', 'We cannot take'],
  ['booking.rescheduled', { status: 'RESCHEDULED' as const }, 'BOOKING_MOVED', 'New time: First aid at work'],
  ['booking.cancelled', { status: 'CANCELLED' as const, cancelKind: 'BY_STAFF' as const }, 'BOOKING_CANCELLED', 'Cancelled:'],
  [
    'booking.cancelled',
    { status: 'CANCELLED' as const, cancelKind: 'SESSION_CANCELLED' as const },
    'SESSION_CALLED_OFF',
    'Called',
  ],
  [
    'booking.expired',
    { status: 'CANCELLED' as const, cancelKind: 'EXPIRED' as const },
    'BOOKING_EXPIRED',
    'Not completed in time',
  ],
  ['booking.hold_ending', { status: 'PENCILLED_IN' as const }, 'BOOKING_EXPIRING', 'Only a little time left'],
  ['booking.completed', { status: 'COMPLETED' as const }, 'BOOKING_STATUS', 'Completed: First aid at work'],
  ['booking.deleted', { deletedAt: '2026-11-20T09:00:00.000Z' }, 'BOOKING_CANCELLED', 'Cancelled: First aid at work'],
  ['booking.restored', {}, 'BOOKING_RESTORED', 'It stands again'],
  // What happened since counts: the letter says how things are, not how they were.
  ['booking.approved', { status: 'CANCELLED' as const, cancelKind: 'BY_STAFF' as const }, 'BOOKING_CANCELLED', 'Cancelled:'],
])('%s of %j is the letter %s', (eventType, booking, kind, subject) => {
  const said = letter(eventType, booking);
  expect(said.kind).toBe(kind);
  expect(said.subject).toContain(subject);
  expect(said.text).toContain('First aid at work');
  expect(said.text).toContain('BW-AAAA22');
});

test('a reminder is not written once the booking is completed or gone', () => {
  const gone = { status: 'CANCELLED', cancelKind: 'EXPIRED', deletedAt: null } as const;
  expect(letterOf('booking.hold_ending', gone)).toBeNull();
  expect(letterOf('booking.hold_ending', { status: 'CONFIRMED', cancelKind: null, deletedAt: null })).toBeNull();
});

test('[JZ-50] a move says the new time and what it was', () => {
  const { text, html } = letter('booking.rescheduled', {
    startsAt: '2026-11-24T14:00:00.000Z',
    endsAt: '2026-11-24T15:30:00.000Z',
    previousStartsAt: '2026-11-23T10:00:00.000Z',
    previousEndsAt: '2026-11-23T11:30:00.000Z',
  });
  for (const part of [text, html]) {
    expect(part).toMatch(/Tuesday,? 24 November 2026, 14:00 – 15:30 \(GMT, Europe\/London\)/);
    expect(part).toMatch(/It was Monday,? 23 November 2026, 10:00 – 11:30 \(GMT, Europe\/London\)\./);
  }
});

test('a declined one offers what is free, and where to choose', () => {
  const { text } = letter('booking.declined', { status: 'CANCELLED', cancelKind: 'DECLINED' }, [
    { startsAt: '2026-11-23T13:00:00.000Z' },
    { startsAt: '2026-11-24T09:00:00.000Z' },
  ]);
  expect(text).toMatch(/free at the moment: Monday,? 23 November, 13:00 .*; Tuesday,? 24 November, 09:00/);
  expect(text).toContain('Choose another time:\n  https://book.example.com/book/harbour/services/');
});

test('only a booking that waits for its customer has the button, and its link is a key of its own', () => {
  const waiting = letter('booking.approved', { status: 'PENCILLED_IN', holdExpiresAt: '2026-11-22T09:00:00.000Z' });
  expect(waiting.text).toMatch(/Complete this booking:\n {2}https:\/\/book\.example\.com\/book\/harbour\/link\/[\w-]{32}\n/);
  expect(waiting.text).toMatch(/Kept for you until Sunday,? 22 November, 09:00 \(GMT, Europe\/London\)/);
  for (const status of ['CONFIRMED', 'AWAITING_APPROVAL', 'SCHEDULED', 'COMPLETED'] as const) {
    expect(letter('booking.confirmed', { status }).text).not.toContain('/link/');
  }
});

test('a letter loads nothing, runs nothing and is laid out with tables for 600 pixels', () => {
  const { html } = letter('booking.confirmed', { title: '<img src=x onerror=alert(1)>' });
  expect(html).not.toMatch(/<script|<img|<link|url\(|@import|<form/i);
  expect(html).toContain('max-width: 600px');
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test.each(MESSAGE_KINDS)('the built-in words of %s are ones an organization could write itself', (kind) => {
  expect(textRefusals(kind, KIND_DETAILS[kind])).toEqual([]);
  const all = Object.fromEntries(placeholdersOf(kind).map((name) => [name, name.toUpperCase()]));
  expect(filledIn(`${KIND_DETAILS[kind].subject} ${KIND_DETAILS[kind].intro}`, all)).not.toMatch(/[{}]/);
});

test.each([
  ['an unknown word in braces', { subject: 'Hello {nmae}', intro: 'x' }, 'INVALID_VALUE', ['subject']],
  ['an amount where there is none', { subject: 'x', intro: 'Pay {amount}' }, 'INVALID_VALUE', ['intro']],
  ['two lines in a subject', { subject: 'x\ny', intro: 'x' }, 'INVALID_VALUE', ['subject']],
  ['nothing at all', { subject: ' ', intro: 'x' }, 'REQUIRED', ['subject']],
  ['too much', { subject: 'x'.repeat(201), intro: 'x' }, 'TOO_LONG', ['subject']],
])('%s is refused', (_what, text, code, path) => {
  expect(textRefusals('BOOKING_CONFIRMED', text)).toMatchObject([{ code, path }]);
});
