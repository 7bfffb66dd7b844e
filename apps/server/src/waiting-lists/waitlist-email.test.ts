import type { ShownWaitlistEntry } from '@bookwright/persistence/waiting-lists';
import { waitlistEmail } from './waitlist-email.js';

const entry: ShownWaitlistEntry = {
  ...{ id: 'w1', name: 'Ann <b>Lee</b>', email: 'ann@example.org', quantity: 2, status: 'OFFERED' },
  ...{ joinedAt: '2026-11-20T09:00:00.000Z', wantedFrom: null, wantedTo: null, offerExpiresAt: '2026-11-21T12:00:00.000Z' },
  ...{ startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T11:00:00.000Z', timeZone: 'Europe/Berlin' },
  ...{
    serviceId: 's1',
    sessionId: 'x1',
    sessionStatus: 'PUBLISHED',
    serviceName: 'First aid',
    location: 'Door 3',
    holdExpiresAt: null,
    orderId: null,
  },
  ...{ position: 4, organizationName: 'Harbour Training', slug: 'harbour', locale: 'en-GB' },
};
const link = 'https://book.example/book/harbour/waiting/secret';
const letter = (...[kind, over]: [Parameters<typeof waitlistEmail>[0], Partial<ShownWaitlistEntry>?]) =>
  waitlistEmail(kind, { ...entry, ...over }, link);

test('an offer says what, when on the clock of its place, until when, and where to answer', () => {
  const { subject, text, html } = letter('OFFERED');
  expect(subject).toBe('2 places for you: First aid');
  expect(text).toContain('we are keeping them for you');
  expect(text).toContain('The offer stands until Saturday, 21 November 2026 at 13:00 CET.');
  expect(text).toContain('First aid\nFriday, 27 November 2026 at 11:00 CET\nDoor 3\n2 places');
  expect(text).toContain(`Accept or decline:\n${link}`);
  expect(html).toContain(`href="${link}"`);
});

test('who joins learns their place in the list; names are not markup', () => {
  const { text, html } = letter('JOINED', { quantity: 1 });
  expect(text).toContain('You are waiting for one place, as number 4.');
  expect(html).toContain('Ann &lt;b&gt;Lee&lt;/b&gt;');
  expect(html).not.toContain('<b>Lee');
});

test('who waits for a time is told the window; who let an offer pass is told so', () => {
  const window = { startsAt: null, endsAt: null, wantedFrom: '2026-11-24T08:00:00.000Z', wantedTo: '2026-11-24T10:00:00.000Z' };
  expect(letter('JOINED', window).text).toMatch(/between Tuesday, 24 November 2026 at 09:00 CET and .* at 11:00 CET/);
  expect(letter('OFFER_EXPIRED').subject).toBe('Your offer has run out: First aid');
});

test.each([
  ['is called off', { sessionStatus: 'CANCELLED' }, 'has been called off'],
  ['has begun', {}, 'has begun, Ann <b>Lee</b>, and no place came free'],
  ['was a time that is over', { sessionId: null, sessionStatus: null }, 'is over'],
])('when what somebody waited for %s, they are told why the list closed', (_, over, why) => {
  const { subject, text } = letter('CLOSED', over);
  expect(subject).toBe('The waiting list has closed: First aid');
  expect(text).toContain(why);
});
