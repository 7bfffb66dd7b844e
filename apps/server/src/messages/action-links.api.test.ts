import { addMinutes } from '@bookwright/domain/kernel';
import { type LetterOffice, openLetterOffice, type Placed } from './testing/letter-office.js';

let office: LetterOffice;
beforeAll(async () => {
  office = await openLetterOffice();
});
afterAll(() => office?.close());
beforeEach(() => office.clear());

const LOOK = `query ($shop: String!, $token: String!) {
  actionLink(shop: $shop, token: $token) { action state expiresAt booking { reference title status } } }`;
const PRESS = `mutation ($input: UseActionLinkInput!) {
  useActionLink(input: $input) { link { state booking { status } } userErrors { code path details } } }`;

const look = async (token: string, shop = 'harbour') => (await office.guest.ask(LOOK, { shop, token })).data.actionLink;
const press = async (token: string, more: object = {}) =>
  (await office.guest.ask(PRESS, { input: { shop: 'harbour', token, ...more } })).data.useActionLink;
const refusedAs = (why: string) => [{ code: 'LINK_NOT_OPEN', path: ['token'], details: { why } }];

/** A booking that waits for its customer, and the key in the letter that says so. */
async function pencilled(): Promise<Placed & { id: string; token: string }> {
  const placed = await office.place('PENCILLED_IN');
  const [id] = placed.ids as [string];
  await office.query('UPDATE bookings SET hold_expires_at = $2 WHERE id = $1', [id, addMinutes(office.now(), 60)]);
  return { ...placed, id, token: await letter(id) };
}

/** The key in a new letter about a booking. */
async function letter(id: string): Promise<string> {
  await office.happened('booking.approved', 'sendBookingEmail', { entityId: id });
  await office.deliver();
  const { text } = await office.parsed(office.caught.length - 1);
  return /\/link\/([\w-]{32})/.exec(text!)![1]!;
}

const bookingOf = async (id: string) => (await office.query('SELECT status, comment FROM bookings WHERE id = $1', [id]))[0];

test('looking does nothing, pressing completes the booking once, and what was pressed is used up', async () => {
  const { id, token } = await pencilled();
  expect(await look(token)).toMatchObject({ action: 'COMPLETE', state: 'OPEN', booking: { title: 'First aid' } });
  await look(token);
  expect(await bookingOf(id)).toMatchObject({ status: 'PENCILLED_IN' });
  expect(await press(token, { comment: 'By train' })).toEqual({
    link: { state: 'USED', booking: { status: 'CONFIRMED' } },
    userErrors: [],
  });
  expect(await bookingOf(id)).toEqual({ status: 'CONFIRMED', comment: 'By train' });
  expect((await press(token)).userErrors).toEqual(refusedAs('USED'));
  expect((await look(token)).state).toBe('USED');
});

test('pressed twice at the same time, it acts once', async () => {
  const { token } = await pencilled();
  const answers = await Promise.all([press(token), press(token), press(token)]);
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
});

test('only the hash of a key is kept, and it opens nothing in another shop', async () => {
  const { token } = await pencilled();
  const rows = await office.query('SELECT * FROM action_links');
  expect(JSON.stringify(rows)).not.toContain(token);
  const messages = await office.query('SELECT body_text, body_html FROM messages');
  expect(JSON.stringify(messages)).not.toContain(token);
  expect(await look(token, 'elsewhere')).toBeNull();
  expect(await look('A'.repeat(32))).toBeNull();
  expect((await press('A'.repeat(32))).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['token'] }]);
});

test('of two letters the newer one has the key', async () => {
  const { id, token } = await pencilled();
  const newer = await letter(id);
  expect((await look(token)).state).toBe('REPLACED');
  expect((await press(token)).userErrors).toEqual(refusedAs('REPLACED'));
  expect((await press(newer)).userErrors).toEqual([]);
});

test('a delivery that is tried again carries the same key', async () => {
  const { id, token } = await pencilled();
  await office.query("UPDATE deliveries SET status = 'PENDING', next_at = $1 WHERE handler = 'sendBookingEmail'", [office.now()]);
  await office.query("UPDATE messages SET status = 'QUEUED' WHERE booking_id = $1", [id]);
  await office.deliver();
  expect((await look(token)).state).toBe('OPEN');
});

test('when the time is over it says so, and the booking stays as it is', async () => {
  const { id, token } = await pencilled();
  office.wait(61);
  expect((await look(token)).state).toBe('EXPIRED');
  expect((await press(token)).userErrors).toEqual(refusedAs('EXPIRED'));
  expect(await bookingOf(id)).toMatchObject({ status: 'PENCILLED_IN' });
});

test('[AP-39] after the key contact has changed, the old one sees nothing and changes nothing', async () => {
  const { id, token } = await pencilled();
  await office.query('UPDATE bookings SET booker_id = $2 WHERE id = $1', [
    id,
    await office.customer('Bob Ray', 'bob@example.com'),
  ]);
  expect(await look(token)).toMatchObject({ state: 'NOT_YOURS', booking: null });
  expect(await press(token)).toEqual({ link: { state: 'NOT_YOURS', booking: null }, userErrors: refusedAs('NOT_YOURS') });
  expect(await bookingOf(id)).toMatchObject({ status: 'PENCILLED_IN' });
});

test.each([
  ['moved', "UPDATE bookings SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour' WHERE id = $1"],
  ['cancelled', "UPDATE bookings SET status = 'CANCELLED', cancelled_at = now(), cancel_kind = 'BY_STAFF' WHERE id = $1"],
  ['deleted', 'UPDATE bookings SET deleted_at = now() WHERE id = $1'],
])('after the booking was %s, the key opens a page that says so', async (_what, change) => {
  const { id, token } = await pencilled();
  await office.query(change, [id]);
  expect((await look(token)).state).toBe('CHANGED');
  expect((await press(token)).userErrors).toEqual(refusedAs('CHANGED'));
});
