import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';

let harbour: Harbour;
let ben: Browser;
let treatment: string;
let kim: string;
beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  treatment = await aService(insert, {
    ...{ organizationId, name: 'Treatment' },
    more: { location_modes: JSON.stringify(['ONSITE', 'MOBILE']) },
  });
  kim = await aResource(insert, organizationId, 'Kim', [treatment]);
  await harbour.rows("UPDATE resources SET kind = 'STAFF' WHERE id = $1", [kim]);
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const BOOKING = `booking { id title status startsAt endsAt timeZone location locationMode deletedAt deletedReason sourceMode
  service { name } session { startsAt } resource { name kind } timeline(first: 3) { nodes { actorName summary reason } } }
  userErrors { code path }`;
const INPUTS = {
  createBooking: 'CreateBookingInput',
  confirmBooking: 'BookingActionInput',
  startBooking: 'BookingActionInput',
  completeBooking: 'BookingActionInput',
  rescheduleBooking: 'RescheduleBookingInput',
  cancelBooking: 'BookingReasonInput',
  deleteBooking: 'BookingReasonInput',
};
async function run(name: keyof typeof INPUTS, input: object, as = ben) {
  const { data, errors } = await as.ask(`mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { ${BOOKING} } }`, {
    input,
  });
  expect(errors).toBeUndefined();
  return data[name];
}
const made = (input: object) =>
  run('createBooking', { idempotencyKey: crypto.randomUUID(), customerId: harbour.ids.daniel, ...input });
const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
const found = async (where: object): Promise<string[]> => {
  const { data } = await ben.ask('query ($where: BookingWhere) { bookings(where: $where) { nodes { id } } }', { where });
  return data.bookings.nodes.map(({ id }: { id: string }) => id);
};

