import { addMinutes } from '@bookwright/domain/kernel';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { backoffMinutes, deliverDue, MAX_ATTEMPTS } from '../events/deliver.js';
import type { Services } from '../events/handler.js';
import { HANDLER_FUNCTIONS } from '../events/handlers.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, type OrderedItem, TEST_SECRET } from '../testing/placed-order.js';
import { capturedMail } from './captured.mail.js';
import { type Letter, type Mail, MailRefused } from './mail.port.js';

let database: TestDatabase;
let owner: Awaited<ReturnType<typeof asOwner>>;
let organizationId: string;
let now: string;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  organizationId = await anOrganization(owner.insert, 'harbour');
});

afterAll(async () => {
  await owner?.close();
  await database?.close();
});

beforeEach(async () => {
  now = '2026-11-20T09:00:01.000Z';
  await owner.client.query("UPDATE deliveries SET status = 'DONE'");
});

/** A mail server that keeps letters, or fails as told. */
function recordingMail(failure?: () => Error | undefined): Mail & { letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    letters,
    send: async (letter) => {
      const error = failure?.();
      if (error) throw error;
      letters.push(letter);
      return 'SENT';
    },
    close: () => {},
  };
}

const deliver = (mail: Mail) => {
  const services: Services = {
    db: database.db,
    mail,
    clock: { now: () => now },
    publicUrl: 'https://book.example.com',
    sessionSecret: TEST_SECRET,
  };
  return deliverDue(organizationId, services, { handlers: HANDLER_FUNCTIONS });
};

async function place(
  items: OrderedItem[] = [{ title: 'First aid', priceMinor: 5000 }],
  email: string | null = 'ann@example.com',
) {
  const bookerId = await aCustomer(owner.insert, organizationId, 'Ann Lee', email);
  return { bookerId, ...(await aPlacedOrder(owner.insert, { organizationId, bookerId, items })) };
}

const messagesOf = async (orderId: string) =>
  (await owner.client.query('SELECT * FROM messages WHERE order_id = $1', [orderId])).rows;

const deliveryOf = async (eventId: string) =>
  (await owner.client.query('SELECT status, attempts, error FROM deliveries WHERE event_id = $1', [eventId])).rows[0];

test('[JZ-27] [JZ-53] [AP-07] an order of three bookings and an article makes one email with all of it', async () => {
  const { orderId, eventId } = await place([
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Fire safety', priceMinor: 7000 },
    { title: 'Manual handling', priceMinor: 9000 },
    { title: 'Handbook', priceMinor: 1500, goods: true },
  ]);
  const mail = recordingMail();
  await deliver(mail);
  expect(mail.letters).toHaveLength(1);
  for (const word of ['First aid', 'Fire safety', 'Manual handling', 'Handbook', '£225.00']) {
    expect(mail.letters[0]!.text).toContain(word);
    expect(mail.letters[0]!.html).toContain(word);
  }
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'SENT', kind: 'ORDER_PLACED', to_address: 'ann@example.com' }]);
  expect(await deliveryOf(eventId)).toEqual({ status: 'DONE', attempts: 1, error: null });
});

test('[AP-20] the email goes to the booker and not to the person who took the order', async () => {
  await place();
  const mail = recordingMail();
  await deliver(mail);
  expect(mail.letters.map(({ to }) => to)).toEqual([{ name: 'Ann Lee', address: 'ann@example.com' }]);
});

test('[JZ-38] a hidden price is nowhere in the email, neither alone nor in a sum', async () => {
  const { orderId } = await place([
    { title: 'First aid', priceMinor: 5000 },
    { title: 'Consultation', priceMinor: 77_700, hidden: true },
    { title: 'Secret kit', priceMinor: 31_300, hidden: true, goods: true },
  ]);
  await deliver(capturedMail);
  const [message] = await messagesOf(orderId);
  expect(message.body_text).toContain('Consultation');
  expect(message.body_text).toContain('Total: £50.00\nTo pay later: £50.00');
  // References and links are random: they may hold any digits.
  const said = `${message.body_text}${message.body_html}`.replaceAll(/https?:\/\/[^\s"<]+|\b(BW|OR)-\w+/g, '');
  for (const sum of ['777', '313', '827', '1,140', '1,090', '363']) expect(said).not.toContain(sum);
});

test('the link in the email opens the order: its token is the one whose hash is stored', async () => {
  const { orderId } = await place();
  const mail = recordingMail();
  await deliver(mail);
  const token = /https:\/\/book\.example\.com\/book\/harbour\/order\/([\w-]{32})/.exec(mail.letters[0]!.text)?.[1];
  const { rows } = await owner.client.query(
    "SELECT 1 FROM orders WHERE id = $1 AND access_token_hash = encode(sha256($2::bytea), 'hex')",
    [orderId, token],
  );
  expect(rows).toHaveLength(1);
});

test('without a mail server the message stays readable as CAPTURED', async () => {
  const { orderId } = await place();
  await deliver(capturedMail);
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'CAPTURED', sent_at: new Date(now), error: null }]);
});

