import { SYSTEM } from '@bookwright/domain/access';
import { DEFAULT_SETTINGS, type OrganizationSettings } from '@bookwright/domain/organizations';
import { organizationById } from '@bookwright/persistence/organizations';
import { createContext } from '../context.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';
import { TEST_SECRET } from '../testing/placed-order.js';
import { aResource, aService, aSession } from '../testing/shop.js';
import { expireRunOutBookings } from './use-cases/expire-bookings.js';

let now = NOW;
let harbour: Harbour;
let boiler: string;
let tasting: string;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  const workflow = 'PENCILLED_IN';
  boiler = await aService(insert, { organizationId, name: 'Boiler check', workflow });
  tasting = await aService(insert, { organizationId, name: 'Tasting', kind: 'CLASS', workflow, priceMinor: 3000 });
  await aResource(insert, organizationId, 'Workshop', [boiler]);
});
afterAll(() => harbour?.close());
afterEach(() => {
  now = NOW;
});

const LATER = '2026-11-22T12:00:00.000Z';
const BOOKING = 'id version status holdExpiresAt canComplete cannotCompleteReasons { code details }';
const COMPLETE = `mutation ($input: CompleteMyBookingInput!) { completeMyBooking(input: $input) {
  order { bookings { ${BOOKING} } } userErrors { code path } } }`;
const ORDER = `query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) { total { amountMinor } bookings { ${BOOKING} } } } }`;

type Placed = { accessToken: string; order: { bookings: { id: string }[] } };
const shown = async (accessToken: string) => (await harbour.guest.ask(ORDER, { token: accessToken })).data.shop.order;
async function complete({ accessToken, order }: Placed, more: object = {}) {
  const input = { shop: 'harbour', accessToken, bookingId: order.bookings[0]!.id, ...more };
  return (await harbour.guest.ask(COMPLETE, { input })).data.completeMyBooking;
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);

async function sweep(): Promise<number> {
  const { db } = harbour.database;
  const organization = await organizationById(db, harbour.ids.organizationId);
  const clock = { now: () => now };
  return expireRunOutBookings(
    createContext({ actor: SYSTEM, organization, via: 'SYSTEM', db, clock, sessionSecret: TEST_SECRET, requestId: 'sweep' }),
  );
}
const set = (settings: Partial<OrganizationSettings>) =>
  harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [
    JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }),
    harbour.ids.organizationId,
  ]);
const bookingRow = async ({ order }: Placed) =>
  (await harbour.rows('SELECT status, cancel_kind FROM bookings WHERE id = $1', [order.bookings[0]!.id]))[0];
const unitsOf = async ({ order }: Placed) =>
  harbour.rows('SELECT expires_at FROM allocations WHERE booking_id = $1', [order.bookings[0]!.id]);

test('[JZ-43] a pencilled-in booking is held until its customer completes it', async () => {
  const placed = await harbour.order({ serviceId: boiler, startsAt: '2026-11-24T10:00:00.000Z' });
  const [booking] = (await shown(placed.accessToken)).bookings;
  expect(booking).toMatchObject({ status: 'PENCILLED_IN', holdExpiresAt: LATER, canComplete: true });
  expect((await unitsOf(placed)).map((row) => row.expires_at.toISOString())).toEqual([LATER]);

  const done = await complete(placed, { expectedVersion: booking.version, comment: ' Model X ' });
  expect(done.userErrors).toEqual([]);
  expect(done.order.bookings[0]).toMatchObject({ status: 'CONFIRMED', holdExpiresAt: null, canComplete: false });
  expect(await unitsOf(placed)).toEqual([{ expires_at: null }]);
  const [{ comment }] = await harbour.rows('SELECT comment FROM bookings WHERE id = $1', [booking.id]);
  expect(comment).toBe('Model X');
  expect(codes(await complete(placed))).toEqual(['TRANSITION_NOT_ALLOWED']);
  now = LATER;
  expect(await sweep()).toBe(0);
});

test('what others hold is not theirs to complete, nor is a stale one', async () => {
  const placed = await harbour.order({ serviceId: boiler, startsAt: '2026-11-24T11:00:00.000Z' });
  const other = await harbour.order({ serviceId: harbour.ids.mat, quantity: 1 });
  expect(codes(await complete({ ...other, order: placed.order }))).toEqual(['NOT_FOUND']);
  expect(codes(await complete({ ...placed, accessToken: 'nonsense' }))).toEqual(['NOT_FOUND']);
  expect(codes(await complete(placed, { shop: 'nowhere' }))).toEqual(['NOT_FOUND']);
  expect(codes(await complete(placed, { expectedVersion: 99 }))).toEqual(['STALE_VERSION']);
  expect(codes(await complete(placed, { comment: 'x'.repeat(4001) }))).toEqual(['TOO_LONG']);
  expect(await bookingRow(placed)).toEqual({ status: 'PENCILLED_IN', cancel_kind: null });
});

