import { textOf } from '@bookwright/domain/messages';
import type { EmailedBooking, OrderEmailFacts } from '@bookwright/persistence/messages';
import { buttonsOf } from './letter-buttons.js';
import { CUSTOMERS_CLOSING, orderEmail } from './order-email.js';
import { emailedBooking, ORDER_LINK, orderFacts } from './testing/letter-facts.js';

const first: EmailedBooking = emailedBooking();

const second: EmailedBooking = emailedBooking({
  id: '0199f0a2-7b7e-7c3a-8a51-00000000000c',
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
});

const facts = (changes: Partial<OrderEmailFacts> = {}): OrderEmailFacts => orderFacts({ bookings: [first, second], ...changes });

const written = (of: OrderEmailFacts) =>
  orderEmail(of, textOf('ORDER_PLACED', undefined), {
    ...{ link: ORDER_LINK, label: 'See your order', closing: CUSTOMERS_CLOSING },
    buttons: new Map(),
  });

test('[JZ-52] the order email is the summary of the whole, in both its parts', () => {
  const email = written(facts());
  expect(email.subject).toBe('Your order OR-7F3K2Q at Harbour Training');
  for (const part of [email.text, email.html]) {
    for (const word of [
      'OR-7F3K2Q',
      'PO-77',
      'First aid at work',
      'BW-AAAA22',
      'Safety briefing',
      'BW-BBBB33',
      '2 × Handbook',
      ORDER_LINK,
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

test('[JZ-45] each booking has the button it needs, and the others have none', () => {
  const id = (end: number) => `0199f0a2-7b7e-7c3a-8a51-00000000010${end}`;
  const holdExpiresAt = '2026-11-22T09:00:00.000Z';
  const bookings = [
    emailedBooking({ id: id(1), title: 'Confirmed one' }),
    emailedBooking({ id: id(2), title: 'Pencilled one', status: 'PENCILLED_IN', holdExpiresAt }),
    emailedBooking({ id: id(3), title: 'Unpaid one', status: 'PENCILLED_IN', holdExpiresAt, paymentType: 'PAY_NOW' }),
    emailedBooking({ id: id(4), title: 'Declined one', status: 'CANCELLED', cancelKind: 'DECLINED' }),
    emailedBooking({ id: id(5), title: 'Cancelled one', status: 'CANCELLED', cancelKind: 'BY_CUSTOMER' }),
    emailedBooking({ id: id(6), title: 'Requested one', status: 'AWAITING_APPROVAL' }),
  ];
  const of = facts({ bookings, goods: [] });
  const cause = { publicUrl: 'https://book.example.com', sessionSecret: 'a secret for tests', causeId: 'cause' };
  const { text } = orderEmail(of, textOf('ORDER_PLACED', undefined), {
    ...{ link: ORDER_LINK, label: 'See your order', closing: CUSTOMERS_CLOSING },
    buttons: buttonsOf(of, bookings, cause),
  });
  const buttonIn = (title: string) =>
    text
      .split('\n\n')
      .find((block) => block.startsWith(title))!
      .match(/^ {2}(.*):\n {2}https/m)?.[1];
  expect(bookings.map(({ title }) => [title, buttonIn(title)])).toEqual([
    ['Confirmed one', undefined],
    ['Pencilled one', 'Complete this booking'],
    ['Unpaid one', 'Pay now'],
    ['Declined one', 'Choose another time'],
    ['Cancelled one', undefined],
    ['Requested one', undefined],
  ]);
});

test('a time is the wall clock of the booking, with its zone named', () => {
  const { text } = written(facts());
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
  const { text } = written(facts({ bookings: [visit] }));
  expect(text).toContain('At your place: 12 Wharf Lane, Blue gate\n');
  expect(text).toContain('For Ann Lee, Bo Lee, Cy Lee');
  expect(text).not.toContain('Van 1');
});

test('an end on another day says which', () => {
  const night = { ...first, startsAt: '2026-11-23T22:00:00.000Z', endsAt: '2026-11-24T06:00:00.000Z' };
  expect(written(facts({ bookings: [night] })).text).toMatch(
    /Monday,? 23 November 2026, 22:00 – Tuesday,? 24 November 2026, 06:00 \(GMT, Europe\/London\)/,
  );
});

test('[JZ-38] what has no shown price is listed without one, and the total says that it does not cover it', () => {
  const { text } = written(facts());
  const briefing = text.split('\n\n').find((block) => block.startsWith('Safety briefing'));
  expect(briefing).not.toMatch(/£|Free/);
  expect(text).toContain('Total: £155.00\nTo pay now: £30.00\nTo pay later: £125.00\nWhat is listed without a price is not part');
  expect(written(facts({ hasHiddenPrices: false })).text).not.toContain('without a price');
});

test('nothing to pay is said in a word', () => {
  expect(written(facts({ bookings: [{ ...first, priceMinor: 0 }] })).text).toContain('Free');
});

test('amounts follow the currency: yen have no decimals, dinars have three', () => {
  const totalIn = (currency: string) => written(facts({ order: { ...facts().order, currency }, totalMinor: 12_345 })).text;
  expect(totalIn('JPY')).toContain('Total: JP¥12,345\n');
  expect(totalIn('KWD')).toMatch(/Total: KWD\s12\.345\n/);
});

test('what people typed is escaped in the markup', () => {
  const { html } = written(
    facts({
      booker: { ...facts().booker!, name: '<script>alert("x")</script>' },
      bookings: [{ ...first, title: 'Tea & "cake"' }],
    }),
  );
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('Tea &amp; &quot;cake&quot;');
});
