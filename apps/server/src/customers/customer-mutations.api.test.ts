import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
});
afterAll(() => harbour?.close());

const key = () => ({ idempotencyKey: crypto.randomUUID() });
const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

async function run(mutation: string, type: string, input: object, selection: string, as: Browser = maya) {
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path details } } }`;
  const { data, errors } = await as.ask(text, { input });
  return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[mutation];
}
const create = (input: object, as?: Browser) =>
  run(
    'createCustomer',
    'CreateCustomerInput',
    { ...key(), ...input },
    'customer { id version name account { name } accounts { id name } }',
    as,
  );
const change = (input: object) =>
  run('changeCustomer', 'ChangeCustomerInput', input, 'customer { version name email accounts { name } }');
const merge = (input: object, as?: Browser) =>
  run(
    'mergeCustomers',
    'MergeInput',
    input,
    'customer { id name phone } moves { orders bookings waitlistEntries opportunities }',
    as,
  );
const account = async (name: string, number: string) =>
  (await run('createAccount', 'CreateAccountInput', { ...key(), name, number }, 'account { id version name }')).account;
let hour = 9;
const book = async (customerId: string, more: object = {}) => {
  const startsAt = `2026-11-25T${String(hour).padStart(2, '0')}:00:00Z`;
  hour += 1;
  const input = { ...key(), serviceId: harbour.ids.massage, customerId, startsAt, ...more };
  return (await run('createBooking', 'CreateBookingInput', input, 'booking { id order { id } }')).booking;
};

test('[CRM-95] a customer is written down once, and changed', async () => {
  const castle = await account('Castle', 'C-1');
  const { customer } = await create({
    givenName: 'Lena',
    familyName: 'Fischer',
    email: 'lena@example.org',
    accountIds: [castle.id],
  });
  expect(customer).toMatchObject({
    name: 'Lena Fischer',
    account: { name: 'Castle' },
    accounts: [{ id: castle.id, name: 'Castle' }],
  });
  const again = await create({ givenName: 'LENA', familyName: 'Fischér', email: 'Lena@example.org' });
  expect(again.userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['email'], details: { customerId: customer.id } }]);
  const { customer: changed } = await change({ id: customer.id, expectedVersion: 1, email: '', company: 'Fischer GmbH' });
  expect(changed).toMatchObject({ version: 2, name: 'Lena Fischer', email: null });
  expect(said(await change({ id: customer.id, expectedVersion: 1, phone: '1' }))).toEqual(['STALE_VERSION expectedVersion']);
});

test.each([
  ['nothing', {}, 'REQUIRED familyName'],
  ['a broken address', { familyName: 'X', email: 'nowhere' }, 'INVALID_EMAIL email'],
  ['an endless name', { familyName: 'x'.repeat(201) }, 'TOO_LONG familyName'],
  [
    'an account that is not there',
    { familyName: 'X', accountIds: ['01930000-0000-7000-8000-00000000dead'] },
    'NOT_FOUND accountIds.0',
  ],
])('a customer with %s is refused', async (_, input, code) => expect(said(await create(input))).toEqual([code]));

test('[CRM-95] two records of one person become one: what moves is said first, both timelines tell it, the old one leads on', async () => {
  const [castle, school] = [await account('Castle two', 'C-2'), await account('School', 'S-2')];
  const gone = (await create({ familyName: 'Doyle', givenName: 'M', phone: '+44 7700 900777', accountIds: [school.id] }))
    .customer;
  const into = (await create({ familyName: 'Doyle', givenName: 'Margaret', email: 'md@example.org', accountIds: [castle.id] }))
    .customer;
  const booked = await book(gone.id);
  const preview = await merge({ id: gone.id, intoId: into.id, dryRun: true });
  expect(preview.moves).toEqual({ orders: 1, bookings: 1, waitlistEntries: 0, opportunities: 0 });
  expect(await harbour.rows('SELECT booker_id FROM bookings WHERE id = $1', [booked.id])).toEqual([{ booker_id: gone.id }]);

  expect((await merge({ id: gone.id, intoId: into.id })).customer).toEqual({
    ...{ id: into.id, name: 'Margaret Doyle', phone: '+44 7700 900777' },
  });
  const { data } = await maya.ask(
    `query ($gone: ID!, $into: ID!, $order: ID!) { gone: customer(id: $gone) { mergedInto { id } timeline(first: 3) { nodes { type } } }
      into: customer(id: $into) { accounts { name } timeline(first: 9) { nodes { type } } } order(id: $order) { booker { id } placedAs { bookerName } }
      customers(where: { search: "doyle" }) { nodes { id } } }`,
    { gone: gone.id, into: into.id, order: booked.order.id },
  );
  expect(data.gone.mergedInto).toEqual({ id: into.id });
  expect(data.gone.timeline.nodes[0].type).toBe('customer.merged');
  expect(data.into.accounts).toEqual([{ name: 'Castle two' }, { name: 'School' }]);
  expect(data.into.timeline.nodes.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['customer.absorbed', 'booking.placed', 'order.placed']),
  );
  expect(data.order).toEqual({ booker: { id: into.id }, placedAs: { bookerName: 'M Doyle' } });
  expect(data.customers.nodes).toEqual([{ id: into.id }]);
  const again = await merge({ id: gone.id, intoId: into.id });
  expect(said(again)).toEqual(['ALREADY_MERGED id']);
  const later = await book(gone.id);
  expect(await harbour.rows('SELECT booker_id FROM bookings WHERE id = $1', [later.id])).toEqual([{ booker_id: into.id }]);
});

test('two accounts become one, with their members, orders and bookings', async () => {
  const [gone, into] = [await account('Old', 'O-1'), await account('New', 'N-1')];
  const member = (await create({ familyName: 'Both', accountIds: [gone.id, into.id] })).customer;
  const { id: bookingId } = await book(member.id, { billingType: 'ACCOUNT' });
  const { moves } = await run(
    'mergeAccounts',
    'MergeInput',
    { id: gone.id, intoId: into.id },
    'account { name } moves { orders bookings customers }',
  );
  expect(moves).toEqual({ orders: 1, bookings: 1, customers: 1 });
  const { data } = await maya.ask(
    `query ($id: ID!, $booking: ID!) { account(id: $id) { memberCount members { name } totals { orderCount internalTotal { amountMinor } } } booking(id: $booking) { account { name } } accounts(where: { search: "o-1" }) { nodes { id } } }`,
    { id: into.id, booking: bookingId },
  );
  expect(data.booking.account).toEqual({ name: 'New' });
  expect(data.accounts.nodes).toEqual([]);
  expect(data.account).toMatchObject({ members: [{ name: 'Both' }], totals: [{ orderCount: 1 }] });
});

test('an account has a number of its own', async () => {
  const first = await account('One', 'X-1');
  const second = await run('createAccount', 'CreateAccountInput', { ...key(), name: 'Two', number: ' X-1 ' }, 'account { id }');
  expect(said(second)).toEqual(['DUPLICATE number']);
  const renumbered = { id: first.id, expectedVersion: 1, number: 'X-2', billingAddress: 'Quay 1', poRequired: true };
  const { account: changed } = await run(
    'changeAccount',
    'ChangeAccountInput',
    renumbered,
    'account { number billingAddress poRequired }',
  );
  expect(changed).toEqual({ number: 'X-2', billingAddress: 'Quay 1', poRequired: true });
});

test('who has the same address or phone may be the same person', async () => {
  const one = (await create({ familyName: 'Twin', phone: '+44 7700 900555' })).customer;
  const other = (await create({ familyName: 'Twain', phone: '(+44) 7700-900555' })).customer;
  const { data } = await maya.ask('query ($id: ID!) { customer(id: $id) { likelyTheSame { id name } } }', { id: one.id });
  expect(data.customer.likelyTheSame).toEqual([{ id: other.id, name: 'Twain' }]);
});

test('without the right nothing is changed, and other organizations reach nothing', async () => {
  const ruth = await harbour.signedIn('ruth@harbour.example');
  const ben = await harbour.signedIn('ben@harbour.example');
  const before = await harbour.rows('SELECT id, version FROM customers ORDER BY id');
  const [one, two] = before as { id: string }[];
  expect(await create({ familyName: 'No' }, ruth)).toEqual({ errors: ['FORBIDDEN'] });
  expect(await merge({ id: one!.id, intoId: two!.id }, ben)).toEqual({ errors: ['FORBIDDEN'] });
  expect(said(await merge({ id: one!.id, intoId: two!.id }, await harbour.rival()))).toEqual(['NOT_FOUND id']);
  expect(await harbour.rows('SELECT id, version FROM customers ORDER BY id')).toEqual(before);
});

test('[CRM-95] somebody new who is booked for three times at once is written down once', async () => {
  const newCustomer = { givenName: 'Rush', familyName: 'Hour', email: 'rush@example.org' };
  const orders = [9, 11, 13].map((hourOfDay) => {
    const startsAt = `2026-11-30T${String(hourOfDay).padStart(2, '0')}:00:00Z`;
    const input = { ...key(), serviceId: harbour.ids.massage, startsAt, newCustomer };
    return run('createBooking', 'CreateBookingInput', input, 'booking { booker { id } }');
  });
  const made = await Promise.all(orders);
  expect(made.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(new Set(made.map(({ booking }) => booking.booker.id)).size).toBe(1);
  expect(await harbour.rows("SELECT count(*)::int AS n FROM customers WHERE email_lower = 'rush@example.org'")).toEqual([
    { n: 1 },
  ]);
});

test('[CRM-95] two first checkouts of one person at the same time make one customer', async () => {
  const mat = async () =>
    (await harbour.shop('addBasketLine', { serviceId: harbour.ids.mat, quantity: 1 })).basketToken as string;
  const tokens = [await mat(), await mat(), await mat()];
  const person = { givenName: 'New', familyName: 'Comer', email: 'new@example.org' };
  const orders = await Promise.all(tokens.map((basketToken) => harbour.shop('checkOut', { basketToken, ...person })));
  expect(orders.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(await harbour.rows("SELECT count(*)::int AS n FROM customers WHERE email_lower = 'new@example.org'")).toEqual([
    { n: 1 },
  ]);
});
