import { addMinutes } from '@bookwright/domain/kernel';
import { capturedMail } from '../messages/captured.mail.js';
import type { Mail } from '../messages/mail.port.js';
import { sendSignInCode } from '../messages/send-sign-in-code.handler.js';
import { type Browser, browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';
import { aCustomer, anOrganization, aPlacedOrder, TEST_SECRET } from '../testing/placed-order.js';

let now = NOW;
let places = 0;
let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
}, 60_000);
afterAll(() => harbour?.close());
beforeEach(() => {
  // Codes of the test before are too old to count.
  now = addMinutes(now, 60);
});

const REQUEST = `mutation ($input: RequestCodeInput!) { requestSignInCode(input: $input) { minutes userErrors { code path details } } }`;
const ENTER = `mutation ($input: CodeInput!) { signInWithCode(input: $input) { me { email addresses } userErrors { code path } } }`;
const ME = '{ me { email addresses } }';
const OUT = 'mutation ($input: SignOutCustomerInput) { signOutCustomer(input: $input) { signedOut } }';

/** A browser somewhere else, so that the limits of one place do not matter. */
const somewhere = (): Browser => browser(harbour.app, `198.51.100.${++places}`);
const request = async (guest: Browser, email: string) =>
  (await guest.ask(REQUEST, { input: { shop: 'harbour', email } })).data.requestSignInCode;
const enter = async (guest: Browser, email: string, code: string) =>
  (await guest.ask(ENTER, { input: { shop: 'harbour', email, code } })).data.signInWithCode;

/** Does what the worker does for the newest request, and returns what the mailbox holds of it. */
async function deliver(mail: Mail = capturedMail) {
  const [event] = await harbour.rows(
    "SELECT id, entity_id FROM events WHERE type = 'sign_in.code_requested' ORDER BY at DESC, id DESC LIMIT 1",
  );
  const services = {
    db: harbour.database.db,
    mail,
    clock: { now: () => now },
    publicUrl: 'http://x',
    sessionSecret: TEST_SECRET,
  };
  const about = { eventId: event.id, entityId: event.entity_id, organizationId: harbour.ids.organizationId, lastAttempt: false };
  await sendSignInCode(about as Parameters<typeof sendSignInCode>[0], services);
  const [message] = await harbour.rows('SELECT to_address, subject, body_text, status FROM messages WHERE dedupe_key = $1', [
    `SIGN_IN_CODE:${event.id}`,
  ]);
  return message as { to_address: string; subject: string; body_text: string; status: string } | undefined;
}
const digitsIn = (text: string): string => /\d{3} \d{3}/.exec(text)![0];
async function codeFor(guest: Browser, email: string): Promise<string> {
  expect((await request(guest, email)).userErrors).toEqual([]);
  return digitsIn((await deliver())!.body_text);
}
const wrong = (code: string) => (code.startsWith('0') ? '1' : '0') + code.slice(1);
const WRONG = { me: null, userErrors: [{ code: 'WRONG_CODE', path: ['code'] }] };

test('[JZ-70] the code in the letter signs in whoever books with the address, once', async () => {
  const guest = somewhere();
  const code = await codeFor(guest, 'Daniel@Example.org');
  expect((await guest.ask(ME)).data.me).toBeNull();
  expect(await enter(guest, 'daniel@example.org', code)).toEqual({
    me: { email: 'daniel@example.org', addresses: ['daniel@example.org'] },
    userErrors: [],
  });
  expect((await guest.ask(ME)).data.me.email).toBe('daniel@example.org');
  expect(await enter(somewhere(), 'daniel@example.org', code)).toEqual(WRONG);
});

test('[JZ-70] an unknown address is answered alike, and no letter goes out', async () => {
  const answer = await request(somewhere(), 'nobody@example.org');
  expect(answer).toEqual(await request(somewhere(), 'daniel@example.org'));
  await request(somewhere(), 'nobody@example.org');
  expect(await deliver()).toBeUndefined();
  expect(await enter(somewhere(), 'nobody@example.org', '123456')).toEqual(WRONG);
});

test('[JZ-70] five wrong codes, and the right one opens nothing; ten minutes, and neither', async () => {
  const code = await codeFor(somewhere(), 'daniel@example.org');
  for (let n = 0; n < 5; n += 1) expect(await enter(somewhere(), 'daniel@example.org', wrong(code))).toEqual(WRONG);
  expect(await enter(somewhere(), 'daniel@example.org', code)).toEqual(WRONG);
  const late = await codeFor(somewhere(), 'daniel@example.org');
  now = addMinutes(now, 10);
  expect(await enter(somewhere(), 'daniel@example.org', late)).toEqual(WRONG);
});

