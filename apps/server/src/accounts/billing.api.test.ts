import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let castle: { id: string };
let school: { id: string };
let zoe: { id: string; version: number };
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
  castle = await account('Castle Care', 'A-1');
  school = await account('St Brigid School', 'A-2', { poRequired: true });
  zoe = (
    await run(
      'createCustomer',
      { ...key(), givenName: 'Zoë', familyName: 'Lind', email: 'zoe@example.org' },
      'customer { id version }',
    )
  ).customer;
});
afterAll(() => harbour?.close());

const key = () => ({ idempotencyKey: crypto.randomUUID() });
const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

async function run(mutation: string, input: object, selection: string, as: Browser = maya) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code path details } } }`;
  const { data, errors } = await as.ask(text, { input });
  return errors ? { errors: errors.map(({ extensions }) => extensions.code) } : data[mutation];
}

async function account(name: string, number: string, more: object = {}) {
  return (await run('createAccount', { ...key(), name, number, ...more }, 'account { id }')).account;
}

let hour = 9;
/** A massage for somebody, an hour after the last one. */
async function book(input: object, as: Browser = ben) {
  const startsAt = `2026-11-${24 + Math.floor((hour - 9) / 7)}T${String(9 + ((hour - 9) % 7)).padStart(2, '0')}:00:00Z`;
  hour += 1;
  const selection = 'booking { id version billing billingType account { name } order { id account { name } } }';
  return run(
    'createBooking',
    { ...key(), serviceId: harbour.ids.massage, startsAt, customerId: zoe.id, ...input },
    selection,
    as,
  );
}

const BILLING = `query ($id: ID!) { booking(id: $id) { version billing billingExplained {
  state reason bookerAccounts { name } placedAs { bookerName bookerEmail chosen accountName } } } }`;
const explained = async (id: string, as: Browser = maya) => (await as.ask(BILLING, { id })).data.booking;

test('[AP-43] private by design is said to be so, and takes no account', async () => {
  const { booking } = await book({ billingType: 'PRIVATE' });
  expect(await explained(booking.id)).toMatchObject({
    billing: 'PRIVATE',
    billingExplained: { reason: 'PRIVATE_BY_CHOICE', placedAs: { chosen: 'PRIVATE', bookerName: 'Zoë Lind' } },
  });
  const filled = { id: booking.id, expectedVersion: booking.version, accountId: castle.id };
  expect(said(await run('changeBookingBilling', filled, 'booking { id }'))).toEqual(['PRIVATE_HAS_NO_ACCOUNT accountId']);
  expect(said(await book({ billingType: 'PRIVATE', accountId: castle.id }))).toEqual(['PRIVATE_HAS_NO_ACCOUNT accountId']);
});

test('[AP-44] [AP-45] [AP-46] [AP-48] a missing account is explained, the customer is mended, and then all of theirs with a preview', async () => {
  const first = (await book({ billingType: 'ACCOUNT' })).booking;
  const second = (await book({ billingType: 'ACCOUNT' })).booking;
  expect(await explained(first.id)).toMatchObject({
    billing: 'MISSING_ACCOUNT',
    billingExplained: {
      ...{ state: 'MISSING_ACCOUNT', reason: 'BOOKER_HAS_NO_ACCOUNT', bookerAccounts: [] },
      placedAs: { bookerName: 'Zoë Lind', bookerEmail: 'zoe@example.org', chosen: 'OWN_ACCOUNT', accountName: null },
    },
  });
  const notYet = { id: first.id, expectedVersion: first.version, accountId: castle.id };
  expect(said(await run('changeBookingBilling', notYet, 'booking { id }'))).toEqual(['BOOKER_NOT_IN_ACCOUNT accountId']);

  const mended = { id: zoe.id, expectedVersion: zoe.version, accountIds: [castle.id, school.id] };
  const { customer } = await run('changeCustomer', mended, 'customer { version account { name } accounts { name } }');
  expect(customer).toEqual({
    ...{ version: 2, account: { name: 'Castle Care' } },
    accounts: [{ name: 'Castle Care' }, { name: 'St Brigid School' }],
  });
  zoe.version = 2;
  expect((await explained(first.id)).billingExplained.reason).toBe('BOOKER_HAS_ACCOUNT');

  const { booking } = await run(
    'changeBookingBilling',
    notYet,
    'booking { billing account { name } order { account { name } } }',
  );
  expect(booking).toEqual({ billing: 'ACCOUNT', account: { name: 'Castle Care' }, order: { account: { name: 'Castle Care' } } });

  const where = { booker: { eq: zoe.id }, billing: { eq: 'MISSING_ACCOUNT' } };
  const all = { select: { where }, change: { changeBilling: {} } };
  const RESULT = 'changedCount refusedCount results { id outcome after }';
  const preview = await run('editBookings', { ...all, dryRun: true }, RESULT);
  expect(preview).toMatchObject({ changedCount: 1, results: [{ id: second.id, after: { account: 'Castle Care' } }] });
  expect((await explained(second.id)).billing).toBe('MISSING_ACCOUNT');
  expect(await run('editBookings', { ...all, ...key() }, RESULT)).toMatchObject({ changedCount: 1 });
  expect((await explained(second.id)).billing).toBe('ACCOUNT');
  const [event] = await harbour.rows(
    "SELECT actor_name, before, after FROM events WHERE type = 'booking.billing_changed' AND entity_id = $1",
    [second.id],
  );
  expect(event).toMatchObject({ actor_name: 'maya', before: { account: null }, after: { account: 'Castle Care' } });
});

test('[AP-11] [AP-12] staff choose among the accounts of whoever books; one that wants a PO number gets it', async () => {
  expect((await book({ billingType: 'ACCOUNT' })).booking.account).toEqual({ name: 'Castle Care' });
  expect(said(await book({ accountId: school.id }))).toEqual(['PO_NUMBER_REQUIRED poNumber']);
  const { booking } = await book({ accountId: school.id, poNumber: 'PO 9' });
  expect(booking).toMatchObject({ billing: 'ACCOUNT', account: { name: 'St Brigid School' } });
  const foreign = await account('Foreign', 'A-9');
  expect(said(await book({ accountId: foreign.id }))).toEqual(['BOOKER_NOT_IN_ACCOUNT accountId']);
});

test('[AP-22] [AP-49] [AP-50] lists tell account, private and missing apart, for bookings and orders', async () => {
  await book({ billingType: 'ACCOUNT', customerId: harbour.ids.daniel });
  const counts = async (list: string, where: object) => {
    const type = list === 'bookings' ? 'BookingWhere' : 'OrderWhere';
    const { data } = await maya.ask(`query ($where: ${type}) { ${list}(where: $where) { totalCount { count } } }`, { where });
    return data[list].totalCount.count as number;
  };
  for (const list of ['bookings', 'orders']) {
    const all = await counts(list, {});
    const of = (state: string) => counts(list, { billing: { eq: state } });
    const [accounts, privately, missing] = [await of('ACCOUNT'), await of('PRIVATE'), await of('MISSING_ACCOUNT')];
    expect(accounts + privately + missing).toBe(all);
    expect(missing).toBe(1);
    expect(await counts(list, { account: { isEmpty: false } })).toBe(accounts);
    expect(await counts(list, { billingType: { neq: 'PRIVATE' } })).toBe(accounts + missing);
    expect(await counts(list, { accountNumber: { isEmpty: true } })).toBe(privately + missing);
  }
});

test('[AP-47] a field that the organization keeps is refused with a reason, and offered to nobody', async () => {
  const { booking } = await book({ billingType: 'ACCOUNT' });
  await run('changeSettings', { accountReadOnly: true }, 'settings { accountReadOnly }');
  const change = { id: booking.id, expectedVersion: booking.version, billingType: 'PRIVATE' };
  expect(said(await run('changeBookingBilling', change, 'booking { id }'))).toEqual(['FIELD_READ_ONLY']);
  const asked =
    '{ booking(id: "' +
    booking.id +
    '") { unavailableActions { action reasons { code } } } grid(entity: BOOKING) { fields { name editable } } }';
  const { data } = await maya.ask(asked);
  expect(data.booking.unavailableActions).toContainEqual({ action: 'CHANGE_BILLING', reasons: [{ code: 'FIELD_READ_ONLY' }] });
  expect(data.grid.fields.find(({ name }: { name: string }) => name === 'account').editable).toBe(false);
  await run('changeSettings', { accountReadOnly: false }, 'settings { accountReadOnly }');
  expect((await run('changeBookingBilling', change, 'booking { billing }')).booking.billing).toBe('PRIVATE');
});

test('[AP-03] an order remembers who it was; the live record goes its own way', async () => {
  const { booking } = await book({ billingType: 'ACCOUNT' });
  const renamed = { id: zoe.id, expectedVersion: zoe.version, familyName: 'Lindqvist' };
  zoe.version = (await run('changeCustomer', renamed, 'customer { version }')).customer.version;
  const { data } = await maya.ask('query ($id: ID!) { order(id: $id) { booker { name } placedAs { bookerName accountName } } }', {
    id: booking.order.id,
  });
  expect(data.order).toEqual({
    booker: { name: 'Zoë Lindqvist' },
    placedAs: { bookerName: 'Zoë Lind', accountName: 'Castle Care' },
  });
});

test('[CRM-05] a booking without a customer is allowed, looked for, and given one later', async () => {
  const { booking } = await book({ customerId: null, withoutCustomer: true });
  const { data } = await maya.ask(
    '{ bookings(where: { booker: { isEmpty: true } }) { nodes { id booker { id } order { booker { id } } } } }',
  );
  expect(data.bookings.nodes).toEqual([{ id: booking.id, booker: null, order: { booker: null } }]);
  const given = { id: booking.id, expectedVersion: booking.version, customerId: harbour.ids.daniel };
  const named = await run('changeBookingBooker', given, 'booking { booker { name } order { booker { name } } }');
  expect(named.booking).toEqual({ booker: { name: 'Daniel Kerr' }, order: { booker: { name: 'Daniel Kerr' } } });
});

test('without the right nothing is changed, and other organizations see nothing', async () => {
  const ruth = await harbour.signedIn('ruth@harbour.example');
  const rows = () => harbour.rows('SELECT id, version, account_id, billing_type FROM bookings ORDER BY id');
  const before = await rows();
  const [booking] = before as { id: string; version: number }[];
  const change = { id: booking!.id, expectedVersion: booking!.version, billingType: 'PRIVATE' };
  expect(await run('changeBookingBilling', change, 'booking { id }', ruth)).toEqual({ errors: ['FORBIDDEN'] });
  const rival = await harbour.rival();
  expect(said(await run('changeBookingBilling', change, 'booking { id }', rival))).toEqual(['NOT_FOUND id']);
  expect((await rival.ask(BILLING, { id: booking!.id })).data.booking).toBeNull();
  expect(await rows()).toEqual(before);
});
