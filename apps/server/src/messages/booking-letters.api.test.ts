import { addMinutes } from '@bookwright/domain/kernel';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createApp } from '../app.js';
import { deliverDue } from '../events/deliver.js';
import type { Services } from '../events/handler.js';
import { HANDLER_FUNCTIONS } from '../events/handlers.js';
import { type Browser, browser } from '../testing/ask.js';
import { mailCatcher } from '../testing/mail-catcher.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, type OrderedItem, TEST_SECRET } from '../testing/placed-order.js';
import { aStaffMember, PASSWORD } from '../testing/staff.js';
import { capturedMail } from './captured.mail.js';
import type { Mail } from './mail.port.js';
import { smtpMail } from './smtp.mail.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let app: FastifyInstance;
let maya: Browser;
let ruth: Browser;
let organizationId: string;
let now: string;
let catcher: Awaited<ReturnType<typeof mailCatcher>>;
let smtp: Mail;

const clock = { now: () => now };

beforeAll(async () => {
  now = '2026-11-20T10:00:00.000Z';
  database = await testDatabase();
  owner = await asOwner(database);
  organizationId = await anOrganization(owner.insert, 'harbour');
  app = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock });
  await aStaffMember(owner.insert, { organizationId, email: 'maya@harbour.example', role: 'OWNER' });
  await aStaffMember(owner.insert, { organizationId, email: 'ruth@harbour.example', role: 'READ_ONLY' });
  maya = browser(app);
  await maya.signIn('maya@harbour.example', PASSWORD);
  ruth = browser(app);
  await ruth.signIn('ruth@harbour.example', PASSWORD);
  catcher = await mailCatcher();
  smtp = smtpMail(catcher.url, 'no-reply@book.example.com');
});

afterAll(async () => {
  smtp?.close();
  await catcher?.close();
  await app?.close();
  await owner?.close();
  await database?.close();
});

beforeEach(async () => {
  await owner.client.query("UPDATE deliveries SET status = 'DONE'");
  await owner.client.query('DELETE FROM message_templates');
  catcher.caught.length = 0;
});

async function deliver(mail: Mail = capturedMail, seconds = 11): Promise<void> {
  now = addMinutes(now, seconds / 60);
  const services: Services = { db: database.db, mail, clock, publicUrl: 'https://book.example.com', sessionSecret: TEST_SECRET };
  await deliverDue(organizationId, services, { handlers: HANDLER_FUNCTIONS });
}

type Placed = { orderId: string; bookerId: string; ids: string[] };

/** An order whose email has gone out long ago. */
async function place(
  status = 'AWAITING_APPROVAL',
  items: OrderedItem[] = [{ title: 'First aid', priceMinor: 5000 }],
): Promise<Placed> {
  const bookerId = await aCustomer(owner.insert, organizationId, 'Ann Lee', 'ann@example.com');
  const { orderId } = await aPlacedOrder(owner.insert, { organizationId, bookerId, items });
  const { rows } = await owner.client.query('UPDATE bookings SET status = $2 WHERE order_id = $1 RETURNING id', [
    orderId,
    status,
  ]);
  await owner.client.query("UPDATE deliveries SET status = 'DONE'");
  return { orderId, bookerId, ids: rows.map(({ id }) => id).sort() };
}

const messagesOf = async ({ orderId }: Pick<Placed, 'orderId'>) =>
  (await owner.client.query('SELECT * FROM messages WHERE order_id = $1 ORDER BY created_at, id', [orderId])).rows;

async function act(action: string, input: Record<string, unknown>, type: string): Promise<void> {
  const answer = await maya.ask(`mutation ($input: ${type}!) { ${action}(input: $input) { userErrors { code message } } }`, {
    input,
  });
  expect(answer.data?.[action]).toEqual({ userErrors: [] });
}
const approve = (id: string) => act('approveBooking', { id }, 'BookingActionInput');
const cancel = (id: string) => act('cancelBooking', { id, reason: 'Ill' }, 'BookingReasonInput');