test('[JZ-70] the fifth try may be the right one, and tries at the same time are counted one by one', async () => {
  const code = await codeFor(somewhere(), 'daniel@example.org');
  await Promise.all([1, 2, 3, 4].map(() => enter(somewhere(), 'daniel@example.org', wrong(code))));
  const [{ tries }] = await harbour.rows('SELECT tries FROM sign_in_codes ORDER BY created_at DESC LIMIT 1');
  expect(tries).toBe(4);
  expect((await enter(somewhere(), 'daniel@example.org', code)).me).not.toBeNull();
});

test('[JZ-70] a right code that is sent twice at once opens one session', async () => {
  const code = await codeFor(somewhere(), 'daniel@example.org');
  const answers = await Promise.all([1, 2, 3].map(() => enter(somewhere(), 'daniel@example.org', code)));
  expect(answers.filter(({ me }) => me !== null)).toHaveLength(1);
});

test('[JZ-70] only the newest code is good, and only for its own address', async () => {
  const first = await codeFor(somewhere(), 'daniel@example.org');
  const second = await codeFor(somewhere(), 'daniel@example.org');
  expect(await enter(somewhere(), 'maya@harbour.example', second)).toEqual(WRONG);
  if (first !== second) expect(await enter(somewhere(), 'daniel@example.org', first)).toEqual(WRONG);
  expect((await enter(somewhere(), 'daniel@example.org', second)).me).not.toBeNull();
});

test('[JZ-70] codes are limited per address, wherever they are asked for, and per place', async () => {
  for (let n = 0; n < 5; n += 1) expect((await request(somewhere(), 'daniel@example.org')).userErrors).toEqual([]);
  expect((await request(somewhere(), 'daniel@example.org')).userErrors).toMatchObject([
    { code: 'TOO_MANY_TRIES', path: ['email'], details: { minutes: 15 } },
  ]);
  const place = somewhere();
  for (let n = 0; n < 30; n += 1) await request(place, `n${n}@example.org`);
  const refused = await place.ask(REQUEST, { input: { shop: 'harbour', email: 'more@example.org' } });
  expect(refused.errors![0]!.extensions.code).toBe('RATE_LIMITED');
});

test('a broken address, an unknown shop', async () => {
  expect((await request(somewhere(), 'not an address')).userErrors).toMatchObject([{ code: 'INVALID_EMAIL', path: ['email'] }]);
  const nowhere = await somewhere().ask(REQUEST, { input: { shop: 'nowhere', email: 'a@example.org' } });
  expect(nowhere.data.requestSignInCode.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['shop'] }]);
});

test('a letter that has left the house is kept without the code, the code itself nowhere', async () => {
  const sent: string[] = [];
  await request(somewhere(), 'daniel@example.org');
  const mail: Mail = { send: async ({ text }) => (sent.push(text), 'SENT'), close: () => undefined };
  const message = (await deliver(mail))!;
  const code = digitsIn(sent[0]!);
  expect(message).toMatchObject({ to_address: 'daniel@example.org', status: 'SENT' });
  expect(message.subject + message.body_text).not.toContain(code);
  const rows = await harbour.rows('SELECT row_to_json(c)::text AS row FROM sign_in_codes c');
  expect(rows.map(({ row }) => row).join()).not.toContain(code.replace(' ', ''));
});

test('[SV-04] signing out ends the session here, or everywhere', async () => {
  const [here, there] = [somewhere(), somewhere()];
  for (const self of [here, there]) await enter(self, 'daniel@example.org', await codeFor(self, 'daniel@example.org'));
  const cookie = here.cookie;
  await here.ask(OUT);
  here.cookie = cookie;
  expect((await here.ask(ME)).data.me).toBeNull();
  expect((await there.ask(ME)).data.me).not.toBeNull();
  const again = somewhere();
  await enter(again, 'daniel@example.org', await codeFor(again, 'daniel@example.org'));
  await again.ask(OUT, { input: { everywhere: true } });
  expect((await there.ask(ME)).data.me).toBeNull();
});

