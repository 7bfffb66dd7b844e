import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
/** What the tests call the bookings by. */
const known = new Map<string, string>();

async function booked(name: string, line: object, booker: object = {}) {
  const { order, userErrors } = await harbour.order(line, booker);
  if (!order) throw new Error(JSON.stringify(userErrors));
  known.set(order.bookings[0].id, name);
  return order.bookings[0].id as string;
}

const CANCEL = 'mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { userErrors { code } } }';
const DELETE = 'mutation ($input: BookingReasonInput!) { deleteBooking(input: $input) { userErrors { code } } }';

beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  const { massage, consultation, course, session } = harbour.ids;
  const anna = { givenName: 'Änna', familyName: 'Österberg', email: 'anna@example.org', phone: '+44 7700 900123' };
  await booked('massage', { serviceId: massage, startsAt: '2026-11-23T10:00:00.000Z' }, anna);
  await booked('request', { serviceId: consultation, startsAt: '2026-11-23T12:00:00.000Z', attendeeName: 'Kofi Mensah' });
  await booked('seat', { serviceId: course, sessionId: session });
  const cancelled = await booked('cancelled', { serviceId: massage, startsAt: '2026-11-24T10:00:00.000Z' });
  const deleted = await booked('deleted', { serviceId: massage, startsAt: '2026-11-24T12:00:00.000Z' });
  await maya.ask(CANCEL, { input: { id: cancelled, reason: 'ill' } });
  await maya.ask(DELETE, { input: { id: deleted, reason: 'twice' } });
  await harbour.rows("UPDATE bookings SET source_mode = 'OFFLINE', assignee_id = $1 WHERE status = 'AWAITING_APPROVAL'", [
    harbour.ids.staffMembers.OWNER,
  ]);
  await harbour.rows(
    "UPDATE bookings SET starts_at = '2026-11-02T10:00:00Z', ends_at = '2026-11-02T11:00:00Z', status = 'CONFIRMED', hold_expires_at = NULL WHERE id = (SELECT id FROM bookings WHERE title = 'First aid')",
  );
});
afterAll(() => harbour?.close());

async function matching(where: object, deletion = 'EXCLUDE'): Promise<string[]> {
  const { data, errors } = await maya.ask(
    'query ($where: BookingWhere, $deletion: Deletion!) { bookings(where: $where, deletion: $deletion) { nodes { id } totalCount { count } } }',
    { where, deletion },
  );
  expect(errors).toBeUndefined();
  expect(data.bookings.totalCount.count).toBe(data.bookings.nodes.length);
  return data.bookings.nodes.map(({ id }: { id: string }) => known.get(id)).sort();
}

