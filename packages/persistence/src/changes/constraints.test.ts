import { randomUUID } from 'node:crypto';
import { aBasketLine, aBooking, anAllocation, anOrder, anOrderLine, aService, inHours, NOW } from '@bookwright/domain/testing';
import { type StoredResult, storeResults } from '../idempotency/index.js';
import { aSmallWorld, asOwner, type Owner, type SmallWorld, type TestDatabase, testDatabase } from '../testing/index.js';
import { constraintOf, meaningOf } from './constraints.js';
import { insertAll } from './insert-all.js';
import { tableOf } from './table.js';

let database: TestDatabase;
let owner: Owner;
let world: SmallWorld;
let booking: ReturnType<typeof aBooking>;
let basketId: string;

beforeAll(async () => {
  database = await testDatabase();
  owner = await asOwner(database);
  world = await aSmallWorld(owner, { session: { capacity: 3 } });
  const { organizationId, ann, kim } = world;
  const orderId = randomUUID();
  basketId = randomUUID();
  booking = aBooking({ id: randomUUID(), orderId, bookerId: ann.id, resourceId: kim.id });
  const { allocationIds: _, lineId: __, ...stored } = booking;
  await owner.insert('orders', { organizationId, ...anOrder({ id: orderId, bookerId: ann.id, basketId }) });
  await owner.insert('bookings', { organizationId, ...stored });
  await owner.insert('baskets', { organizationId, id: basketId, tokenHash: 'x', currency: 'GBP', expiresAt: inHours(1) });
  const place = anAllocation({
    resource: kim,
    id: randomUUID(),
    bookingId: booking.id,
    startsAt: inHours(24),
    endsAt: inHours(25),
  });
  await owner.insert('allocations', { organizationId, ...place });
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await database?.close();
});

/** The error of one statement of the application. */
async function errorOf(table: string, record: Record<string, unknown>): Promise<unknown> {
  const stamps = { createdAt: NOW, updatedAt: NOW };
  const { version: _, allocationIds: __, lineId: ___, ...row } = record;
  const write = database.db.write(world.organizationId, (tx) => {
    const target = tableOf(tx.dataSource, table);
    return insertAll(tx, target, [
      { ...(target.columns.has('createdAt') ? stamps : {}), ...row, organizationId: tx.organizationId },
    ]);
  });
  return write.then(
    () => null,
    (error: unknown) => error,
  );
}

const anotherBooking = (over: object = {}) => ({
  ...aBooking({ id: randomUUID(), orderId: booking.orderId, bookerId: world.ann.id }),
  ...over,
});
const anotherOrder = (over: object = {}) => ({ ...anOrder({ id: randomUUID(), bookerId: world.ann.id }), ...over });
const anotherLine = (over: object = {}) => ({
  ...aBasketLine({ id: randomUUID(), basketId, serviceId: world.mat.id, holdExpiresAt: null }),
  ...over,
});
const place = (over: object = {}) => ({
  ...anAllocation({ resource: world.kim, id: randomUUID(), bookingId: booking.id, startsAt: inHours(30), endsAt: inHours(31) }),
  ...over,
});

const aNewService = (over: object) => {
  const { requirements: _, ...service } = aService({ id: randomUUID() });
  return { ...service, ...over };
};
const twice = async (table: string, row: object) => {
  await errorOf(table, { ...row, id: randomUUID() });
  return errorOf(table, { ...row, id: randomUUID() });
};