test('who signs in as a customer is nobody in the admin, and staff are no customers by their session', async () => {
  const guest = somewhere();
  await enter(guest, 'daniel@example.org', await codeFor(guest, 'daniel@example.org'));
  expect((await guest.ask('{ viewer { permissions } }')).data.viewer).toBeNull();
  expect((await guest.ask('{ bookings { nodes { id } } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await (await harbour.signedIn('maya@harbour.example')).ask(ME)).data.me).toBeNull();
});

test('[JZ-69] a guest books without a profile and is never asked to sign in', async () => {
  const guest = { givenName: 'Gus', familyName: 'Guest', email: 'gus@example.org' };
  const { accessToken, order, userErrors } = await harbour.order({ serviceId: harbour.ids.mat, quantity: 1 }, guest);
  expect(userErrors).toEqual([]);
  const opened = await somewhere().ask(
    'query ($key: String!) { shop(slug: "harbour") { order(accessToken: $key) { reference } } }',
    {
      key: accessToken,
    },
  );
  expect(opened.data.shop.order.reference).toBe(order.reference);
  expect(await harbour.rows("SELECT 1 FROM login_addresses WHERE email_lower = 'gus@example.org'")).toEqual([]);
});

describe('What is theirs', () => {
  const BOOKINGS = `query ($kind: MyBookingsKind!, $first: Int, $after: String) { me { bookings(kind: $kind, first: $first, after: $after) {
    nextCursor nodes { organization { slug } orderReference booking { title status price { amountMinor } canCancel } } } } }`;
  const ORDERS = '{ me { orders { nextCursor nodes { organization { slug } reference titles total { amountMinor } } } } }';
  const PROFILES = '{ me { profiles { id version organization { slug } givenName email phone address language } } }';
  const ORDER = `query ($key: String!) { shop(slug: "harbour") { order(accessToken: $key) { reference bookerName bookings { id title version } } } }`;
  const CANCEL = `mutation ($input: CancelMyBookingInput!) { cancelMyBooking(input: $input) { order { bookings { status } } userErrors { code } } }`;
  const PROFILE = `mutation ($input: ChangeMyProfileInput!) { changeMyProfile(input: $input) { profile { givenName email phone address language } userErrors { code path } } }`;
  const ADD = `mutation ($input: RequestCodeInput!) { requestAddressCode(input: $input) { userErrors { code } } }`;
  const CONFIRM = `mutation ($input: CodeInput!) { confirmMyAddress(input: $input) { me { addresses } userErrors { code } } }`;

  const EMAIL = 'petra@example.org';
  let petra: Browser;
  let stranger: Browser;
  let own: { order: { reference: string } };
  let foreign: { order: { reference: string } };

  beforeAll(async () => {
    const { massage, consultation, mat } = harbour.ids;
    const person = { givenName: 'Petra', familyName: 'Kos', email: EMAIL };
    own = await harbour.order({ serviceId: massage, startsAt: '2026-11-27T10:00:00.000Z' }, person);
    await harbour.order({ serviceId: consultation, startsAt: '2026-11-27T13:00:00.000Z' }, person);
    foreign = await harbour.order({ serviceId: mat, quantity: 2 });
    const spa = await anOrganization(harbour.owner.insert, 'spa');
    const bookerId = await aCustomer(harbour.owner.insert, spa, 'Petra Kos', EMAIL);
    await aPlacedOrder(harbour.owner.insert, { organizationId: spa, bookerId, items: [{ title: 'Sauna', priceMinor: 3000 }] });
    [petra, stranger] = [somewhere(), somewhere()];
    await enter(petra, EMAIL, await codeFor(petra, EMAIL));
    await enter(stranger, 'daniel@example.org', await codeFor(stranger, 'daniel@example.org'));
  });

  const titles = async (kind: string, more: object = {}) =>
    (await petra.ask(BOOKINGS, { kind, ...more })).data.me.bookings.nodes.map(
      (node: { organization: { slug: string }; booking: { title: string } }) => `${node.organization.slug} ${node.booking.title}`,
    );

  test('[SV-14] one sign-in lists the bookings of every organization, and nobody else’s', async () => {
    const all = [...(await titles('COMING')), ...(await titles('PAST')), ...(await titles('CANCELLED'))].sort();
    expect(all).toEqual(['harbour Consultation', 'harbour Sports massage', 'spa Sauna']);
    const others = await stranger.ask(BOOKINGS, { kind: 'COMING' });
    expect(others.data.me.bookings.nodes).toEqual([]);
  });

  test('[JZ-65] future bookings come page by page, hidden prices stay hidden', async () => {
    const first = (await petra.ask(BOOKINGS, { kind: 'COMING', first: 2 })).data.me.bookings;
    expect(first.nodes).toMatchObject([
      { booking: { title: 'Sauna' } },
      { orderReference: own.order.reference, booking: { title: 'Sports massage' } },
    ]);
    const rest = (await petra.ask(BOOKINGS, { kind: 'COMING', first: 10, after: first.nextCursor })).data.me.bookings;
    expect(rest.nodes[0].booking).toMatchObject({ title: 'Consultation', price: null });
    expect(rest.nextCursor).toBeNull();
  });

  test('[JZ-67] orders are listed, of all organizations', async () => {
    const { nodes } = (await petra.ask(ORDERS)).data.me.orders;
    expect(nodes.map((one: { titles: string[] }) => one.titles[0]).sort()).toEqual(['Consultation', 'Sauna', 'Sports massage']);
    expect(nodes.find((one: { titles: string[] }) => one.titles[0] === 'Consultation').total.amountMinor).toBe(0);
  });

  test('[JZ-66] the reference opens an order of one’s own, and no other', async () => {
    const open = async (who: Browser, key: string) => (await who.ask(ORDER, { key })).data.shop.order;
    expect(await open(petra, own.order.reference)).toMatchObject({ bookerName: 'Petra Kos' });
    expect(await open(petra, foreign.order.reference)).toBeNull();
    expect(await open(stranger, own.order.reference)).toBeNull();
    expect(await open(somewhere(), own.order.reference)).toBeNull();
  });

  test('[SV-17] what is cancelled by its reference moves to the cancelled ones; a stranger cancels nothing', async () => {
    const { bookings } = (await petra.ask(ORDER, { key: own.order.reference })).data.shop.order;
    const input = { shop: 'harbour', accessToken: own.order.reference, bookingId: bookings[0].id };
    expect((await stranger.ask(CANCEL, { input })).data.cancelMyBooking.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    expect((await somewhere().ask(CANCEL, { input })).data.cancelMyBooking.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    const done = (await petra.ask(CANCEL, { input })).data.cancelMyBooking;
    expect(done).toEqual({ order: { bookings: [{ status: 'CANCELLED' }] }, userErrors: [] });
    expect(await titles('CANCELLED')).toEqual(['harbour Sports massage']);
    expect(await titles('COMING')).not.toContain('harbour Sports massage');
  });

  test('a booking that was made over to somebody is theirs alone of the order', async () => {
    const { massage, mat, daniel } = harbour.ids;
    const { basketToken } = await harbour.shop('addBasketLine', { serviceId: massage, startsAt: '2026-11-30T10:00:00.000Z' });
    await harbour.shop('addBasketLine', { basketToken, serviceId: mat, quantity: 1 });
    const person = { givenName: 'Petra', familyName: 'Kos', email: EMAIL };
    const { order } = await harbour.shop('checkOut', { basketToken, ...person });
    await harbour.rows('UPDATE bookings SET booker_id = $1 WHERE id = $2', [daniel, order.bookings[0].id]);
    const seen = await stranger.ask(
      'query ($key: String!) { shop(slug: "harbour") { order(accessToken: $key) { bookerName lines { description } total { amountMinor } bookings { title } } } }',
      { key: order.reference },
    );
    expect(seen.data.shop.order).toMatchObject({ bookerName: 'Daniel Kerr', lines: [{ description: 'Sports massage' }] });
    expect(seen.data.shop.order.bookings).toHaveLength(1);
  });

  test('a profile belongs to one organization; a new address is confirmed by a code first', async () => {
    const profiles = (await petra.ask(PROFILES)).data.me.profiles;
    expect(profiles.map((one: { organization: { slug: string } }) => one.organization.slug).sort()).toEqual(['harbour', 'spa']);
    const at = profiles.find((one: { organization: { slug: string } }) => one.organization.slug === 'harbour');
    const change = async (more: object, who = petra) =>
      (await who.ask(PROFILE, { input: { id: at.id, ...more } })).data.changeMyProfile;
    expect((await change({ phone: '+44 20 7946 0000', address: '1 Quay', language: 'de-CH' })).profile).toMatchObject({
      phone: '+44 20 7946 0000',
      address: '1 Quay',
      language: 'de-CH',
    });
    expect((await change({ phone: 'call me', language: 'Klingon!' })).userErrors).toEqual([
      { code: 'INVALID_VALUE', path: ['phone'] },
      { code: 'INVALID_VALUE', path: ['language'] },
    ]);
    expect((await change({ givenName: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', path: ['givenName'] }]);
    expect((await change({ givenName: 'Eve' }, stranger)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect((await change({ email: 'petra@new.example' })).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['email'] }]);
    expect((await change({ phone: '1', expectedVersion: at.version })).userErrors).toMatchObject([{ code: 'STALE_VERSION' }]);

    const to = { shop: 'harbour', email: 'petra@new.example' };
    expect((await petra.ask(ADD, { input: to })).data.requestAddressCode.userErrors).toEqual([]);
    const code = digitsIn((await deliver())!.body_text);
    expect((await stranger.ask(CONFIRM, { input: { ...to, code } })).data.confirmMyAddress.userErrors).toEqual([
      { code: 'WRONG_CODE' },
    ]);
    const confirmed = (await petra.ask(CONFIRM, { input: { ...to, code } })).data.confirmMyAddress;
    expect(confirmed).toEqual({ me: { addresses: [EMAIL, 'petra@new.example'] }, userErrors: [] });
    expect((await change({ email: 'petra@new.example' })).profile).toMatchObject({ email: 'petra@new.example' });
    expect((await petra.ask(PROFILES)).data.me.profiles).toHaveLength(2);
    const [spa] = await harbour.rows(
      "SELECT c.email FROM customers c JOIN organizations o ON o.id = c.organization_id WHERE o.slug = 'spa'",
    );
    expect(spa.email).toBe(EMAIL);
  });
});