describe('Bookings are filtered', () => {
  const cases: [string, (ids: Harbour['ids']) => object, string[]][] = [
    [
      '[SV-40] [AL-16] by several statuses',
      () => ({ status: { in: ['AWAITING_APPROVAL', 'CANCELLED'] } }),
      ['cancelled', 'request'],
    ],
    ['[CRM-50] confirmed only', () => ({ status: { eq: 'CONFIRMED' } }), ['massage', 'seat']],
    ['[CRM-51] [AL-15] cancelled only', () => ({ status: { eq: 'CANCELLED' } }), ['cancelled']],
    ['[AL-15] all but the cancelled', () => ({ status: { neq: 'CANCELLED' } }), ['massage', 'request', 'seat']],
    ['[SV-42] by service', (ids) => ({ service: { eq: ids.massage } }), ['cancelled', 'massage']],
    [
      '[SV-43] [AL-12] by a range of dates, its end left out',
      () => ({ startsAt: { gte: '2026-11-23T10:00:00Z', lt: '2026-11-23T12:00:00Z' } }),
      ['massage'],
    ],
    [
      '[AL-11] by when they were made',
      () => ({ bookedAt: { gte: '2026-11-20T00:00:00Z', lt: '2026-11-21T00:00:00Z' } }),
      ['cancelled', 'massage', 'request', 'seat'],
    ],
    ['[CRM-53] what is to come', () => ({ startsAt: { gte: NOW } }), ['cancelled', 'massage', 'request']],
    ['[CRM-54] what is over', () => ({ endsAt: { lt: NOW } }), ['seat']],
    [
      '[AL-20] [AP-14] what customers booked themselves',
      () => ({ sourceMode: { eq: 'ONLINE' } }),
      ['cancelled', 'massage', 'seat'],
    ],
    ['[AL-20] what staff booked for them', () => ({ sourceMode: { eq: 'OFFLINE' } }), ['request']],
    ['[AL-13] by who is responsible', (ids) => ({ assignee: { in: [ids.staffMembers.OWNER] } }), ['request']],
    ['by having nobody responsible', () => ({ assignee: { isEmpty: true } }), ['cancelled', 'massage', 'seat']],
    ['[AP-49] by what is not empty', () => ({ account: { isEmpty: false } }), []],
    ['[AP-50] by what it is not', () => ({ billingType: { neq: 'PRIVATE' } }), []],
    ['[CRM-44] by a word of the description, attendee or title', () => ({ search: 'KOFI' }), ['request']],
    ['[CRM-43] [CRM-47] by title, whatever the case', () => ({ search: 'sPORTS' }), ['cancelled', 'massage']],
    ['[CRM-45] [CRM-47] by the name of the contact, with or without accents', () => ({ search: 'osterberg' }), ['massage']],
    ['[AL-17] by the phone of the client, in another notation', () => ({ search: '07700 900 123' }), ['massage']],
    [
      'with and, or, not',
      () => ({
        or: [{ status: { eq: 'CANCELLED' } }, { and: [{ price: { gte: 5000 } }, { not: { status: { eq: 'CONFIRMED' } } }] }],
      }),
      ['cancelled', 'request'],
    ],
  ];
  test.each(cases)('%s', async (_, where, expected) => {
    expect(await matching(where(harbour.ids))).toEqual(expected);
  });

  test('[SV-41] [AP-31] by one customer', async () => {
    const { data } = await maya.ask('{ customers(where: { email: { eq: "ANNA@example.org" } }) { nodes { id } } }');
    expect(await matching({ booker: { eq: data.customers.nodes[0].id } })).toEqual(['massage']);
  });

  test('[CRM-48] [AL-03] [AL-04] without a filter all of them, the deleted ones when they are asked for', async () => {
    expect(await matching({})).toEqual(['cancelled', 'massage', 'request', 'seat']);
    expect(await matching({}, 'INCLUDE')).toEqual(['cancelled', 'deleted', 'massage', 'request', 'seat']);
    expect(await matching({}, 'ONLY')).toEqual(['deleted']);
  });

  test('[CRM-30] the list has as many rows as the organization has bookings', async () => {
    const [{ n }] = await harbour.rows('SELECT count(*)::int AS n FROM bookings');
    expect(await matching({}, 'INCLUDE')).toHaveLength(n);
  });
});

test('[AP-04] the time of booking is that of checkout, and lists are sorted by it', async () => {
  const { data } = await maya.ask('{ bookings(orderBy: [{ field: BOOKED_AT, direction: DESC }]) { nodes { bookedAt } } }');
  expect(new Set(data.bookings.nodes.map(({ bookedAt }: { bookedAt: string }) => bookedAt))).toEqual(new Set([NOW]));
});

test('[AP-01] a basket that nobody checks out leaves no booking', async () => {
  const before = await harbour.rows('SELECT count(*) FROM bookings');
  await harbour.shop('addBasketLine', { serviceId: harbour.ids.massage, startsAt: '2026-12-15T10:00:00.000Z' });
  expect(await harbour.rows('SELECT count(*) FROM bookings')).toEqual(before);
});

test('[AP-02] an order keeps what was bought at which price when the catalogue changes', async () => {
  const { order, accessToken } = await harbour.order({ serviceId: harbour.ids.mat, quantity: 2 });
  await harbour.rows("UPDATE services SET price_minor = 1, name = 'Rug' WHERE id = $1", [harbour.ids.mat]);
  const { data } = await harbour.guest.ask(
    'query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) { reference bookerName lines { description quantity price { amountMinor } } } } }',
    { token: accessToken },
  );
  expect(data.shop.order).toEqual({
    reference: order.reference,
    bookerName: 'Priya Nair',
    lines: [{ description: 'Mat', quantity: 2, price: { amountMinor: 1800 } }],
  });
});

test('[AP-52] [AP-24] an order of goods alone has no booking and still opens', async () => {
  const { order } = await harbour.order({ serviceId: harbour.ids.mat });
  const { data } = await maya.ask(
    'query ($where: OrderWhere) { orders(where: $where) { nodes { bookingCount bookings { id } lines { description } } } }',
    { where: { reference: { eq: order.reference } } },
  );
  expect(data.orders.nodes).toEqual([{ bookingCount: 0, bookings: [], lines: [{ description: 'Rug' }] }]);
});