/** How each constraint that has a meaning is broken, and what that means to whoever asked. */
const BROKEN: [string, string, () => Promise<unknown>][] = [
  [
    'allocations_no_overlap',
    'RESOURCE_TAKEN startsAt',
    () => errorOf('allocations', place({ startsAt: inHours(24.5), endsAt: inHours(25.5) })),
  ],
  [
    'bookings_end_after_start',
    'END_NOT_AFTER_START endsAt',
    () => errorOf('bookings', anotherBooking({ endsAt: booking.startsAt })),
  ],
  [
    'basket_lines_end_after_start',
    'END_NOT_AFTER_START endsAt',
    () => errorOf('basket_lines', anotherLine({ startsAt: NOW, endsAt: NOW })),
  ],
  [
    'bookings_private_has_no_account',
    'PRIVATE_HAS_NO_ACCOUNT accountId',
    () => errorOf('bookings', anotherBooking({ accountId: world.account.id })),
  ],
  [
    'orders_private_has_no_account',
    'PRIVATE_HAS_NO_ACCOUNT accountId',
    () => errorOf('orders', anotherOrder({ accountId: world.account.id })),
  ],
  [
    'basket_lines_quantity_positive',
    'QUANTITY_OUT_OF_RANGE quantity',
    () => errorOf('basket_lines', anotherLine({ quantity: 101 })),
  ],
  ['orders_basket_unique', 'BASKET_ALREADY_ORDERED basketToken', () => errorOf('orders', anotherOrder({ basketId }))],
  ['bookings_booker_fk', 'NOT_FOUND customerId', () => errorOf('bookings', anotherBooking({ bookerId: randomUUID() }))],
  [
    'accounts_number_unique',
    'DUPLICATE number',
    () => errorOf('accounts', { id: randomUUID(), name: 'Another', number: world.account.number, poRequired: false }),
  ],
  [
    'customers_identity_unique',
    'AGAIN',
    async () => {
      const zoe = () => {
        const { id: _, ...who } = world.ann;
        return errorOf('customers', { ...who, id: randomUUID(), identityKey: 'zoe@example.org zoe' });
      };
      await zoe();
      return zoe();
    },
  ],
  ['bookings_assignee_fk', 'NOT_FOUND staffMemberId', () => errorOf('bookings', anotherBooking({ assigneeId: randomUUID() }))],
  ['bookings_reference_unique', 'AGAIN', () => errorOf('bookings', anotherBooking({ reference: booking.reference }))],
  [
    'orders_reference_unique',
    'AGAIN',
    async () => {
      await errorOf('orders', anotherOrder({ reference: 'OR-AGAIN' }));
      return errorOf('orders', anotherOrder({ reference: 'OR-AGAIN' }));
    },
  ],
  [
    'event_sessions_seats_within_capacity',
    'SESSION_FULL quantity',
    () =>
      database.db
        .write(world.organizationId, (tx) =>
          tx.query('UPDATE event_sessions SET taken = taken + 4 WHERE organization_id = $1', [tx.organizationId]),
        )
        .catch((error: unknown) => error),
  ],
  [
    'resource_types_key_unique',
    'DUPLICATE name',
    async () => {
      const boat = () => errorOf('resource_types', { id: randomUUID(), key: 'BOAT', name: 'Boat' });
      await boat();
      return boat();
    },
  ],
  [
    'resource_units_position_unique',
    'AGAIN',
    () => errorOf('resource_units', { id: randomUUID(), resourceId: world.kim.id, position: 0 }),
  ],
  [
    'resources_staff_member_fk',
    'NOT_FOUND staffMemberId',
    () => {
      const someone = { kind: 'STAFF', name: 'Nobody', timeZone: 'Europe/London', staffMemberId: randomUUID() };
      return errorOf('resources', { id: randomUUID(), ...someone });
    },
  ],
  [
    'waitlist_entries_quantity_positive',
    'QUANTITY_OUT_OF_RANGE quantity',
    () => {
      const who = { name: 'Ann', email: 'ann@example.org', emailLower: 'ann@example.org', searchText: 'ann' };
      const what = { serviceId: world.yoga.id, sessionId: world.session.id, quantity: 0 };
      return errorOf('waitlist_entries', { id: randomUUID(), ...who, ...what, joinedAt: NOW, status: 'WAITING', tokenHash: 'x' });
    },
  ],
  ['services_tax_rate_fk', 'NOT_FOUND taxRateId', () => errorOf('services', aNewService({ taxRateId: randomUUID() }))],
  [
    'services_cancel_policy_fk',
    'NOT_FOUND cancelPolicyId',
    () => errorOf('services', aNewService({ cancelPolicyId: randomUUID() })),
  ],
  ['tax_rates_name_unique', 'DUPLICATE name', () => twice('tax_rates', { name: 'VAT', rateBp: 2000 })],
  [
    'cancellation_policies_name_unique',
    'DUPLICATE name',
    () => twice('cancellation_policies', { name: 'Late', freeUntilHours: 24 }),
  ],
  [
    'order_lines_refunded_was_paid',
    'REFUND_EXCEEDS_PAID amountMinor',
    () => errorOf('order_lines', anOrderLine({ id: randomUUID(), orderId: booking.orderId, paidMinor: 5, refundedMinor: 6 })),
  ],
  [
    'orders_refunded_was_paid',
    'REFUND_EXCEEDS_PAID amountMinor',
    () => errorOf('orders', anotherOrder({ paidMinor: 5, refundedMinor: 6 })),
  ],
  [
    'message_templates_kind_and_locale_unique',
    'AGAIN',
    () => twice('message_templates', { kind: 'ORDER', locale: 'en-GB', active: true }),
  ],
  [
    'provider_events_ref_unique',
    'AGAIN',
    async () => {
      const paymentId = randomUUID();
      const payment = {
        purpose: 'DESK',
        amountMinor: 1,
        currency: 'GBP',
        status: 'SUCCEEDED',
        takenByKind: 'STAFF',
        takenByName: 'x',
      };
      await errorOf('payments', { id: paymentId, orderId: booking.orderId, provider: 'SANDBOX', ...payment, startedAt: NOW });
      return twice('provider_events', { provider: 'SANDBOX', eventRef: 'x', paymentId, kind: 'SETTLED', at: NOW });
    },
  ],
  [
    'idempotency_keys_pk',
    'AGAIN',
    () => {
      const stored: StoredResult = { key: 'twice', useCase: 'x', inputHash: 'x', result: {} };
      const store = () => database.db.write(world.organizationId, (tx) => storeResults(tx, [stored], NOW));
      return store()
        .then(store, (error) => error)
        .catch((error: unknown) => error);
    },
  ],
];

