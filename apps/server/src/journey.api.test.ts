import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.js';
import { type Browser, browser } from './testing/ask.js';
import { anOrganization, asOwner, TEST_SECRET } from './testing/placed-order.js';
import { aResource, aService, aSession } from './testing/shop.js';
import { aStaffMember, PASSWORD } from './testing/staff.js';

const ERRORS = 'userErrors { code path details }';
const ADD = `mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken basket { lines { id quantity holdExpiresAt price { amountMinor } } total { amountMinor } } ${ERRORS} } }`;
const CHECK_OUT = `mutation ($input: CheckOutInput!) { checkOut(input: $input) { accessToken order { reference total { amountMinor } lines { description quantity } bookings { id title status startsAt canCancel } } ${ERRORS} } }`;
const BULK = `mutation ($input: EditBookingsInput!) { editBookings(input: $input) { changedCount unchangedCount refusedCount results { reference outcome before after refusals { code } booking { booker { name } } } ${ERRORS} } }`;

describe('From a basket to a bulk edit, through the API', () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  let guest: Browser;
  let staff: Browser;
  let ids: { massage: string; course: string; mat: string; session: string; room: string };

  beforeAll(async () => {
    database = await testDatabase();
    const owner = await asOwner(database);
    const organizationId = await anOrganization(owner.insert, 'harbour');
    await aStaffMember(owner.insert, { organizationId, email: 'maya@harbour.example' });
    const massage = await aService(owner.insert, { organizationId, name: 'Sports massage', workflow: 'ADMIN_APPROVAL' });
    const course = await aService(owner.insert, { organizationId, name: 'First aid', kind: 'COURSE', priceMinor: 12000 });
    const mat = await aService(owner.insert, { organizationId, name: 'Mat', kind: 'GOODS', priceMinor: 900 });
    const session = await aSession(owner.insert, organizationId, course, '2026-11-25T10:00:00.000Z', 3);
    const room = await aResource(owner.insert, organizationId, 'Room 1', [massage]);
    await owner.close();
    ids = { massage, course, mat, session, room };
    app = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock: { now: () => '2026-11-20T12:00:00.000Z' } });
    guest = browser(app);
    staff = browser(app);
  });
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  const add = async (input: object) =>
    (await guest.ask(ADD, { input: { shop: 'harbour', idempotencyKey: crypto.randomUUID(), ...input } })).data.addBasketLine;
  const checkOut = async (input: object) => {
    const booker = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
    return (await guest.ask(CHECK_OUT, { input: { shop: 'harbour', idempotencyKey: crypto.randomUUID(), ...booker, ...input } }))
      .data.checkOut;
  };

  test('[JZ-16] one order of seats, an appointment and goods; then staff find, approve and bulk edit its bookings', async () => {
    const { basketToken } = await add({ serviceId: ids.course, sessionId: ids.session, quantity: 2 });
    expect(basketToken).toEqual(expect.any(String));
    const slots = await guest.ask(
      'query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { slots(from: "2026-11-25", to: "2026-11-26") { startsAt resources { name } } } } }',
      { id: ids.massage },
    );
    const [slot] = slots.data.shop.service.slots;
    expect(slot).toEqual({ startsAt: '2026-11-25T09:00:00.000Z', resources: [{ name: 'Room 1' }] });
    await add({ serviceId: ids.massage, startsAt: slot.startsAt, basketToken });
    const last = await add({ serviceId: ids.mat, quantity: 2, basketToken });
    expect(last.userErrors).toEqual([]);
    expect(last.basket.total.amountMinor).toBe(2 * 12000 + 5000 + 2 * 900);

    const placed = await checkOut({ basketToken });
    expect(placed.userErrors).toEqual([]);
    expect(placed.order.bookings.map((booking: { title: string; status: string }) => [booking.title, booking.status])).toEqual([
      ['Sports massage', 'AWAITING_APPROVAL'],
      ['First aid', 'CONFIRMED'],
      ['First aid', 'CONFIRMED'],
    ]);

    await staff.signIn('maya@harbour.example', PASSWORD);
    const found = await staff.ask(
      '{ bookings(where: { search: "priya" }) { nodes { id version title status booker { id name } order { reference } availableActions } totalCount { count } } }',
    );
    expect(found.errors).toBeUndefined();
    expect(found.data.bookings.totalCount.count).toBe(3);
    const request = found.data.bookings.nodes.find((node: { status: string }) => node.status === 'AWAITING_APPROVAL');
    expect(request.availableActions).toContain('APPROVE');
    const approved = await staff.ask(
      `mutation ($input: BookingActionInput!) { approveBooking(input: $input) { booking { status version timeline { nodes { summary } } } ${ERRORS} } }`,
      {
        input: { id: request.id, expectedVersion: request.version },
      },
    );
    expect(approved.data.approveBooking).toMatchObject({ booking: { status: 'CONFIRMED', version: 2 }, userErrors: [] });
    const stale = await staff.ask(
      `mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { booking { status } ${ERRORS} } }`,
      {
        input: { id: request.id, expectedVersion: 1, reason: 'ill' },
      },
    );
    expect(stale.data.cancelBooking).toMatchObject({
      booking: { status: 'CONFIRMED' },
      userErrors: [{ code: 'STALE_VERSION', path: ['expectedVersion'] }],
    });

    const other = await add({ serviceId: ids.mat });
    const second = await guest.ask(CHECK_OUT, {
      input: {
        shop: 'harbour',
        basketToken: other.basketToken,
        givenName: 'Daniel',
        familyName: 'Kerr',
        email: 'daniel@example.org',
        idempotencyKey: 'k-daniel',
      },
    });
    expect(second.data.checkOut.userErrors).toEqual([]);
    const people = await staff.ask('{ customers(where: { search: "kerr" }) { nodes { id name } } }');
    const input = {
      select: { where: { status: { eq: 'CONFIRMED' } }, except: [request.id] },
      change: { changeBooker: { customerId: people.data.customers.nodes[0].id } },
    };
    const preview = (await staff.ask(BULK, { input: { ...input, dryRun: true } })).data.editBookings;
    expect(preview).toMatchObject({ changedCount: 2, refusedCount: 0, userErrors: [] });
    expect(preview.results[0].booking.booker.name).toBe('Priya Nair');
    const done = (await staff.ask(BULK, { input })).data.editBookings;
    expect(done.changedCount).toBe(2);
    expect(done.results.map((row: { booking: { booker: { name: string } } }) => row.booking.booker.name)).toEqual([
      'Daniel Kerr',
      'Daniel Kerr',
    ]);
  });
});