const parsed = (index = 0): Promise<ParsedMail> => simpleParser(catcher.caught[index]!.raw);
const calendarOf = (mail: ParsedMail): string =>
  mail.attachments.find(({ contentType }) => contentType.includes('ics') || contentType.includes('calendar'))!.content.toString();

test('[JZ-47] [SV-63] an approval makes one letter, about that booking alone', async () => {
  const placed = await place('AWAITING_APPROVAL', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  await approve(placed.ids[0]!);
  await deliver(smtp);
  expect(catcher.caught.map(({ to }) => to)).toEqual([['ann@example.com']]);
  const mail = await parsed();
  expect(mail.subject).toBe('Confirmed: First aid');
  expect(mail.text).toContain('First aid');
  expect(`${mail.text}${mail.html}`).not.toContain('Fire safety');
  expect(await messagesOf(placed)).toMatchObject([
    { kind: 'BOOKING_CONFIRMED', booking_id: placed.ids[0], status: 'SENT', to_address: 'ann@example.com' },
  ]);
});

test('a letter carries the booking for the calendar: asked for while it stands, taken back when it is cancelled', async () => {
  const placed = await place();
  await approve(placed.ids[0]!);
  await deliver(smtp);
  await cancel(placed.ids[0]!);
  await deliver(smtp);
  const [first, second] = [await parsed(0), await parsed(1)];
  const [asked, back] = [calendarOf(first), calendarOf(second)];
  expect(asked).toContain('METHOD:REQUEST');
  expect(asked).toContain('STATUS:CONFIRMED');
  expect(asked).toContain('ATTENDEE;CN="Ann Lee"');
  expect(back).toContain('METHOD:CANCEL');
  expect(back).toContain('STATUS:CANCELLED');
  expect(catcher.caught[1]!.raw).toMatch(/content-type: text\/calendar; charset=utf-8; method=CANCEL/i);
  const uid = (text: string) => /UID:(.*)\r/.exec(text)?.[1];
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  expect(uid(asked)).toBe(uid(back));
  expect(sequence(back)).toBeGreaterThan(sequence(asked));
  const stored = await messagesOf(placed);
  expect(stored.map(({ calendar_file }) => calendar_file)).toEqual([asked, back]);
});

test('[JZ-50] [JZ-71] a move tells the new time of that booking only', async () => {
  const placed = await place('CONFIRMED');
  const when = { startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z' };
  await act('rescheduleBooking', { id: placed.ids[0], expectedVersion: 1, ...when }, 'RescheduleBookingInput');
  await deliver(smtp);
  const mail = await parsed();
  expect(mail.subject).toBe('New time: First aid');
  expect(mail.text).toMatch(/Wednesday,? 25 November 2026, 10:00/);
  expect(mail.text).toMatch(/It was Monday,? 23 November 2026, 10:00/);
  expect(calendarOf(mail)).toContain('DTSTART;TZID=Europe/London:20261125T100000');
});

test('[SV-66] a cancellation is confirmed once, however often its delivery is tried', async () => {
  const placed = await place('CONFIRMED');
  await cancel(placed.ids[0]!);
  await deliver(smtp);
  await owner.client.query("UPDATE deliveries SET status = 'PENDING', next_at = $1 WHERE handler = 'sendBookingEmail'", [now]);
  await deliver(smtp);
  expect(catcher.caught).toHaveLength(1);
  expect((await parsed()).subject).toBe('Cancelled: First aid');
});

test('[JZ-48] a confirmation names the booking', async () => {
  const placed = await place('PENDING');
  await act('confirmBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await deliver(smtp);
  expect((await parsed()).subject).toBe('Confirmed: First aid');
});

test('[JZ-49] [JZ-59] what is pencilled in asks to be completed, with a button for that booking and until when', async () => {
  const placed = await place();
  await approve(placed.ids[0]!);
  // As it is when the customer has still to do something.
  await owner.client.query("UPDATE bookings SET status = 'PENCILLED_IN', hold_expires_at = $2 WHERE id = $1", [
    placed.ids[0],
    addMinutes(now, 2880),
  ]);
  await deliver(smtp);
  const mail = await parsed();
  expect(mail.subject).toBe('Please complete your booking: First aid');
  expect(mail.text).toMatch(/Complete this booking:\s+https:\/\/book\.example\.com\/book\/harbour\/link\/[\w-]{32}/);
  expect(mail.text).toContain('Kept for you until');
  expect(calendarOf(mail)).toContain('STATUS:TENTATIVE');
});

test('of several changes in quick succession the last one is told, and why the others were not', async () => {
  const placed = await place();
  await approve(placed.ids[0]!);
  now = addMinutes(now, 3 / 60);
  await cancel(placed.ids[0]!);
  await deliver(smtp);
  expect(catcher.caught).toHaveLength(1);
  expect((await parsed()).subject).toBe('Cancelled: First aid');
  expect((await messagesOf(placed)).map(({ status, error }) => ({ status, error }))).toEqual(
    expect.arrayContaining([
      { status: 'NOT_SENT', error: 'A later change followed at once; its letter says how things are.' },
      { status: 'SENT', error: null },
    ]),
  );
});

test('a letter waits a little before it goes', async () => {
  const placed = await place();
  await approve(placed.ids[0]!);
  await deliver(smtp, 5);
  expect(catcher.caught).toEqual([]);
  await deliver(smtp, 6);
  expect(catcher.caught).toHaveLength(1);
});

test('[AP-07] while the order email has not gone out, a change of a booking makes no letter of its own', async () => {
  const placed = await place();
  await owner.client.query("UPDATE deliveries SET status = 'PENDING', next_at = $1 WHERE handler = 'sendOrderEmail'", [
    addMinutes(now, 60),
  ]);
  await approve(placed.ids[0]!);
  await deliver(smtp);
  expect(catcher.caught).toEqual([]);
  expect(await messagesOf(placed)).toMatchObject([
    { status: 'NOT_SENT', error: 'The order email had not gone out yet; it says how things are.' },
  ]);
});

test('[AP-39] a letter that waits goes to the new key contact of its booking', async () => {
  const placed = await place();
  await approve(placed.ids[0]!);
  const customerId = await aCustomer(owner.insert, organizationId, 'Bob Ray', 'bob@example.com');
  await act('changeBookingBooker', { id: placed.ids[0], expectedVersion: 2, customerId }, 'ChangeBookingBookerInput');
  await deliver(smtp);
  expect(catcher.caught.map(({ to }) => to)).toEqual([['bob@example.com']]);
  expect((await parsed()).text).toContain('Good news, Bob Ray');
});

test('[CRM-80] a confirmed booking without an address is kept as not sent, with the reason', async () => {
  const placed = await place('SCHEDULED');
  await owner.client.query('UPDATE customers SET email = NULL, email_lower = NULL WHERE id = $1', [placed.bookerId]);
  await act('confirmBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await deliver(smtp);
  expect(catcher.caught).toEqual([]);
  expect(await messagesOf(placed)).toMatchObject([{ status: 'NOT_SENT', error: 'The booker has no email address.' }]);
});

test('[JZ-51] other changes of status are told where the organization wants it; the whole order is not sent again', async () => {
  const placed = await place('CONFIRMED');
  await owner.client.query("UPDATE bookings SET starts_at = '2026-11-20T10:30:00Z' WHERE id = $1", [placed.ids[0]]);
  await act('checkInBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await deliver(smtp);
  expect(catcher.caught).toEqual([]);
  expect(await messagesOf(placed)).toEqual([]);
  const other = await place('CONFIRMED');
  await owner.client.query("UPDATE bookings SET starts_at = '2026-11-20T10:30:00Z' WHERE id = $1", [other.ids[0]]);
  await act('saveMessageTemplate', { kind: 'BOOKING_STATUS', active: true }, 'SaveMessageTemplateInput');
  await act('checkInBooking', { id: other.ids[0] }, 'BookingActionInput');
  await deliver(smtp);
  expect(catcher.caught).toHaveLength(1);
  expect((await parsed()).subject).toBe('Arrived: First aid');
});

test('[JZ-28] administrators get a copy of an order when that is switched on, and none when it is off', async () => {
  const order = async () => {
    const placed = await place();
    await owner.client.query(
      "INSERT INTO deliveries (organization_id, event_id, handler, status, next_at) SELECT organization_id, id, 'sendOrderCopies', 'PENDING', $2 FROM events WHERE entity_id = $1 AND type = 'order.placed'",
      [placed.orderId, now],
    );
    await deliver(smtp);
    return placed;
  };
  await order();
  expect(catcher.caught).toEqual([]);
  await act('saveMessageTemplate', { kind: 'ORDER_COPY', active: true }, 'SaveMessageTemplateInput');
  const placed = await order();
  expect(catcher.caught.map(({ to }) => to)).toEqual([['maya@harbour.example']]);
  const { text } = await parsed();
  expect(text).toContain(`https://book.example.com/admin/orders/${placed.orderId}`);
  expect(text).not.toContain('/book/harbour/order/');
});

const RESEND = `mutation ($input: ResendOrderEmailInput!) { resendOrderEmail(input: $input) { order { id } userErrors { code } } }`;

test('[JZ-62] [JZ-63] the order email is sent again on demand, and says how things are now', async () => {
  const placed = await place('CONFIRMED', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  await cancel(placed.ids[0]!);
  await deliver();
  for (let press = 0; press < 2; press++) {
    const { data } = await maya.ask(RESEND, { input: { id: placed.orderId, idempotencyKey: `again ${placed.orderId}` } });
    expect(data.resendOrderEmail).toEqual({ order: { id: placed.orderId }, userErrors: [] });
  }
  await deliver(smtp, 1);
  expect(catcher.caught).toHaveLength(1);
  const { text } = await parsed();
  const block = (title: string) => text!.split('\n\n').find((part) => part.startsWith(title));
  expect(block('First aid')).toContain('Cancelled');
  expect(block('Fire safety')).toContain('Confirmed');
});

test('who may not send it again changes nothing; an order of another organization does not exist', async () => {
  const placed = await place();
  const refused = await ruth.ask(RESEND, { input: { id: placed.orderId, idempotencyKey: 'ruth' } });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const nobody = await browser(app).ask(RESEND, { input: { id: placed.orderId, idempotencyKey: 'nobody' } });
  expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const missing = await maya.ask(RESEND, { input: { id: organizationId, idempotencyKey: 'missing' } });
  expect(missing.data.resendOrderEmail).toEqual({ order: null, userErrors: [{ code: 'NOT_FOUND' }] });
  await deliver(smtp);
  expect(catcher.caught).toEqual([]);
});

test('the order shows what its email would say now, without keys, to those who may read messages', async () => {
  const placed = await place();
  const PREVIEW = 'query ($id: ID!) { order(id: $id) { letterPreview { to subject bodyText } } }';
  const { data } = await maya.ask(PREVIEW, { id: placed.orderId });
  expect(data.order.letterPreview).toMatchObject({ to: 'ann@example.com', subject: expect.stringContaining('Your order') });
  expect(data.order.letterPreview.bodyText).toContain('/order/…');
  expect((await ruth.ask(PREVIEW, { id: placed.orderId })).data.order.letterPreview).toBeNull();
});

test('a bulk edit says which letters go out, and sends none when asked not to', async () => {
  const placed = await place('CONFIRMED', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  const BULK =
    'mutation ($input: EditBookingsInput!) { editBookings(input: $input) { changedCount messageCount letters { kind count } } }';
  const input = { select: { ids: placed.ids }, change: { cancel: { reason: 'Storm' } } };
  const preview = await maya.ask(BULK, { input: { ...input, dryRun: true } });
  expect(preview.data.editBookings).toEqual({
    changedCount: 2,
    messageCount: 2,
    letters: [{ kind: 'BOOKING_CANCELLED', count: 2 }],
  });
  const quiet = await maya.ask(BULK, { input: { ...input, sendLetters: false } });
  expect(quiet.data.editBookings).toEqual({ changedCount: 2, messageCount: 0, letters: [] });
  await deliver(smtp);
  expect(catcher.caught).toEqual([]);
  const kept = { status: 'NOT_SENT', error: 'Whoever made the change chose not to send it.' };
  expect(await messagesOf(placed)).toMatchObject([kept, kept]);
});
