import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let now = NOW;
let harbour: Harbour;
let maya: Browser;
let ruth: Browser;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
  maya = await harbour.signedIn('maya@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(async () => {
  now = NOW;
  await harbour.rows('DELETE FROM booking_rules');
});

const RULE = 'mutation ($input: CreateRuleInput!) { createRule(input: $input) { rule { id } userErrors { code } } }';
/** A rule that binds customers, and warns staff. */
async function rule(kind: string, params: object, more: object = {}): Promise<string> {
  const input = { idempotencyKey: crypto.randomUUID(), kind, params, forStaff: 'WARN', ...more };
  const { data } = await maya.ask(RULE, { input });
  expect(data.createRule.userErrors).toEqual([]);
  return data.createRule.rule.id;
}

/** The session is on Wednesday 25 November at ten, and it is Friday noon. */
const seat = (more: object = {}) => ({ serviceId: harbour.ids.course, sessionId: harbour.ids.session, ...more });
const shown = async () => {
  const { data } = await harbour.guest.ask(
    'query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { sessions { id seatsLeft bookable reasons { code rule } } } } }',
    { id: harbour.ids.course },
  );
  return data.shop.service.sessions.find(({ id }: { id: string }) => id === harbour.ids.session);
};
const codes = (userErrors: { code: string; path: string[] }[]) => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const taken = async () =>
  (await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [harbour.ids.session]))[0].taken as number;
const explain = async (input: object = {}, who = maya) => {
  const { data } = await who.ask(
    'query ($input: ExplainSlotInput!) { explainSlot(input: $input) { free reasons { code path overridable rule { sentence } } fixes { override } } }',
    { input: seat(input) },
  );
  return data.explainSlot;
};
const create = async (more: object = {}) => {
  const input = { idempotencyKey: crypto.randomUUID(), customerId: harbour.ids.daniel, ...seat(), ...more };
  const document =
    'mutation ($input: CreateBookingInput!) { createBooking(input: $input) { booking { id } userErrors { code path details } } }';
  return (await maya.ask(document, { input })).data.createBooking;
};

test.each<[string, string, object, string]>([
  ['[SV-20] too late', 'MIN_NOTICE', { minutes: 6 * 24 * 60 }, 'NOTICE_TOO_SHORT'],
  ['[SV-21] too early', 'MAX_NOTICE', { days: 4 }, 'TOO_FAR_AHEAD'],
  ['[SV-22] on a weekday that is not allowed', 'WEEKDAYS', { weekdays: [1, 2, 4] }, 'WEEKDAY_NOT_ALLOWED'],
  ['[SV-23] on a date that is closed', 'BLACKOUT', { from: '2026-11-25', to: '2026-11-26' }, 'DATE_BLOCKED'],
])('%s: seats are neither offered nor given to customers', async (_, kind, params, code) => {
  const ruleId = await rule(kind, params);
  expect(await shown()).toMatchObject({ bookable: false, reasons: [{ code, rule: expect.any(String) }] });
  const refused = await harbour.shop('addBasketLine', seat());
  expect(codes(refused.userErrors)).toEqual([`${code} sessionId`]);
  expect(refused.userErrors[0].details).toMatchObject({ ruleId });
  expect(await taken()).toBe(0);
});

test('a rule of another service, and one that only warns, keep nobody away', async () => {
  await rule('MIN_NOTICE', { minutes: 6 * 24 * 60 }, { serviceId: harbour.ids.massage });
  await rule('BLACKOUT', { from: '2026-11-25', to: '2026-11-25' }, { forCustomers: 'WARN' });
  expect(await shown()).toMatchObject({ bookable: true, reasons: [] });
  expect(await explain()).toMatchObject({ free: false, reasons: [{ code: 'DATE_BLOCKED', overridable: true }] });
});

test('a limit per day counts sessions and not those who come', async () => {
  await rule('MAX_PER_DAY', { count: 1 }, { forStaff: 'BLOCK' });
  const { order } = await harbour.order(seat({ quantity: 2 }));
  expect(order.bookings).toHaveLength(2);
  for (const { id, version } of order.bookings) {
    const input = { id, expectedVersion: version, reason: 'Over' };
    await maya.ask('mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { userErrors { code } } }', { input });
  }
  expect(await taken()).toBe(0);
});

test('[C-10] staff are warned, and go beyond with the right and a reason that history keeps', async () => {
  await rule('MIN_NOTICE', { minutes: 6 * 24 * 60 });
  expect(await explain()).toMatchObject({
    free: false,
    reasons: [{ code: 'NOTICE_TOO_SHORT', path: ['sessionId'], overridable: true, rule: { sentence: expect.any(String) } }],
    fixes: { override: true },
  });
  expect(await explain({}, ruth)).toMatchObject({ fixes: { override: false } });
  expect(await explain({ override: true })).toMatchObject({ free: true, reasons: [] });
  expect(await explain({ override: true }, ruth)).toMatchObject({ free: false, reasons: [{ code: 'OVERRIDE_NOT_ALLOWED' }] });
  const refused = await create();
  expect(refused.userErrors).toMatchObject([{ code: 'NOTICE_TOO_SHORT', details: { overridable: true } }]);
  expect((await create({ override: true })).userErrors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect(await taken()).toBe(0);
  const { booking, userErrors } = await create({ override: true, reason: 'She called in time' });
  expect(userErrors).toEqual([]);
  const [event] = await harbour.rows("SELECT after, reason FROM events WHERE type = 'booking.placed' AND entity_id = $1", [
    booking.id,
  ]);
  expect(event).toMatchObject({ after: { override: true }, reason: 'She called in time' });
  expect(await taken()).toBe(1);
});

test('what a basket holds stays held when a rule comes; once it has run out the rule is asked', async () => {
  const { basketToken, basket } = await harbour.shop('addBasketLine', seat());
  await rule('BLACKOUT', { from: '2026-11-25', to: '2026-11-25' });
  const lineId = basket.lines[0].id;
  expect((await harbour.shop('changeBasketLine', { basketToken, lineId, quantity: 2 })).userErrors).toMatchObject([
    { code: 'DATE_BLOCKED' },
  ]);
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
  const other = await harbour.rows(
    "UPDATE basket_lines SET hold_expires_at = '2026-11-20T11:59:00Z' WHERE id = $1 RETURNING id",
    [lineId],
  );
  expect(other).toHaveLength(1);
  const late = await harbour.shop('checkOut', { basketToken, ...person });
  expect(late.userErrors).toMatchObject([{ code: 'DATE_BLOCKED' }]);
  await harbour.rows("UPDATE basket_lines SET hold_expires_at = '2026-11-20T12:09:00Z' WHERE id = $1", [lineId]);
  const done = await harbour.shop('checkOut', { basketToken, ...person });
  expect(done.userErrors).toEqual([]);
});
