import { addMinutes } from '@bookwright/domain/kernel';
import { calendarOf, type LetterOffice, openLetterOffice } from './testing/letter-office.js';

let office: LetterOffice;
beforeAll(async () => {
  office = await openLetterOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.clear());

test('[JZ-47] [SV-63] an approval makes one letter, about that booking alone', async () => {
  const placed = await office.place('AWAITING_APPROVAL', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  await office.approve(placed.ids[0]!);
  await office.deliver();
  expect(office.caught.map(({ to }) => to)).toEqual([['ann@example.com']]);
  const mail = await office.parsed();
  expect(mail.subject).toBe('Confirmed: First aid');
  expect(mail.text).toContain('First aid');
  expect(`${mail.text}${mail.html}`).not.toContain('Fire safety');
  expect(await office.messagesOf(placed)).toMatchObject([
    { kind: 'BOOKING_CONFIRMED', booking_id: placed.ids[0], status: 'SENT', to_address: 'ann@example.com' },
  ]);
});

test('a letter carries the booking for the calendar: asked for while it stands, taken back when it is cancelled', async () => {
  const placed = await office.place();
  await office.approve(placed.ids[0]!);
  await office.deliver();
  await office.cancel(placed.ids[0]!);
  await office.deliver();
  const [first, second] = [await office.parsed(0), await office.parsed(1)];
  const [asked, back] = [calendarOf(first), calendarOf(second)];
  expect(asked).toContain('METHOD:REQUEST');
  expect(asked).toContain('STATUS:CONFIRMED');
  expect(asked).toContain('ATTENDEE;CN="Ann Lee"');
  expect(back).toContain('METHOD:CANCEL');
  expect(back).toContain('STATUS:CANCELLED');
  expect(office.caught[1]!.raw).toMatch(/content-type: text\/calendar; charset=utf-8; method=CANCEL/i);
  const uid = (text: string) => /UID:(.*)\r/.exec(text)?.[1];
  const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  expect(uid(asked)).toBe(uid(back));
  expect(sequence(back)).toBeGreaterThan(sequence(asked));
  const stored = await office.messagesOf(placed);
  expect(stored.map(({ calendar_file }) => calendar_file)).toEqual([asked, back]);
});

test('[JZ-50] [JZ-71] a move tells the new time of that booking only', async () => {
  const placed = await office.place('CONFIRMED');
  const when = { startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T11:00:00.000Z' };
  await office.act('rescheduleBooking', { id: placed.ids[0], expectedVersion: 1, ...when }, 'RescheduleBookingInput');
  await office.deliver();
  const mail = await office.parsed();
  expect(mail.subject).toBe('New time: First aid');
  expect(mail.text).toMatch(/Wednesday,? 25 November 2026, 10:00/);
  expect(mail.text).toMatch(/It was Monday,? 23 November 2026, 10:00/);
  expect(calendarOf(mail)).toContain('DTSTART;TZID=Europe/London:20261125T100000');
});

test('[SV-66] a cancellation is confirmed once, however often its delivery is tried', async () => {
  const placed = await office.place('CONFIRMED');
  await office.cancel(placed.ids[0]!);
  await office.deliver();
  await office.query("UPDATE deliveries SET status = 'PENDING', next_at = $1 WHERE handler = 'sendBookingEmail'", [office.now()]);
  await office.deliver();
  expect(office.caught).toHaveLength(1);
  expect((await office.parsed()).subject).toBe('Cancelled: First aid');
});

test('[JZ-48] a confirmation names the booking', async () => {
  const placed = await office.place('PENDING');
  await office.act('confirmBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await office.deliver();
  expect((await office.parsed()).subject).toBe('Confirmed: First aid');
});

test('[JZ-49] [JZ-59] what is pencilled in asks to be completed, with a button for that booking and until when', async () => {
  const placed = await office.place();
  await office.approve(placed.ids[0]!);
  // As it is when the customer has still to do something.
  await office.query("UPDATE bookings SET status = 'PENCILLED_IN', hold_expires_at = $2 WHERE id = $1", [
    placed.ids[0],
    addMinutes(office.now(), 2880),
  ]);
  await office.deliver();
  const mail = await office.parsed();
  expect(mail.subject).toBe('Please complete your booking: First aid');
  expect(mail.text).toMatch(/Complete this booking:\s+https:\/\/book\.example\.com\/book\/harbour\/link\/[\w-]{32}/);
  expect(mail.text).toContain('Kept for you until');
  expect(calendarOf(mail)).toContain('STATUS:TENTATIVE');
});

test('of several changes in quick succession the last one is told, and why the others were not', async () => {
  const placed = await office.place();
  await office.approve(placed.ids[0]!);
  office.wait(3 / 60);
  await office.cancel(placed.ids[0]!);
  await office.deliver();
  expect(office.caught).toHaveLength(1);
  expect((await office.parsed()).subject).toBe('Cancelled: First aid');
  expect((await office.messagesOf(placed)).map(({ status, error }) => ({ status, error }))).toEqual(
    expect.arrayContaining([
      { status: 'NOT_SENT', error: 'A later change followed at once; its letter says how things are.' },
      { status: 'SENT', error: null },
    ]),
  );
});

test('a letter waits a little before it goes', async () => {
  const placed = await office.place();
  await office.approve(placed.ids[0]!);
  await office.deliver({ seconds: 5 });
  expect(office.caught).toEqual([]);
  await office.deliver({ seconds: 6 });
  expect(office.caught).toHaveLength(1);
});

test('[AP-07] while the order email has not gone out, a change of a booking makes no letter of its own', async () => {
  const placed = await office.place();
  await office.query("UPDATE deliveries SET status = 'PENDING', next_at = $1 WHERE handler = 'sendOrderEmail'", [
    addMinutes(office.now(), 60),
  ]);
  await office.approve(placed.ids[0]!);
  await office.deliver();
  expect(office.caught).toEqual([]);
  expect(await office.messagesOf(placed)).toMatchObject([
    { status: 'NOT_SENT', error: 'The order email had not gone out yet; it says how things are.' },
  ]);
});

test('[AP-39] a letter that waits goes to the new key contact of its booking', async () => {
  const placed = await office.place();
  await office.approve(placed.ids[0]!);
  const customerId = await office.customer('Bob Ray', 'bob@example.com');
  await office.act('changeBookingBooker', { id: placed.ids[0], expectedVersion: 2, customerId }, 'ChangeBookingBookerInput');
  await office.deliver();
  expect(office.caught.map(({ to }) => to)).toEqual([['bob@example.com']]);
  expect((await office.parsed()).text).toContain('Good news, Bob Ray');
});

test('[CRM-80] a confirmed booking without an address is kept as not sent, with the reason', async () => {
  const placed = await office.place('SCHEDULED');
  await office.query('UPDATE customers SET email = NULL, email_lower = NULL WHERE id = $1', [placed.bookerId]);
  await office.act('confirmBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await office.deliver();
  expect(office.caught).toEqual([]);
  expect(await office.messagesOf(placed)).toMatchObject([{ status: 'NOT_SENT', error: 'The booker has no email address.' }]);
});

test('[JZ-51] other changes of status are told where the organization wants it; the whole order is not sent again', async () => {
  const placed = await office.place('CONFIRMED');
  await office.query("UPDATE bookings SET starts_at = '2026-11-20T10:30:00Z' WHERE id = $1", [placed.ids[0]]);
  await office.act('checkInBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await office.deliver();
  expect(office.caught).toEqual([]);
  expect(await office.messagesOf(placed)).toEqual([]);
  const other = await office.place('CONFIRMED');
  await office.query("UPDATE bookings SET starts_at = '2026-11-20T10:30:00Z' WHERE id = $1", [other.ids[0]]);
  await office.act('saveMessageTemplate', { kind: 'BOOKING_STATUS', active: true }, 'SaveMessageTemplateInput');
  await office.act('checkInBooking', { id: other.ids[0] }, 'BookingActionInput');
  await office.deliver();
  expect(office.caught).toHaveLength(1);
  expect((await office.parsed()).subject).toBe('Arrived: First aid');
});

test('[JZ-28] administrators get a copy of an order when that is switched on, and none when it is off', async () => {
  const order = async () => {
    const placed = await office.place();
    await office.query(
      "INSERT INTO deliveries (organization_id, event_id, handler, status, next_at) SELECT organization_id, id, 'sendOrderCopies', 'PENDING', $2 FROM events WHERE entity_id = $1 AND type = 'order.placed'",
      [placed.orderId, office.now()],
    );
    await office.deliver();
    return placed;
  };
  await order();
  expect(office.caught).toEqual([]);
  await office.act('saveMessageTemplate', { kind: 'ORDER_COPY', active: true }, 'SaveMessageTemplateInput');
  const placed = await order();
  expect(office.caught.map(({ to }) => to)).toEqual([['maya@harbour.example']]);
  const { text } = await office.parsed();
  expect(text).toContain(`https://book.example.com/admin/orders/${placed.orderId}`);
  expect(text).not.toContain('/book/harbour/order/');
});

const RESEND = `mutation ($input: ResendOrderEmailInput!) { resendOrderEmail(input: $input) { order { id } userErrors { code } } }`;

test('[JZ-62] [JZ-63] the order email is sent again on demand, and says how things are now', async () => {
  const placed = await office.place('CONFIRMED', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  await office.cancel(placed.ids[0]!);
  await office.deliver({ captured: true });
  for (let press = 0; press < 2; press++) {
    const { data } = await office.maya.ask(RESEND, { input: { id: placed.orderId, idempotencyKey: `again ${placed.orderId}` } });
    expect(data.resendOrderEmail).toEqual({ order: { id: placed.orderId }, userErrors: [] });
  }
  await office.deliver({ seconds: 1 });
  expect(office.caught).toHaveLength(1);
  const { text } = await office.parsed();
  const block = (title: string) => text!.split('\n\n').find((part) => part.startsWith(title));
  expect(block('First aid')).toContain('Cancelled');
  expect(block('Fire safety')).toContain('Confirmed');
});

test('who may not send it again changes nothing; an order of another organization does not exist', async () => {
  const placed = await office.place();
  const refused = await office.ruth.ask(RESEND, { input: { id: placed.orderId, idempotencyKey: 'ruth' } });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const nobody = await office.guest.ask(RESEND, { input: { id: placed.orderId, idempotencyKey: 'nobody' } });
  expect(nobody.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const missing = await office.maya.ask(RESEND, { input: { id: office.organizationId, idempotencyKey: 'missing' } });
  expect(missing.data.resendOrderEmail).toEqual({ order: null, userErrors: [{ code: 'NOT_FOUND' }] });
  await office.deliver();
  expect(office.caught).toEqual([]);
});

test('the order shows what its email would say now, without keys, to those who may read messages', async () => {
  const placed = await office.place();
  const PREVIEW = 'query ($id: ID!) { order(id: $id) { letterPreview { to subject bodyText } } }';
  const { data } = await office.maya.ask(PREVIEW, { id: placed.orderId });
  expect(data.order.letterPreview).toMatchObject({ to: 'ann@example.com', subject: expect.stringContaining('Your order') });
  expect(data.order.letterPreview.bodyText).toContain('/order/…');
  expect((await office.ruth.ask(PREVIEW, { id: placed.orderId })).data.order.letterPreview).toBeNull();
});

test('a bulk edit says which letters go out, and sends none when asked not to', async () => {
  const placed = await office.place('CONFIRMED', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
  ]);
  const BULK =
    'mutation ($input: EditBookingsInput!) { editBookings(input: $input) { changedCount messageCount letters { kind count } } }';
  const input = { select: { ids: placed.ids }, change: { cancel: { reason: 'Storm' } } };
  const preview = await office.maya.ask(BULK, { input: { ...input, dryRun: true } });
  expect(preview.data.editBookings).toEqual({
    changedCount: 2,
    messageCount: 2,
    letters: [{ kind: 'BOOKING_CANCELLED', count: 2 }],
  });
  const quiet = await office.maya.ask(BULK, { input: { ...input, sendLetters: false } });
  expect(quiet.data.editBookings).toEqual({ changedCount: 2, messageCount: 0, letters: [] });
  await office.deliver();
  expect(office.caught).toEqual([]);
  const kept = { status: 'NOT_SENT', error: 'Whoever made the change chose not to send it.' };
  expect(await office.messagesOf(placed)).toMatchObject([kept, kept]);
});

test('a booking that is erased takes its letters and keys along', async () => {
  const placed = await office.place('PENDING');
  const [{ reference }] = await office.query('SELECT reference FROM bookings WHERE id = $1', [placed.ids[0]]);
  await office.act('confirmBooking', { id: placed.ids[0] }, 'BookingActionInput');
  await office.deliver();
  expect(await office.messagesOf(placed)).toHaveLength(1);
  await office.act('purgeBooking', { id: placed.ids[0], confirmation: reference }, 'PurgeBookingInput');
  await office.deliver();
  expect(await office.messagesOf(placed)).toEqual([]);
});
