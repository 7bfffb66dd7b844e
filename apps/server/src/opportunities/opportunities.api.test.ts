import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let opportunity: { id: string; version: number; items: { id: string; service: { id: string } }[] };
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
});
afterAll(() => harbour?.close());

const key = () => ({ idempotencyKey: crypto.randomUUID() });
const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

async function run(mutation: string, input: object, selection: string, as: Browser = maya) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path } } }`;
  const { data, errors } = await as.ask(text, { input });
  return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[mutation];
}

const SHOWN =
  'opportunity { id version stage openItems itemsText value { amountMinor } customer { name } items { id quantity service { id } order { id } } orders { id } }';
const ORDER =
  'order { id bookingCount opportunity { name } lines { description quantity } } leftOut { index userErrors { code path } }';
const items = () => [
  { serviceId: harbour.ids.massage, quantity: 1 },
  { serviceId: harbour.ids.course, sessionId: harbour.ids.session, quantity: 2 },
  { serviceId: harbour.ids.mat, quantity: 3 },
];
/** The things of the opportunity as an order has them; the massage at a time. */
const asOrdered = (startsAt: string) => {
  const idOf = (serviceId: string) => opportunity.items.find(({ service }) => service.id === serviceId)!.id;
  const { massage, course, mat, session } = harbour.ids;
  return [
    { serviceId: massage, startsAt, opportunityItemId: idOf(massage) },
    { serviceId: course, sessionId: session, quantity: 2, opportunityItemId: idOf(course) },
    { serviceId: mat, quantity: 3, opportunityItemId: idOf(mat) },
  ];
};
const order = (input: object, as: Browser = maya) => run('placeStaffOrder', { ...key(), ...input }, ORDER, as);

test('[AP-40] an opportunity is noted down with its items, listed and changed', async () => {
  const made = await run(
    'createOpportunity',
    { ...key(), name: 'First aid day', customerId: harbour.ids.daniel, items: items() },
    SHOWN,
  );
  opportunity = made.opportunity;
  expect(opportunity).toMatchObject({
    ...{ stage: 'NEW', openItems: 3, itemsText: 'Sports massage, 2 × First aid, 3 × Mat', customer: { name: 'Daniel Kerr' } },
    value: { amountMinor: expect.any(Number) },
  });
  const changed = { id: opportunity.id, expectedVersion: opportunity.version, stage: 'PROPOSED' };
  opportunity = (await run('changeOpportunity', changed, SHOWN)).opportunity;
  expect(opportunity).toMatchObject({ stage: 'PROPOSED', openItems: 3 });
  const { data } = await maya.ask(
    '{ opportunities(where: { search: "kerr aid", stage: { eq: "PROPOSED" } }) { nodes { name } } }',
  );
  expect(data.opportunities.nodes).toEqual([{ name: 'First aid day' }]);
});

test.each([
  ['no name', { name: ' ' }, 'REQUIRED name'],
  ['a stranger', { customerId: '01930000-0000-7000-8000-00000000dead' }, 'NOT_FOUND customerId'],
  ['nothing of it', { items: [{ serviceId: '01930000-0000-7000-8000-00000000dead' }] }, 'NOT_FOUND items.0.serviceId'],
  ['absurdly many', 'QUANTITY', 'QUANTITY_OUT_OF_RANGE items.0.quantity'],
])('an opportunity with %s is refused', async (_, over, code) => {
  const given = over === 'QUANTITY' ? { items: [{ serviceId: harbour.ids.mat, quantity: 101 }] } : (over as object);
  const input = { ...key(), name: 'X', customerId: harbour.ids.daniel, items: items(), ...given };
  expect(said(await run('createOpportunity', input, SHOWN))).toEqual([code]);
});

test('[AP-42] what cannot be had is explained and stays; the rest is one order, linked both ways', async () => {
  await run(
    'createBooking',
    { ...key(), serviceId: harbour.ids.massage, startsAt: '2026-11-24T10:00:00Z', customerId: harbour.ids.daniel },
    'booking { id }',
  );
  const wanted = { opportunityId: opportunity.id, items: asOrdered('2026-11-24T10:00:00Z') };
  expect(said(await order(wanted))).toEqual(['RESOURCE_TAKEN items.0.startsAt']);
  expect(await harbour.rows('SELECT count(*)::int AS n FROM orders')).toEqual([{ n: 1 }]);

  const part = await order({ ...wanted, leaveOutRefused: true });
  expect(part.leftOut).toEqual([{ index: 0, userErrors: [{ code: 'RESOURCE_TAKEN', path: ['startsAt'] }] }]);
  expect(part.order).toMatchObject({
    ...{ bookingCount: 2, opportunity: { name: 'First aid day' } },
    lines: [
      { description: 'First aid', quantity: 1 },
      { description: 'First aid', quantity: 1 },
      { description: 'Mat', quantity: 3 },
    ],
  });
  const { data } = await maya.ask(
    `query ($id: ID!) { opportunity(id: $id) { stage openItems orders { id } items { order { id } } timeline(first: 5) { nodes { summary } } } }`,
    {
      id: opportunity.id,
    },
  );
  expect(data.opportunity).toMatchObject({
    ...{ stage: 'PROPOSED', openItems: 1, orders: [{ id: part.order.id }] },
    items: [{ order: null }, { order: { id: part.order.id } }, { order: { id: part.order.id } }],
  });
  expect(data.opportunity.timeline.nodes[0].summary).toBe('maya made bookings of the opportunity.');
});

test('[AP-41] [AP-42] the rest is booked later; then it is won, and nothing of it is booked twice', async () => {
  const [massage, course] = asOrdered('2026-11-24T12:00:00Z');
  const { order: placed } = await order({ opportunityId: opportunity.id, items: [massage] });
  expect(placed.bookingCount).toBe(1);
  const { data } = await maya.ask('query ($id: ID!) { opportunity(id: $id) { stage openItems orders { id } } }', {
    id: opportunity.id,
  });
  expect(data.opportunity).toMatchObject({ stage: 'WON', openItems: 0 });
  expect(data.opportunity.orders).toHaveLength(2);
  expect(said(await order({ opportunityId: opportunity.id, items: [course] }))).toEqual(['DUPLICATE items.0.opportunityItemId']);
});

test('[AP-21] [AP-23] [AP-25] orders list their delegates and courses, until a delegate is taken off', async () => {
  const { course, session, mat } = harbour.ids;
  await harbour.rows('UPDATE event_sessions SET capacity = 9 WHERE id = $1', [session]);
  const attendees = [{ name: 'Bo Extra' }];
  const items = [
    { serviceId: course, sessionId: session, attendees },
    { serviceId: mat, quantity: 1 },
  ];
  const placed = (await order({ customerId: harbour.ids.daniel, items })).order;
  const goods = (await order({ customerId: harbour.ids.daniel, items: [items[1]] })).order;
  const listed = async (where: object) =>
    (
      await maya.ask(
        'query ($where: OrderWhere) { orders(where: $where) { nodes { id delegateNames delegateIds courseNames courseIds } } }',
        { where },
      )
    ).data.orders.nodes;
  const both = {
    delegateNames: 'Bo Extra, Daniel Kerr',
    delegateIds: harbour.ids.daniel,
    courseNames: 'First aid',
    courseIds: course,
  };
  expect(await listed({ delegateNames: { contains: 'bo ext' } })).toEqual([{ id: placed.id, ...both }]);
  expect((await listed({ id: { eq: goods.id } }))[0]).toMatchObject({ delegateNames: null, courseIds: null });
  const seats = await harbour.rows('SELECT id FROM bookings WHERE order_id = $1 ORDER BY attendee_name', [placed.id]);
  const cancel = 'mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { userErrors { code } } }';
  for (const { id } of seats as { id: string }[]) await maya.ask(cancel, { input: { id, reason: 'Ill' } });
  expect((await listed({ id: { eq: placed.id } }))[0]).toMatchObject({ delegateNames: null, delegateIds: null, courseIds: null });
});

test('[AP-53] staff order for somebody, once for a key; for nobody known it is refused', async () => {
  const input = { ...key(), customerId: harbour.ids.daniel, items: [{ serviceId: harbour.ids.mat, quantity: 1 }] };
  const [first, second] = [await order(input), await order(input)];
  expect(first.order.id).toBe(second.order.id);
  expect(said(await order({ items: input.items }))).toEqual(['REQUIRED customerId']);
  expect(said(await order({ ...input, ...key(), items: [] }))).toEqual(['BASKET_EMPTY items']);
  await harbour.rows('UPDATE customers SET erased_at = now() WHERE id = $1', [harbour.ids.daniel]);
  expect(said(await order({ ...input, ...key() }))).toEqual(['CUSTOMER_ERASED customerId']);
  await harbour.rows('UPDATE customers SET erased_at = NULL WHERE id = $1', [harbour.ids.daniel]);
});

test('without the right nothing is booked, and other organizations see nothing', async () => {
  const ruth = await harbour.signedIn('ruth@harbour.example');
  const before = await harbour.rows('SELECT count(*) FROM orders');
  const input = { customerId: harbour.ids.daniel, items: [{ serviceId: harbour.ids.mat, quantity: 1 }] };
  expect(await order(input, ruth)).toEqual({ errors: ['FORBIDDEN'] });
  const rival = await harbour.rival();
  expect(said(await order(input, rival))).toEqual(['NOT_FOUND customerId']);
  const { data } = await rival.ask('query ($id: ID!) { opportunity(id: $id) { id } opportunities { nodes { id } } }', {
    id: opportunity.id,
  });
  expect(data).toEqual({ opportunity: null, opportunities: { nodes: [] } });
  expect(await harbour.rows('SELECT count(*) FROM orders')).toEqual(before);
});
