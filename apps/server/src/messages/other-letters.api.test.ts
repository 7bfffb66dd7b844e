import { addMinutes } from '@bookwright/domain/kernel';
import { newId } from '../ids.js';
import { systemContext } from '../start/system-context.js';
import { TEST_SECRET } from '../testing/placed-order.js';
import { capturedMail } from './captured.mail.js';
import { type LetterOffice, openLetterOffice, type Placed } from './testing/letter-office.js';
import { remindOfEndingHolds } from './use-cases/announce-ending-holds.js';

let office: LetterOffice;
beforeAll(async () => {
  office = await openLetterOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.clear());

async function remind(): Promise<void> {
  const { db, organizationId } = office;
  const services = {
    db,
    mail: capturedMail,
    clock: { now: office.now },
    publicUrl: 'http://localhost',
    sessionSecret: TEST_SECRET,
  };
  await remindOfEndingHolds((await systemContext(services, organizationId))!);
}

test('[JZ-49] a customer is reminded once before a pencilled-in booking runs out, and again when it got more time', async () => {
  const { ids } = await office.place('PENCILLED_IN');
  const until = (minutes: number) =>
    office.query('UPDATE bookings SET hold_expires_at = $2 WHERE id = $1', [ids[0], addMinutes(office.now(), minutes)]);
  await until(47 * 60);
  await remind();
  await office.deliver();
  expect(office.caught).toEqual([]);
  await until(11 * 60);
  await remind();
  await remind();
  await office.deliver();
  expect(office.caught).toHaveLength(1);
  expect((await office.parsed()).subject).toBe('Only a little time left: First aid');
  await until(12 * 60 - 1);
  await remind();
  await office.deliver();
  expect(office.caught).toHaveLength(2);
});

/** Money that came for an order, or went back. */
async function moved(placed: Placed, table: 'payments' | 'refunds', amountMinor: number): Promise<void> {
  const id = newId();
  const [line] = await office.query('SELECT id FROM order_lines WHERE order_id = $1 ORDER BY position LIMIT 1', [placed.orderId]);
  const parts = JSON.stringify([{ lineId: line.id, amountMinor }]);
  const at = office.now();
  const tenant = [office.organizationId, id, placed.orderId];
  if (table === 'payments') {
    await office.query(
      `INSERT INTO payments (organization_id, id, order_id, provider, purpose, method, amount_minor, currency, status, parts,
         taken_by_kind, taken_by_name, started_at, settled_at, created_at, updated_at)
       VALUES ($1, $2, $3, 'MANUAL', 'DESK', 'CASH', $4, 'GBP', 'SUCCEEDED', $5, 'STAFF', 'Maya', $6, $6, $6, $6)`,
      [...tenant, amountMinor, parts, at],
    );
  } else {
    const [payment] = await office.query('SELECT id FROM payments WHERE order_id = $1', [placed.orderId]);
    await office.query(
      `INSERT INTO refunds (organization_id, id, order_id, payment_id, method, amount_minor, currency, status, parts, reason,
         asked_by_kind, asked_by_name, asked_at, settled_at, created_at, updated_at)
       VALUES ($1, $2, $3, $7, 'CASH', $4, 'GBP', 'SUCCEEDED', $5, 'Ill', 'STAFF', 'Maya', $6, $6, $6, $6)`,
      [...tenant, amountMinor, parts, at, payment.id],
    );
  }
  const [type, key] = table === 'payments' ? ['payment.received', 'paymentId'] : ['payment.refunded', 'refundId'];
  await office.happened(type!, 'sendPaymentEmail', { entityId: placed.orderId, after: { [key!]: id } });
}

test('money that came, and money that went back, is told with its amount and how the order stands', async () => {
  const placed = await office.place('CONFIRMED');
  await moved(placed, 'payments', 5000);
  await office.deliver();
  await moved(placed, 'refunds', 2000);
  await office.deliver();
  const [received, back] = [await office.parsed(0), await office.parsed(1)];
  expect(received.subject).toMatch(/^Payment received for order /);
  expect(received.text).toContain('We have received your payment of £50.00.');
  expect(received.text).toContain('First aid');
  expect(back.subject).toMatch(/^Refund for order /);
  expect(back.text).toContain('we have refunded £20.00.');
});

test('[JZ-38] money for a price that is not shown is not told: it is kept as not sent, without the amount', async () => {
  const placed = await office.place('CONFIRMED', [{ title: 'Consultation', priceMinor: 77_731, hidden: true }]);
  await moved(placed, 'payments', 77_731);
  await office.deliver();
  expect(office.caught).toEqual([]);
  const [message] = await office.messagesOf(placed);
  expect(message).toMatchObject({ status: 'NOT_SENT', error: 'It is about prices that the customer does not see.' });
  expect(`${message.subject}${message.body_text}${message.body_html}`).not.toMatch(/777/);
});

const SAVE = `mutation ($input: SaveMessageTemplateInput!) {
  saveMessageTemplate(input: $input) { template { kind version active subject intro } userErrors { code path details } } }`;
const save = async (input: object) => (await office.maya.ask(SAVE, { input })).data.saveMessageTemplate;

test('an organization’s own words stand in the next letter; nothing brings back the built-in ones', async () => {
  const words = { subject: '{title} on {time}', intro: 'Dear {name},\n\nsee you at {organization}.' };
  expect(await save({ kind: 'BOOKING_CONFIRMED', ...words })).toMatchObject({
    template: { version: 1, ...words },
    userErrors: [],
  });
  const first = await office.place();
  await office.approve(first.ids[0]!);
  await office.deliver();
  const mail = await office.parsed();
  expect(mail.subject).toMatch(/^First aid on Monday,? 23 November 2026, 10:00/);
  expect(mail.text).toContain('Dear Ann Lee,');
  expect(mail.text).toContain('see you at harbour training.');
  const { template } = await save({ kind: 'BOOKING_CONFIRMED', expectedVersion: 1, subject: null, intro: ' ' });
  expect(template).toMatchObject({ version: 2, subject: 'Confirmed: {title}' });
});

test('words that cannot be filled in, or that somebody else has changed meanwhile, are refused', async () => {
  expect(await save({ kind: 'ORDER_PLACED', subject: 'Pay {amount}' })).toMatchObject({
    userErrors: [{ code: 'INVALID_VALUE', path: ['subject'], details: { why: 'UNKNOWN_PLACEHOLDER', unknown: ['amount'] } }],
  });
  await save({ kind: 'ORDER_PLACED', subject: 'One' });
  expect(await save({ kind: 'ORDER_PLACED', expectedVersion: 7, subject: 'Two' })).toMatchObject({
    template: { subject: 'One' },
    userErrors: [{ code: 'STALE_VERSION' }],
  });
});

test('who may not write words neither sees nor changes them', async () => {
  for (const text of [
    '{ messageTemplates { kind } }',
    '{ previewMessage(input: {kind: ORDER_PLACED, subject: "x", intro: "x"}) { preview { subject } } }',
  ]) {
    expect((await office.ruth.ask(text)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await office.guest.ask(text)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
  expect((await office.ruth.ask(SAVE, { input: { kind: 'ORDER_PLACED', subject: 'x' } })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect(await office.query('SELECT * FROM message_templates')).toEqual([]);
});

test('a kind that is switched off is not sent, and the mailbox says why', async () => {
  await save({ kind: 'BOOKING_CANCELLED', active: false });
  const placed = await office.place('CONFIRMED');
  await office.cancel(placed.ids[0]!);
  await office.deliver();
  expect(office.caught).toEqual([]);
  expect(await office.messagesOf(placed)).toMatchObject([
    { status: 'NOT_SENT', error: 'Letters of this kind are switched off.' },
  ]);
});

test('words are tried on oneself, with made-up contents', async () => {
  const { data } = await office.maya.ask(
    'mutation ($input: MessageWordsInput!) { sendTestMessage(input: $input) { to userErrors { code } } }',
    { input: { kind: 'BOOKING_MOVED', subject: 'Moved: {title}', intro: 'Hello {name}' } },
  );
  expect(data.sendTestMessage).toEqual({ to: 'maya@harbour.example', userErrors: [] });
  await office.deliver();
  expect(office.caught.map(({ to }) => to)).toEqual([['maya@harbour.example']]);
  const mail = await office.parsed();
  expect(mail.subject).toBe('Test: Moved: A sample booking');
  expect(mail.text).toContain('Hello Sam Sample');
});

test('every kind has a preview', async () => {
  const { data } = await office.maya.ask('{ messageTemplates { kind subject intro } }');
  for (const { kind, subject, intro } of data.messageTemplates) {
    const answer = await office.maya.ask(
      'query ($input: MessageWordsInput!) { previewMessage(input: $input) { preview { subject bodyText bodyHtml } userErrors { code } } }',
      { input: { kind, subject, intro } },
    );
    const { preview, userErrors } = answer.data.previewMessage;
    expect(userErrors).toEqual([]);
    expect(`${preview.subject}${preview.bodyText}`).not.toMatch(/[{}]|undefined|null/);
  }
});