test('[AP-07] a delivery that is repeated after the letter has gone sends nothing more', async () => {
  const { orderId, eventId } = await place();
  const mail = recordingMail();
  await deliver(mail);
  await owner.client.query("UPDATE deliveries SET status = 'PENDING', next_at = $2 WHERE event_id = $1", [eventId, now]);
  await deliver(mail);
  expect(mail.letters).toHaveLength(1);
  expect(await messagesOf(orderId)).toHaveLength(1);
  expect(await deliveryOf(eventId)).toMatchObject({ status: 'DONE', attempts: 2 });
});

test('[AP-07] several workers at once send each letter once', async () => {
  for (let order = 0; order < 25; order++) await place();
  const mail = recordingMail();
  await Promise.all(Array.from({ length: 5 }, () => deliver(mail)));
  expect(mail.letters).toHaveLength(25);
});

test('a mail server that is away is tried again later, and the error is kept meanwhile', async () => {
  const { orderId, eventId } = await place();
  let away = true;
  const mail = recordingMail(() => (away ? new Error('connect ECONNREFUSED') : undefined));
  await deliver(mail);
  expect(await deliveryOf(eventId)).toEqual({ status: 'PENDING', attempts: 1, error: 'connect ECONNREFUSED' });
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'QUEUED', error: 'connect ECONNREFUSED', sent_at: null }]);
  away = false;
  now = '2026-11-20T09:01:00.999Z';
  await deliver(mail);
  expect(mail.letters).toHaveLength(0);
  now = '2026-11-20T09:01:01.000Z';
  await deliver(mail);
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'SENT', error: null }]);
});

test('[AP-39] a letter that waits goes to whoever is the booker when it is sent', async () => {
  const { orderId } = await place();
  await deliver(recordingMail(() => new Error('away')));
  const newBooker = await aCustomer(owner.insert, organizationId, 'Bob Ray', 'bob@example.com');
  await owner.client.query('UPDATE bookings SET booker_id = $2 WHERE order_id = $1', [orderId, newBooker]);
  now = '2026-11-20T10:00:00.000Z';
  const mail = recordingMail();
  await deliver(mail);
  expect(mail.letters.map(({ to }) => to.address)).toEqual(['bob@example.com']);
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'SENT', to_address: 'bob@example.com' }]);
});

test('an address that is refused for good is not tried again', async () => {
  const { orderId, eventId } = await place();
  await deliver(recordingMail(() => new MailRefused('550 no such person')));
  expect(await deliveryOf(eventId)).toEqual({ status: 'FAILED', attempts: 1, error: '550 no such person' });
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'FAILED', error: '550 no such person' }]);
});

test('after the last try the message and its delivery are FAILED', async () => {
  const { orderId, eventId } = await place();
  const mail = recordingMail(() => new Error('away'));
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    expect(await deliveryOf(eventId)).toMatchObject({ status: 'PENDING', attempts: attempt - 1 });
    await deliver(mail);
    now = addMinutes(now, backoffMinutes(attempt));
  }
  expect(await deliveryOf(eventId)).toEqual({ status: 'FAILED', attempts: MAX_ATTEMPTS, error: 'away' });
  expect(await messagesOf(orderId)).toMatchObject([{ status: 'FAILED', error: 'away' }]);
});

test('a worker that died while it held a delivery is succeeded when its lease ends', async () => {
  const { eventId } = await place();
  const mail = recordingMail();
  await owner.client.query("UPDATE deliveries SET attempts = 1, next_at = '2026-11-20T09:03:00Z' WHERE event_id = $1", [eventId]);
  await deliver(mail);
  expect(mail.letters).toHaveLength(0);
  now = '2026-11-20T09:03:00.000Z';
  await deliver(mail);
  expect(mail.letters).toHaveLength(1);
});

test('a booker without an address gets no email: it is kept as not sent, with the reason', async () => {
  const { orderId, eventId } = await place(undefined, null);
  const mail = recordingMail();
  await deliver(mail);
  expect(mail.letters).toEqual([]);
  expect(await messagesOf(orderId)).toMatchObject([
    { status: 'NOT_SENT', error: 'The booker has no email address.', sent_at: null },
  ]);
  expect(await deliveryOf(eventId)).toMatchObject({ status: 'DONE' });
});

test('what the mailbox keeps of a letter that has left the house opens nothing', async () => {
  const { orderId } = await place();
  const mail = recordingMail();
  await deliver(mail);
  expect(mail.letters[0]!.text).toMatch(/\/order\/[\w-]{32}/);
  const [message] = await messagesOf(orderId);
  expect(`${message.body_text}${message.body_html}`).not.toMatch(/\/order\/[\w-]{32}/);
  expect(message.body_text).toContain('/order/…');
});
