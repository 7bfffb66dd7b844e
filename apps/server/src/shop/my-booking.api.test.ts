import { DEFAULT_SETTINGS, type OrganizationSettings } from '@bookwright/domain/organizations';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let now = NOW;
let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
});
afterAll(() => harbour?.close());
afterEach(() => {
  now = NOW;
});

const QUOTE = '{ allowed until status reasons { code } }';
const BOOKING = `id version status startsAt endsAt rescheduleQuote ${QUOTE} cancelQuote ${QUOTE}`;
const MOVE = `mutation ($input: RescheduleMyBookingInput!) { rescheduleMyBooking(input: $input) {
  order { bookings { ${BOOKING} } } userErrors { code path details } } }`;
const SHOWN = `query ($token: String!, $id: ID!) { shop(slug: "harbour") { order(accessToken: $token) { booking(id: $id) {
  ${BOOKING} service { name } alternatives { startsAt } slots(from: "2026-11-24", to: "2026-11-25") { startsAt } } } } }`;

type Placed = { accessToken: string; order: { bookings: { id: string }[] } };
const shown = async ({ accessToken, order }: Placed) =>
  (await harbour.guest.ask(SHOWN, { token: accessToken, id: order.bookings[0]!.id })).data.shop.order.booking;
async function move({ accessToken, order }: Placed, startsAt: string, more: object = {}) {
  const input = { shop: 'harbour', accessToken, bookingId: order.bookings[0]!.id, startsAt, ...more };
  return (await harbour.guest.ask(MOVE, { input })).data.rescheduleMyBooking;
}
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) => userErrors.map(({ code }) => code);
const set = (settings: Partial<OrganizationSettings>) =>
  harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [
    JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }),
    harbour.ids.organizationId,
  ]);
const at = (time: string, day = 24) => `2026-11-${day}T${time}:00.000Z`;

test('[JZ-71] a customer moves one booking within the policy, and is told beforehand what it will be', async () => {
  const placed = await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('10:00') });
  const before = await shown(placed);
  expect(before.rescheduleQuote).toEqual({ allowed: true, until: at('10:00', 23), status: 'RESCHEDULED', reasons: [] });
  expect(before.cancelQuote).toMatchObject({ allowed: true, until: at('10:00', 23), status: 'CANCELLED' });
  const moved = await move(placed, at('10:30'), { expectedVersion: before.version });
  expect(moved.userErrors).toEqual([]);
  expect(moved.order.bookings[0]).toMatchObject({ status: 'RESCHEDULED', startsAt: at('10:30'), endsAt: at('11:30') });
  const units = await harbour.rows('SELECT starts_at FROM allocations WHERE booking_id = $1', [before.id]);
  expect(units.map((row) => row.starts_at.toISOString())).toEqual([at('10:30')]);
  const [event] = await harbour.rows("SELECT actor_kind, via FROM events WHERE entity_id = $1 AND type = 'booking.rescheduled'", [
    before.id,
  ]);
  expect(event).toEqual({ actor_kind: 'CUSTOMER', via: 'PORTAL' });
  expect(codes(await move(placed, at('11:00'), { expectedVersion: before.version }))).toEqual(['STALE_VERSION']);
});

test('the times to choose from are those that can be had, its own hours included', async () => {
  const placed = await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('13:00') });
  const { slots, service } = await shown(placed);
  expect(service).toEqual({ name: 'Sports massage' });
  const starts = slots.map(({ startsAt }: { startsAt: string }) => startsAt);
  expect(starts).toContain(at('13:30'));
  expect(starts).not.toContain(at('10:45'));
});

test('[JZ-71] a taken time offers the nearest, a wrong one says why, and nothing is moved', async () => {
  const placed = await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('10:00', 25) });
  await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('12:00', 25) });
  const taken = await move(placed, at('12:00', 25));
  expect(codes(taken)).toEqual(['RESOURCE_TAKEN']);
  expect(taken.userErrors[0].details.alternatives.length).toBeGreaterThan(0);
  expect(taken.userErrors[0].details.resources?.[0]?.rival).toBeUndefined();
  expect(codes(await move(placed, at('12:07', 26)))).toEqual(['NOT_A_SLOT']);
  expect(codes(await move(placed, at('20:00', 26)))).toEqual(['OUTSIDE_OPENING_HOURS']);
  expect((await shown(placed)).startsAt).toBe(at('10:00', 25));
});

test('[JZ-71] after the policy’s time it cannot be moved online', async () => {
  const placed = await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('10:00', 26) });
  now = at('10:00', 25);
  expect((await shown(placed)).rescheduleQuote).toMatchObject({ allowed: false, reasons: [{ code: 'RESCHEDULE_TOO_LATE' }] });
  const late = await move(placed, at('12:00', 27));
  expect(late.userErrors[0]).toMatchObject({ code: 'RESCHEDULE_TOO_LATE', details: { until: at('10:00', 25) } });
});

test('[JZ-71] moving what needs approval asks for it again; with another policy the status stays', async () => {
  const request = await harbour.order({ serviceId: harbour.ids.consultation, startsAt: at('10:00', 27) });
  expect((await shown(request)).rescheduleQuote.status).toBe('AWAITING_APPROVAL');
  await harbour.rows("UPDATE bookings SET status = 'CONFIRMED' WHERE id = $1", [request.order.bookings[0].id]);
  expect((await move(request, at('11:00', 27))).order.bookings[0].status).toBe('AWAITING_APPROVAL');
  await set({ onReschedule: 'KEEP_STATUS' });
  const kept = await harbour.order({ serviceId: harbour.ids.massage, startsAt: at('13:00', 27) });
  expect((await move(kept, at('14:00', 27))).order.bookings[0].status).toBe('CONFIRMED');
  await set({});
});

test('a booking of another order is not found, a seat does not move on its own', async () => {
  const { ids } = harbour;
  const mine = await harbour.order({ serviceId: ids.mat, quantity: 1 });
  const placed = await harbour.order({ serviceId: ids.course, sessionId: ids.session, quantity: 1 });
  expect(codes(await move({ ...mine, order: placed.order }, at('12:00', 26)))).toEqual(['NOT_FOUND']);
  expect(codes(await move({ ...placed, accessToken: 'nonsense' }, at('12:00', 26)))).toEqual(['NOT_FOUND']);
  expect(codes(await move(placed, at('12:00', 26)))).toEqual(['SESSION_TIME_FIXED']);
  expect((await shown(placed)).slots).toEqual([]);
});
