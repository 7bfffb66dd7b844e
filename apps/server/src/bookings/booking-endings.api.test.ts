import { DEFAULT_SETTINGS, type OrganizationSettings } from '@bookwright/domain/organizations';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { forgetPurged } from './forget-purged.handler.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let ruth: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
});
afterAll(() => harbour?.close());

const ERRORS = 'userErrors { code path details }';
const DOCUMENTS = {
  decideBetweenBookings: `mutation ($input: DecideBetweenInput!) { decideBetweenBookings(input: $input) { booking { status } ${ERRORS} } }`,
  swapBookings: `mutation ($input: SwapBookingsInput!) { swapBookings(input: $input) { booking { startsAt } other { startsAt } ${ERRORS} } }`,
  restoreBooking: `mutation ($input: BookingActionInput!) { restoreBooking(input: $input) { booking { deletedAt } ${ERRORS} } }`,
  purgeBooking: `mutation ($input: PurgeBookingInput!) { purgeBooking(input: $input) { booking { id } ${ERRORS} } }`,
  deleteBooking: `mutation ($input: BookingReasonInput!) { deleteBooking(input: $input) { booking { deletedAt } ${ERRORS} } }`,
  approveBooking: `mutation ($input: BookingActionInput!) { approveBooking(input: $input) { booking { status } ${ERRORS} } }`,
};
async function run(who: Browser, name: keyof typeof DOCUMENTS, input: object) {
  const { data, errors } = await who.ask(DOCUMENTS[name], { input });
  return errors ? { forbidden: errors[0]!.extensions.code } : data[name];
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
/** Changes what the organization decides; who is signed in works by it at once. */
async function set(settings: Partial<OrganizationSettings>): Promise<void> {
  const change = 'mutation ($input: ChangeSettingsInput!) { changeSettings(input: $input) { userErrors { code } } }';
  const { data } = await maya.ask(change, { input: { ...DEFAULT_SETTINGS, ...settings } });
  expect(data.changeSettings.userErrors).toEqual([]);
}
let day = 23;
/** A day of its own for each test. */
const nextDay = () => {
  day += 1;
  return (time: string) => `2026-${day > 30 ? 12 : 11}-${String(day > 30 ? day - 30 : day).padStart(2, '0')}T${time}:00.000Z`;
};
async function booked(serviceId: string, startsAt: string) {
  const { order, accessToken, userErrors } = await harbour.order({ serviceId, startsAt });
  expect(userErrors).toEqual([]);
  return { id: order.bookings[0].id as string, reference: order.bookings[0].reference as string, accessToken };
}
const row = async (id: string) => (await harbour.rows('SELECT * FROM bookings WHERE id = $1', [id]))[0];
const units = (id: string) => harbour.rows('SELECT starts_at FROM allocations WHERE booking_id = $1', [id]);

test('[JZ-44] one request is approved and its rival declined in the same step, which is offered what is free', async () => {
  const at = nextDay();
  await set({ approvalHolds: false });
  const [one, other] = [await booked(harbour.ids.consultation, at('10:00')), await booked(harbour.ids.consultation, at('10:30'))];
  expect([await units(one.id), await units(other.id)]).toEqual([[], []]);
  const rivals = async (who: Browser) =>
    (await who.ask('query ($id: ID!) { booking(id: $id) { rivals { id } } }', { id: one.id })).data.booking.rivals;
  expect(await rivals(ruth)).toEqual([{ id: other.id }]);

  const input = { approve: { id: one.id }, decline: [{ id: other.id }] };
  expect(await run(ruth, 'decideBetweenBookings', { ...input, reason: 'Full' })).toEqual({ forbidden: 'FORBIDDEN' });
  const silent = await run(ben, 'decideBetweenBookings', input);
  expect(silent.userErrors).toMatchObject([{ code: 'REASON_REQUIRED', path: ['decline', '0', 'reason'] }]);
  const stale = { approve: { id: one.id, expectedVersion: 9 }, decline: [{ id: other.id }], reason: 'Full' };
  expect(codes(await run(ben, 'decideBetweenBookings', stale))).toEqual(['STALE_VERSION']);
  expect((await row(other.id)).status).toBe('AWAITING_APPROVAL');
  const stranger = await run(await harbour.rival(), 'decideBetweenBookings', { ...input, reason: 'Full' });
  expect(codes(stranger)).toEqual(['NOT_FOUND', 'NOT_FOUND']);

  const done = await run(ben, 'decideBetweenBookings', { ...input, reason: 'Full' });
  expect([done.booking, codes(done)]).toEqual([{ status: 'CONFIRMED' }, []]);
  expect(await row(other.id)).toMatchObject({ status: 'CANCELLED', cancel_kind: 'DECLINED', cancel_reason: 'Full' });
  expect(await units(one.id)).toHaveLength(1);
  const offered = `query ($token: String!, $id: ID!) { shop(slug: "harbour") { order(accessToken: $token) { booking(id: $id) {
    alternatives { startsAt } } } } }`;
  const { data } = await harbour.guest.ask(offered, { token: other.accessToken, id: other.id });
  expect(data.shop.order.booking.alternatives.length).toBeGreaterThan(0);

  await set({});
  const late = await booked(harbour.ids.consultation, at('13:00'));
  await harbour.rows('DELETE FROM allocations WHERE booking_id = $1', [late.id]);
  const winner = await booked(harbour.ids.massage, at('13:00'));
  const refused = await run(ben, 'approveBooking', { id: late.id });
  expect(refused.userErrors[0]).toMatchObject({
    code: 'RESOURCE_TAKEN',
    details: { resources: [{ rival: { bookingId: winner.id } }] },
  });
});

test('two bookings swap their times; readers and others do not', async () => {
  const at = nextDay();
  const [one, other] = [await booked(harbour.ids.massage, at('10:00')), await booked(harbour.ids.massage, at('11:00'))];
  const input = { id: one.id, otherId: other.id };
  expect(await run(ruth, 'swapBookings', input)).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(await harbour.rival(), 'swapBookings', input))).toEqual(['NOT_FOUND']);
  expect(codes(await run(ben, 'swapBookings', { id: one.id, otherId: one.id }))).toEqual(['CANNOT_SWAP']);
  const done = await run(ben, 'swapBookings', input);
  expect(done).toEqual({ booking: { startsAt: at('11:00') }, other: { startsAt: at('10:00') }, userErrors: [] });
  expect((await units(one.id))[0].starts_at.toISOString()).toBe(at('11:00'));
});