test('[JZ-43] one that nobody completed expires: its time is free, its price counts no more, and it is too late', async () => {
  const placed = await harbour.order({ serviceId: boiler, startsAt: '2026-11-24T12:00:00.000Z' });
  expect((await shown(placed.accessToken)).total.amountMinor).toBe(5000);
  now = LATER;
  expect(codes(await complete(placed))).toEqual(['HOLD_RUN_OUT']);
  expect(await sweep()).toBeGreaterThan(0);
  expect(await bookingRow(placed)).toEqual({ status: 'CANCELLED', cancel_kind: 'EXPIRED' });
  expect(await unitsOf(placed)).toEqual([]);
  const order = await shown(placed.accessToken);
  expect(order.total.amountMinor).toBe(0);
  expect(order.bookings[0]).toMatchObject({ canComplete: false, cannotCompleteReasons: [{ code: 'HOLD_RUN_OUT' }] });
  expect(codes(await complete(placed))).toEqual(['HOLD_RUN_OUT']);
  const events = await harbour.rows("SELECT type, via FROM events WHERE entity_id = $1 AND type = 'booking.expired'", [
    placed.order.bookings[0].id,
  ]);
  expect(events).toEqual([{ type: 'booking.expired', via: 'SYSTEM' }]);
  expect(await sweep()).toBe(0);
});

test('[JZ-43] the next who wants the time gets it before anybody has swept', async () => {
  const wish = { serviceId: boiler, startsAt: '2026-11-24T13:00:00.000Z' };
  const placed = await harbour.order(wish);
  expect(codes(await harbour.shop('addBasketLine', wish))).toEqual(['RESOURCE_TAKEN']);
  now = LATER;
  const rival = await harbour.order(wish);
  expect(await unitsOf(placed)).toEqual([]);
  expect(codes(await complete(placed))).toEqual(['HOLD_RUN_OUT']);
  await sweep();
  expect(await bookingRow(placed)).toEqual({ status: 'CANCELLED', cancel_kind: 'EXPIRED' });
  expect(await unitsOf(rival)).toHaveLength(1);
});

test('[JZ-43] the next who wants a seat ends what has run out and gets its seat', async () => {
  const { organizationId } = harbour.ids;
  const session = await aSession(harbour.owner.insert, organizationId, tasting, '2026-11-26T18:00:00.000Z', 2);
  const placed = await harbour.order({ serviceId: tasting, sessionId: session, quantity: 2 });
  expect(codes(await harbour.shop('addBasketLine', { serviceId: tasting, sessionId: session }))).toEqual(['SESSION_FULL']);
  now = LATER;
  const rival = await harbour.order({ serviceId: tasting, sessionId: session, quantity: 1 });
  expect(rival.userErrors).toEqual([]);
  expect((await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [session]))[0].taken).toBe(1);
  expect((await shown(placed.accessToken)).bookings.map(({ status }: { status: string }) => status)).toEqual([
    'CANCELLED',
    'CANCELLED',
  ]);
  expect((await shown(placed.accessToken)).total.amountMinor).toBe(0);
  const [{ n }] = await harbour.rows(
    "SELECT count(*)::integer AS n FROM events WHERE type = 'booking.expired' AND entity_id = ANY($1)",
    [placed.order.bookings.map(({ id }: { id: string }) => id)],
  );
  expect(n).toBe(2);
});

test('[JZ-43] where completed bookings are looked at, one awaits approval and keeps its time', async () => {
  await set({ approveCompleted: true });
  const placed = await harbour.order({ serviceId: boiler, startsAt: '2026-11-24T14:00:00.000Z' });
  const done = await complete(placed);
  expect(done.order.bookings[0]).toMatchObject({ status: 'AWAITING_APPROVAL', holdExpiresAt: null });
  expect(await unitsOf(placed)).toEqual([{ expires_at: null }]);
  await set({});
});

const STAFF = `mutation ($input: BookingActionInput!) { completeBookingSteps(input: $input) {
  booking { status availableActions } userErrors { code } } }`;

test('staff complete it for their customer; readers and other organizations do not', async () => {
  const placed = await harbour.order({ serviceId: boiler, startsAt: '2026-11-25T10:00:00.000Z' });
  const input = { id: placed.order.bookings[0].id };
  const reader = await (await harbour.signedIn('ruth@harbour.example')).ask(STAFF, { input });
  expect(reader.errors![0]!.extensions.code).toBe('FORBIDDEN');
  const stranger = (await (await harbour.rival()).ask(STAFF, { input })).data.completeBookingSteps;
  expect([stranger.booking, codes(stranger)]).toEqual([null, ['NOT_FOUND']]);
  expect(await bookingRow(placed)).toEqual({ status: 'PENCILLED_IN', cancel_kind: null });
  const ben = await harbour.signedIn('ben@harbour.example');
  const done = (await ben.ask(STAFF, { input })).data.completeBookingSteps;
  expect([done.booking.status, codes(done)]).toEqual(['CONFIRMED', []]);
});
