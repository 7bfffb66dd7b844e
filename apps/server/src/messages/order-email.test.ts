import type { EmailedBooking, OrderEmailFacts } from '@bookwright/persistence/messages';
import { orderEmail } from './order-email.js';

const link = 'https://book.example.com/book/harbour/order/abcdefgh';

const first: EmailedBooking = {
  reference: 'BW-AAAA22',
  title: 'First aid at work',
  status: 'CONFIRMED',
  startsAt: '2026-11-23T10:00:00.000Z',
  endsAt: '2026-11-23T11:30:00.000Z',
  timeZone: 'Europe/London',
  locationMode: 'ONSITE',
  locationText: 'Quay House',
  locationAddress: null,
  latitude: null,
  longitude: null,
  meetingUrl: null,
  resourceName: 'Room 2',
  attendeeName: 'Ann Lee',
  attendees: [],
  priceMinor: 12_500,
};

const second: EmailedBooking = {
  ...first,
  reference: 'BW-BBBB33',
  title: 'Safety briefing',
  status: 'AWAITING_APPROVAL',
  startsAt: '2026-07-01T22:00:00.000Z',
  endsAt: '2026-07-02T01:00:00.000Z',
  timeZone: 'America/New_York',
  locationMode: 'ONLINE',
  meetingUrl: 'https://meet.example.com/x',
  resourceName: null,
  attendeeName: null,
  priceMinor: null,
};

const facts = (changes: Partial<OrderEmailFacts> = {}): OrderEmailFacts => ({
  organization: { name: 'Harbour Training', slug: 'harbour', locale: 'en-GB' },
  order: {
    id: '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e',
    reference: 'BW-7F3K2Q',
    placedAt: '2026-11-20T09:00:00.000Z',
    poNumber: 'PO-77',
    currency: 'GBP',
  },
  booker: { name: 'Ann Lee', email: 'ann@example.com' },
  bookings: [first, second],
  goods: [{ description: 'Handbook', quantity: 2, priceMinor: 3000 }],
  totalMinor: 15_500,
  payNowMinor: 3000,
  payLaterMinor: 12_500,
  hasHiddenPrices: true,
  ...changes,
});

test('[JZ-52] the order email is the summary of the whole, in both its parts', () => {
  const email = orderEmail(facts(), link);
  expect(email.subject).toBe('Your order BW-7F3K2Q at Harbour Training');
  for (const part of [email.text, email.html]) {
    for (const word of [
      'BW-7F3K2Q',
      'PO-77',
      'First aid at work',
      'BW-AAAA22',
      'Safety briefing',
      'BW-BBBB33',
      '2 × Handbook',
      link,
    ]) {
      expect(part).toContain(word);
    }
    expect(part).toContain('Confirmed');
    expect(part).toContain('Waiting for approval');
    expect(part).toContain('Room 2, Quay House');
    expect(part).toContain('Online: https://meet.example.com/x');
    expect(part).toContain('For Ann Lee');
  }
});

test('a time is the wall clock of the booking, with its zone named', () => {
  const { text } = orderEmail(facts(), link);
  expect(text).toMatch(/Monday,? 23 November 2026, 10:00 – 11:30 \(GMT, Europe\/London\)/);
  expect(text).toMatch(/Wednesday,? 1 July 2026, 18:00 – 21:00 \(GMT-4, America\/New_York\)/);
});

test('[SV-12] a mobile booking says where we come to, with what helps to find it, and who else is there', () => {
  const visit = {
    ...first,
    locationMode: 'MOBILE' as const,
    locationText: 'Blue gate',
    locationAddress: '12 Wharf Lane',
    resourceName: 'Van 1',
    attendees: ['Bo Lee', 'Cy Lee'],
  };
  const { text } = orderEmail(facts({ bookings: [visit] }), link);
  expect(text).toContain('At your place: 12 Wharf Lane, Blue gate\n');
  expect(text).toContain('For Ann Lee, Bo Lee, Cy Lee');
  expect(text).not.toContain('Van 1');
});

test('an end on another day says which', () => {
  const night = { ...first, startsAt: '2026-11-23T22:00:00.000Z', endsAt: '2026-11-24T06:00:00.000Z' };
  expect(orderEmail(facts({ bookings: [night] }), link).text).toMatch(
    /Monday,? 23 November 2026, 22:00 – Tuesday,? 24 November 2026, 06:00 \(GMT, Europe\/London\)/,
  );
});

test('[JZ-38] what has no shown price is listed without one, and the total says that it does not cover it', () => {
  const { text } = orderEmail(facts(), link);
  const briefing = text.split('\n\n').find((block) => block.startsWith('Safety briefing'));
  expect(briefing).not.toMatch(/£|Free/);
  expect(text).toContain('Total: £155.00\nTo pay now: £30.00\nTo pay later: £125.00\nWhat is listed without a price is not part');
  expect(orderEmail(facts({ hasHiddenPrices: false }), link).text).not.toContain('without a price');
});

test('nothing to pay is said in a word', () => {
  expect(orderEmail(facts({ bookings: [{ ...first, priceMinor: 0 }] }), link).text).toContain('Free');
});

test('amounts follow the currency: yen have no decimals, dinars have three', () => {
  const totalIn = (currency: string) =>
    orderEmail(facts({ order: { ...facts().order, currency }, totalMinor: 12_345 }), link).text;
  expect(totalIn('JPY')).toContain('Total: JP¥12,345\n');
  expect(totalIn('KWD')).toMatch(/Total: KWD\s12\.345\n/);
});

test('what people typed is escaped in the markup', () => {
  const { html } = orderEmail(
    facts({ booker: { name: '<script>alert("x")</script>', email: null }, bookings: [{ ...first, title: 'Tea & "cake"' }] }),
    link,
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('Tea &amp; &quot;cake&quot;');
});