test('[AL-32] a deletion is final, or is taken back within its minutes unless the time is taken', async () => {
  const at = nextDay();
  const gone = await booked(harbour.ids.massage, at('10:00'));
  const input = { id: gone.id };
  await run(ben, 'deleteBooking', { ...input, reason: 'Twice' });
  expect(codes(await run(ben, 'restoreBooking', input))).toEqual(['RESTORE_NOT_ALLOWED']);
  await set({ restorePolicy: 'UNDO_WINDOW' });
  expect(await run(ruth, 'restoreBooking', input)).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(await harbour.rival(), 'restoreBooking', input))).toEqual(['NOT_FOUND']);
  const rival = await booked(harbour.ids.massage, at('10:00'));
  const taken = await run(ben, 'restoreBooking', input);
  expect(taken.userErrors[0]).toMatchObject({
    code: 'RESOURCE_TAKEN',
    details: { resources: [{ rival: { bookingId: rival.id } }] },
  });
  await run(ben, 'deleteBooking', { id: rival.id, reason: 'Room for the other' });
  const back = await run(ben, 'restoreBooking', input);
  expect([back.booking, codes(back)]).toEqual([{ deletedAt: null }, []]);
  expect(await units(gone.id)).toHaveLength(1);
  await set({});
});

test('a purged booking leaves nothing of its people, only that it was erased', async () => {
  const at = nextDay();
  const { id, reference } = await booked(harbour.ids.massage, at('10:00'));
  const [{ order_id: orderId }] = [await row(id)];
  await harbour.rows('UPDATE events SET after = \'{"attendeeName": "Priya Nair"}\' WHERE entity_id = $1', [id]);
  expect(await run(ben, 'purgeBooking', { id, confirmation: reference })).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(maya, 'purgeBooking', { id, confirmation: 'BW-OTHER' }))).toEqual(['CONFIRMATION_REQUIRED']);
  expect(codes(await run(await harbour.rival(), 'purgeBooking', { id, confirmation: reference }))).toEqual(['NOT_FOUND']);
  expect(await row(id)).toBeDefined();

  const done = await run(maya, 'purgeBooking', { id, confirmation: reference.toLowerCase() });
  expect(done).toEqual({ booking: null, userErrors: [] });
  expect([await row(id), await units(id)]).toEqual([undefined, []]);
  const [order] = await harbour.rows('SELECT booking_count, internal_total_minor::integer AS total FROM orders WHERE id = $1', [
    orderId,
  ]);
  expect(order).toEqual({ booking_count: 0, total: 0 });
  const [purged] = await harbour.rows(
    "SELECT id, before, after, actor_kind FROM events WHERE entity_id = $1 AND type = 'booking.purged'",
    [id],
  );
  expect(purged).toMatchObject({ before: null, after: null, actor_kind: 'STAFF' });
  const event = {
    organizationId: harbour.ids.organizationId,
    eventId: purged.id,
    entity: 'bookings',
    entityId: id,
    lastAttempt: false,
  };
  await forgetPurged(event as never, { db: harbour.database.db } as never);
  const history = await harbour.rows('SELECT after FROM events WHERE entity_id = $1', [id]);
  expect(history.length).toBeGreaterThan(1);
  expect(history.every(({ after }: { after: unknown }) => after === null)).toBe(true);
});

test('where deleting means erasing, the reference is asked for and the row is gone', async () => {
  const at = nextDay();
  await set({ deleteMeans: 'PURGE' });
  const { id, reference } = await booked(harbour.ids.massage, at('10:00'));
  const offered = '{ bookings(where: {}) { nodes { id availableActions } } }';
  const actions = async (who: Browser) =>
    (await who.ask(offered)).data.bookings.nodes.find((one: { id: string }) => one.id === id);
  expect((await actions(ben)).availableActions).not.toContain('DELETE');
  expect((await actions(maya)).availableActions).toContain('DELETE');
  expect(await run(ben, 'deleteBooking', { id, reason: 'Asked', confirmation: reference })).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(maya, 'deleteBooking', { id, reason: 'Asked' }))).toEqual(['CONFIRMATION_REQUIRED']);
  expect(await run(maya, 'deleteBooking', { id, reason: 'Asked', confirmation: reference })).toEqual({
    booking: null,
    userErrors: [],
  });
  expect(await row(id)).toBeUndefined();
  await set({});
});
