import { TOLD_EVENTS } from '@bookwright/domain/messages';
import { extractText, getDocumentProxy } from 'unpdf';
import { orderAccessToken } from '../access/order-token.js';
import { createSchema } from '../graphql/schema.js';
import { newId } from '../ids.js';
import { everyOperation } from '../testing/operations.js';
import { TEST_SECRET } from '../testing/placed-order.js';
import { type LetterOffice, openLetterOffice, type Placed } from './testing/letter-office.js';

/** A price that occurs nowhere else: whoever finds one of its spellings has found a way to it. */
const HIDDEN = 917_353;
const SPELLINGS = /917[.,\s]?353|9[.,\s]?173[.,]53|9[.,\s]?173(?!\d)|9[.,\s]?174(?!\d)/;

/** Ids, keys and references are random: they may hold any digits. */
const said = (text: unknown): string =>
  JSON.stringify(text)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    .replaceAll(/https?:\/\/[^\s"<\\]+|\b(BW|OR)-\w+/g, '');

let office: LetterOffice;
let placed: Placed;
beforeAll(async () => {
  office = await openLetterOffice();
  placed = await office.place('CONFIRMED', [
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Consultation', priceMinor: HIDDEN, hidden: true },
    { title: 'Kit', priceMinor: HIDDEN, hidden: true, goods: true },
  ]);
});
afterAll(() => office?.close());

test('the spellings are found where the price is', () => {
  for (const text of ['£9,173.53', '9173.53', '917353', '9 173,53', '{"amountMinor":917353}']) expect(text).toMatch(SPELLINGS);
});

const STANDINGS: Record<string, string> = {
  'booking.cancelled': "status = 'CANCELLED', cancelled_at = now(), cancel_kind = 'SESSION_CANCELLED'",
  'booking.declined': "status = 'CANCELLED', cancelled_at = now(), cancel_kind = 'DECLINED'",
  'booking.expired': "status = 'CANCELLED', cancelled_at = now(), cancel_kind = 'EXPIRED'",
  'booking.hold_ending': "status = 'PENCILLED_IN', hold_expires_at = now() + interval '1 year'",
  'booking.approved': "status = 'PENCILLED_IN', hold_expires_at = now() + interval '1 year'",
  'booking.deleted': 'deleted_at = now()',
};
const CLEAN =
  "status = 'CONFIRMED', cancelled_at = NULL, cancel_kind = NULL, deleted_at = NULL, hold_expires_at = NULL, previous_starts_at = starts_at, previous_ends_at = ends_at";

test.each(TOLD_EVENTS)('[JZ-38] no letter of %s says it, nor its calendar file', async (type) => {
  await office.clear();
  await office.query(`UPDATE bookings SET ${CLEAN} WHERE order_id = $1`, [placed.orderId]);
  if (STANDINGS[type]) await office.query(`UPDATE bookings SET ${STANDINGS[type]} WHERE order_id = $1`, [placed.orderId]);
  await office.act('saveMessageTemplate', { kind: 'BOOKING_STATUS', active: true }, 'SaveMessageTemplateInput');
  const [hidden] = await office.query("SELECT id FROM bookings WHERE order_id = $1 AND title = 'Consultation'", [placed.orderId]);
  await office.happened(type, 'sendBookingEmail', { entityId: hidden.id });
  await office.deliver();
  expect(office.caught).toHaveLength(1);
  const { subject, text, html, attachments } = await office.parsed();
  expect(text).toContain('Consultation');
  const calendar = attachments.map(({ content }) => content.toString());
  expect(said([subject, text, html, calendar])).not.toMatch(SPELLINGS);
});

test('[JZ-38] neither the order’s letter, its copy, nor what was kept of any letter says it', async () => {
  await office.clear();
  await office.query(`UPDATE bookings SET ${CLEAN} WHERE order_id = $1`, [placed.orderId]);
  await office.act('saveMessageTemplate', { kind: 'ORDER_COPY', active: true }, 'SaveMessageTemplateInput');
  await office.happened('order.resend_requested', 'sendOrderEmail', { entityId: placed.orderId });
  await office.happened('order.placed', 'sendOrderCopies', { entityId: placed.orderId });
  await office.deliver();
  expect(office.caught).toHaveLength(2);
  for (const index of [0, 1]) {
    const { subject, text, html, attachments } = await office.parsed(index);
    expect(text).toContain('Consultation');
    expect(said([subject, text, html, attachments.map(({ content }) => content.toString())])).not.toMatch(SPELLINGS);
  }
  const kept = await office.query('SELECT subject, body_text, body_html, calendar_file FROM messages');
  expect(kept.length).toBeGreaterThan(10);
  expect(said(kept)).not.toMatch(SPELLINGS);
});

test('[JZ-38] nor does the receipt', async () => {
  const { rawPayload } = await office.app.inject({
    method: 'GET',
    url: `/receipts/harbour/${orderAccessToken(TEST_SECRET, placed.orderId)}`,
  });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), { mergePages: true });
  expect(text).toContain('Consultation');
  expect(said(text)).not.toMatch(SPELLINGS);
});

test('[JZ-38] no answer of the API to whoever holds the order says it, refusals and errors included', async () => {
  const accessToken = orderAccessToken(TEST_SECRET, placed.orderId);
  const [booking] = await office.query("SELECT id, service_id FROM bookings WHERE order_id = $1 AND title = 'Consultation'", [
    placed.orderId,
  ]);
  const values = { shop: 'harbour', slug: 'harbour', accessToken, token: accessToken, bookingId: booking.id, id: booking.id };
  const seen = new Set<string>();
  for (const { name, text, variables } of everyOperation(createSchema(), () => ({ ...values, idempotencyKey: newId() }))) {
    const answer = await office.guest.ask(text, variables);
    if (JSON.stringify(answer).includes('Consultation')) seen.add(name);
    expect({ name, found: SPELLINGS.test(said(answer)) }).toEqual({ name, found: false });
  }
  const order = `query ($t: String!) { shop(slug: "harbour") { order(accessToken: $t) {
    reference total { amountMinor } payNowTotal { amountMinor } payLaterTotal { amountMinor }
    lines { description price { amountMinor } } bookings { title price { amountMinor } calendarFile cancelQuote { reasons { message details } } } } } }`;
  const shown = await office.guest.ask(order, { t: accessToken });
  expect(JSON.stringify(shown)).toContain('Consultation');
  expect(said(shown)).not.toMatch(SPELLINGS);
  expect(seen.size).toBeGreaterThan(0);
});