test('[JZ-01] [JZ-06] [JZ-07] an appointment with a member of staff is made, moved and ended on its own', async () => {
  const { booking, userErrors } = await made({ serviceId: treatment, startsAt: '2026-11-24T10:00:00Z', resourceIds: [kim] });
  expect(userErrors).toEqual([]);
  expect(booking).toMatchObject({
    ...{ service: { name: 'Treatment' }, session: null, resource: { name: 'Kim', kind: 'STAFF' } },
    ...{ startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:00:00.000Z' },
  });
  const neighbour = await made({ serviceId: treatment, startsAt: '2026-11-24T12:00:00Z', resourceIds: [kim] });
  const { id } = booking;
  const moved = await run('rescheduleBooking', {
    id,
    expectedVersion: 1,
    startsAt: '2026-11-24T15:00:00Z',
    endsAt: '2026-11-24T16:00:00Z',
  });
  expect(moved.booking.startsAt).toBe('2026-11-24T15:00:00.000Z');
  expect((await run('cancelBooking', { id, reason: 'Ill' })).booking.status).toBe('CANCELLED');
  const [other] = await harbour.rows('SELECT status, version FROM bookings WHERE id = $1', [neighbour.booking.id]);
  expect(other).toEqual({ status: neighbour.booking.status, version: 1 });
});

test('[JZ-06] a place on a session has the event and its date', async () => {
  const { booking } = await made({ serviceId: harbour.ids.course, sessionId: harbour.ids.session });
  expect(booking).toMatchObject({
    ...{ service: { name: 'First aid' }, session: { startsAt: '2026-11-25T10:00:00.000Z' } },
    startsAt: '2026-11-25T10:00:00.000Z',
  });
});

test.each([
  ['[CRM-07] no start', { durationMin: 30 }, 'REQUIRED startsAt'],
  [
    '[CRM-08] an end before the start',
    { startsAt: '2026-11-26T10:00:00Z', endsAt: '2026-11-26T09:00:00Z' },
    'END_NOT_AFTER_START endsAt',
  ],
  [
    '[CRM-08] no length at all',
    { startsAt: '2026-11-26T10:00:00Z', endsAt: '2026-11-26T10:00:00Z' },
    'END_NOT_AFTER_START endsAt',
  ],
  ['[CRM-08] neither an end nor a service that lasts', { startsAt: '2026-11-26T10:00:00Z' }, 'REQUIRED endsAt'],
])('%s is refused', async (_, when, why) => {
  const before = await harbour.rows('SELECT count(*) FROM orders');
  expect(said(await made({ title: 'Stocktaking', unassigned: true, ...when }))).toContain(why);
  expect(await harbour.rows('SELECT count(*) FROM orders')).toEqual(before);
});

test('[CRM-09] a time on the wall is kept with its zone: the same clock in summer and winter, another instant', async () => {
  const at = (date: string) => ({ title: 'Call', unassigned: true, startsAtLocal: { date, time: '10:00' }, durationMin: 30 });
  const winter = await made(at('2027-01-12'));
  const summer = await made(at('2027-07-13'));
  expect(winter.booking).toMatchObject({ startsAt: '2027-01-12T10:00:00.000Z', timeZone: 'Europe/London' });
  expect(summer.booking).toMatchObject({ startsAt: '2027-07-13T09:00:00.000Z', timeZone: 'Europe/London' });
});

test('[CRM-10] the place is a text of one’s own', async () => {
  const { booking } = await made({
    ...{ title: 'Visit', unassigned: true, startsAt: '2026-11-27T10:00:00Z', durationMin: 30 },
    place: { location: 'Second door, ring twice' },
  });
  expect(booking.location).toBe('Second door, ring twice');
});

test('[CRM-26] [CRM-28] [CRM-29] confirmed, cancelled and completed are statuses that bookings have and are found by', async () => {
  const booked = async (hour: string) => {
    const { booking } = await made({ title: 'Status', unassigned: true, startsAt: `2026-11-28T${hour}:00:00Z`, durationMin: 30 });
    return booking.id as string;
  };
  const [confirmed, cancelled, completed] = [await booked('09'), await booked('10'), await booked('11')];
  await run('confirmBooking', { id: confirmed });
  await run('cancelBooking', { id: cancelled, reason: 'Ill' });
  for (const step of ['confirmBooking', 'startBooking', 'completeBooking'] as const) await run(step, { id: completed });
  for (const [status, id] of Object.entries({ CONFIRMED: confirmed, CANCELLED: cancelled, COMPLETED: completed })) {
    const ids = await found({ status: { in: [status] }, title: { eq: 'Status' } });
    expect([status, ids]).toEqual([status, [id]]);
  }
});

test('[AL-31] a deleted booking is told of in full, with who deleted it, when and why', async () => {
  const { booking } = await made({ serviceId: treatment, startsAt: '2026-11-30T10:00:00Z', resourceIds: [kim] });
  await run('deleteBooking', { id: booking.id, reason: 'Entered twice' });
  const { data } = await ben.ask(
    `query ($id: ID!) { booking(id: $id) { title service { name } resource { name } booker { name }
    deletedAt deletedReason timeline(first: 1) { nodes { type actorName reason } } } }`,
    { id: booking.id },
  );
  expect(data.booking).toMatchObject({
    ...{ title: 'Treatment', service: { name: 'Treatment' }, resource: { name: 'Kim' }, booker: { name: 'Daniel Kerr' } },
    ...{ deletedAt: expect.any(String), deletedReason: 'Entered twice' },
    timeline: { nodes: [{ type: 'booking.deleted', actorName: 'ben', reason: 'Entered twice' }] },
  });
});

test('[SV-01] [SV-06] a customer books on site and at home, each to the end and without staff', async () => {
  const modes = [
    { locationMode: 'ONSITE', startsAt: '2026-12-01T10:00:00.000Z' },
    { locationMode: 'MOBILE', locationAddress: '3 Quay Street', startsAt: '2026-12-02T10:00:00.000Z' },
  ];
  for (const { locationMode, ...wish } of modes) {
    const { order, userErrors } = await harbour.order({ serviceId: treatment, locationMode, ...wish });
    expect(userErrors).toEqual([]);
    const [row] = await harbour.rows('SELECT status, location_mode, location_address, source_mode FROM bookings WHERE id = $1', [
      order.bookings[0].id,
    ]);
    expect(row).toEqual({
      ...{ status: 'CONFIRMED', location_mode: locationMode, source_mode: 'ONLINE' },
      location_address: locationMode === 'MOBILE' ? '3 Quay Street' : null,
    });
  }
});