const named = (meaning: ReturnType<typeof meaningOf>) =>
  meaning === null || meaning === 'AGAIN' ? meaning : [meaning.code, ...meaning.path].join(' ');

describe('what a broken constraint means', () => {
  test.each(BROKEN)('%s: %s', async (name, meaning, breakIt) => {
    const error = await breakIt();
    expect(constraintOf(error)).toBe(name);
    expect(named(meaningOf(error))).toBe(meaning);
  });

  test('every constraint of the database that has a meaning is broken above', async () => {
    const constraints = await owner.query<{ name: string }>(
      "SELECT conname AS name FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'",
    );
    const meaningful = constraints.filter(({ name }) => meaningOf({ code: '23000', constraint: name }) !== null);
    expect(meaningful.map(({ name }) => name).sort()).toEqual(BROKEN.map(([name]) => name).sort());
  });

  test('on a shard the name has a suffix', () => {
    expect(named(meaningOf({ code: '23P01', constraint: 'allocations_no_overlap_102242' }))).toBe('RESOURCE_TAKEN startsAt');
    expect(constraintOf({ code: '23505', constraint: 'orders_basket_unique_1' })).toBe('orders_basket_unique_1');
  });

  test('a driver that names no constraint is read', () => {
    const message = 'conflicting key value violates exclusion constraint "allocations_no_overlap_102008"';
    expect(named(meaningOf({ code: '23P01', message }))).toBe('RESOURCE_TAKEN startsAt');
    expect(constraintOf({ code: '23505', message: 'duplicate key value' })).toBeNull();
  });

  test('a deadlock and a failed serialization mean: again', () => {
    expect(meaningOf({ code: '40P01' })).toBe('AGAIN');
    expect(meaningOf({ code: '40001' })).toBe('AGAIN');
  });

  test('the rest are faults of ours', async () => {
    expect(meaningOf(await errorOf('bookings', anotherBooking({ status: 'LOST' })))).toBeNull();
    expect(meaningOf({ code: '42601', constraint: 'allocations_no_overlap' })).toBeNull();
    expect(meaningOf(new Error('connection lost'))).toBeNull();
  });
});

describe('rules that the database keeps by itself', () => {
  const line = (over: object) => errorOf('order_lines', anOrderLine({ id: randomUUID(), orderId: booking.orderId, ...over }));

  test.each<[string, () => Promise<unknown>]>([
    ['order_lines_hidden_price_is_not_paid_now', () => line({ priceVisibility: 'HIDDEN', paymentType: 'PAY_NOW' })],
    ['order_lines_quantity_positive', () => line({ quantity: 0 })],
    [
      'orders_totals_ordered',
      () => errorOf('orders', anotherOrder({ payNowTotalMinor: 2, customerTotalMinor: 1, internalTotalMinor: 3 })),
    ],
    ['bookings_cancelled_says_how', () => errorOf('bookings', anotherBooking({ status: 'CANCELLED' }))],
    ['bookings_price_not_negative', () => errorOf('bookings', anotherBooking({ priceMinor: -1 }))],
    ['allocations_have_one_owner', () => errorOf('allocations', place({ bookingId: null }))],
    ['allocations_end_after_start', () => errorOf('allocations', place({ endsAt: inHours(30) }))],
  ])('%s', async (name, breakIt) => expect(constraintOf(await breakIt())).toBe(name));

  test('two on one unit may touch, and may overlap once one occupies nothing', async () => {
    expect(await errorOf('allocations', place({ startsAt: inHours(25), endsAt: inHours(26) }))).toBeNull();
    expect(await errorOf('allocations', place({ startsAt: inHours(24), endsAt: inHours(25), occupies: false }))).toBeNull();
  });
});
