import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { brokenRules } from '../testing/race.js';
import { aResource, aService, aSession } from '../testing/shop.js';

let harbour: Harbour;
let maya: Browser;
let workshop: string;
let session: string;
let spare: string;

beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  const settings = JSON.stringify({ ...DEFAULT_SETTINGS, approvalHolds: false, restorePolicy: 'UNDO_WINDOW' });
  await harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [settings, organizationId]);
  workshop = await aService(insert, { organizationId, name: 'Workshop', kind: 'WORKSHOP', workflow: 'ADMIN_APPROVAL' });
  session = await aSession(insert, organizationId, workshop, '2026-12-01T10:00:00.000Z', 2);
  spare = await aResource(insert, organizationId, 'Spare room', []);
  maya = await harbour.signedIn('maya@harbour.example');
});
afterAll(() => harbour?.close());

const ERRORS = 'userErrors { code path details }';
async function run(name: string, type: string, input: object, payload: string) {
  const { data, errors } = await maya.ask(`mutation ($input: ${type}!) { it: ${name}(input: $input) { ${payload} ${ERRORS} } }`, {
    input,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.it;
}
const act = (name: string, id: string) => run(name, 'BookingActionInput', { id }, 'booking { status }');
const end = (name: string, id: string) => run(name, 'BookingReasonInput', { id, reason: 'Full' }, 'booking { status }');
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
const create = (input: object) =>
  run(
    'createBooking',
    'CreateBookingInput',
    { idempotencyKey: crypto.randomUUID(), customerId: harbour.ids.daniel, ...input },
    'booking { id status resource { id } }',
  );
const request = async (quantity = 1): Promise<string[]> => {
  const { order, userErrors } = await harbour.order({ serviceId: workshop, sessionId: session, quantity });
  expect(userErrors).toEqual([]);
  return order.bookings.map(({ id }: { id: string }) => id);
};
const seats = async () => {
  const { data } = await maya.ask('query ($id: ID!) { session(id: $id) { taken booked seatsLeft } }', { id: session });
  return data.session;
};
const units = (id: string) => harbour.rows('SELECT resource_id, starts_at FROM allocations WHERE booking_id = $1', [id]);
/** Seats and orders add up; that requests are without their time is what they are here for. */
const sound = async () => {
  const broken = await brokenRules({ rows: harbour.rows as never });
  expect(broken.filter((rule) => !rule.startsWith('a booking does not occupy'))).toEqual([]);
};

test('[JZ-42] requests for seats hold none, until one is approved; then the session is as full as that', async () => {
  const [one, other] = [await request(2), await request(2)];
  expect(await seats()).toEqual({ taken: 0, booked: 0, seatsLeft: 2 });
  expect((await act('approveBooking', one[0]!)).booking).toEqual({ status: 'CONFIRMED' });
  expect((await act('approveBooking', other[0]!)).userErrors).toEqual([]);
  expect(await seats()).toEqual({ taken: 2, booked: 2, seatsLeft: 0 });
  const full = await act('approveBooking', one[1]!);
  expect([full.booking.status, codes(full)]).toEqual(['AWAITING_APPROVAL', ['SESSION_FULL']]);
  await sound();

  // What holds nothing gives nothing back, and comes back with nothing.
  expect((await end('deleteBooking', one[1]!)).userErrors).toEqual([]);
  expect((await act('restoreBooking', one[1]!)).userErrors).toEqual([]);
  expect((await end('declineBooking', one[1]!)).userErrors).toEqual([]);
  expect((await seats()).taken).toBe(2);
  expect((await end('cancelBooking', one[0]!)).userErrors).toEqual([]);
  expect((await seats()).taken).toBe(1);
  expect((await act('approveBooking', other[1]!)).userErrors).toEqual([]);
  expect((await seats()).taken).toBe(2);
  await sound();
});

test('a session that is called off ends requests that hold nothing, too', async () => {
  const date = await aSession(harbour.owner.insert, harbour.ids.organizationId, workshop, '2026-12-02T10:00:00.000Z', 1);
  const { order } = await harbour.order({ serviceId: workshop, sessionId: date });
  const version = (await harbour.rows('SELECT version FROM event_sessions WHERE id = $1', [date]))[0].version;
  await run('cancelSession', 'CancelSessionInput', { id: date, expectedVersion: version, reason: 'Storm' }, 'session { id }');
  const [row] = await harbour.rows('SELECT status FROM bookings WHERE id = $1', [order.bookings[0].id]);
  expect(row.status).toBe('CANCELLED');
  expect((await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [date]))[0].taken).toBe(0);
});

test('[JZ-42] what staff ask for holds nothing either, is refused where there is nothing, and takes its place when it is approved', async () => {
  const date = await aSession(harbour.owner.insert, harbour.ids.organizationId, workshop, '2026-12-03T10:00:00.000Z', 1);
  const seat = await create({ serviceId: workshop, sessionId: date, status: 'AWAITING_APPROVAL' });
  expect(seat.booking.status).toBe('AWAITING_APPROVAL');
  const confirmed = await create({ serviceId: workshop, sessionId: date, status: 'CONFIRMED' });
  expect(confirmed.userErrors).toEqual([]);
  expect(codes(await create({ serviceId: workshop, sessionId: date, status: 'AWAITING_APPROVAL' }))).toEqual(['SESSION_FULL']);
  expect(codes(await act('approveBooking', seat.booking.id))).toEqual(['SESSION_FULL']);

  const time = { serviceId: harbour.ids.massage, startsAt: '2026-12-04T10:00:00.000Z', status: 'AWAITING_APPROVAL' };
  const [first, second] = [await create(time), await create(time)];
  expect([await units(first.booking.id), await units(second.booking.id)]).toEqual([[], []]);
  expect((await act('approveBooking', first.booking.id)).userErrors).toEqual([]);
  expect(await units(first.booking.id)).toMatchObject([{ resource_id: harbour.ids.room }]);
  expect(codes(await act('approveBooking', second.booking.id))).toEqual(['RESOURCE_TAKEN']);

  const named = await create({
    title: 'Stocktaking',
    startsAt: '2026-12-05T10:00:00.000Z',
    durationMin: 60,
    resourceIds: [spare],
    status: 'AWAITING_APPROVAL',
  });
  expect([named.userErrors, await units(named.booking.id)]).toEqual([[], []]);
  expect((await act('approveBooking', named.booking.id)).userErrors).toEqual([]);
  expect(await units(named.booking.id)).toMatchObject([{ resource_id: spare }]);
  await sound();
});
