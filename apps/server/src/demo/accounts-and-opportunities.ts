import { addDays, localDateOf } from '@bookwright/domain/kernel';
import type { OpportunityStage } from '@bookwright/domain/opportunities';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { changeAccounts } from '../accounts/use-cases/change-accounts.js';
import { bookForCustomers } from '../bookings/use-cases/book-for-customer.js';
import type { Context } from '../context.js';
import { changeCustomers } from '../customers/use-cases/change-customers.js';
import { newId } from '../ids.js';
import { createOpportunities } from '../opportunities/use-cases/create-opportunities.js';
import { placeStaffOrders } from '../orders/use-cases/place-staff-orders.js';
import { execute } from '../use-case/index.js';
import { DEMO_ZONE, type DemoCatalog } from './catalog.js';
import type { Owner } from './owner.js';

type Named = { id: string; version: number; name: string };

const ADDRESSES = ['4 Quay Street, Newhaven', '12 Castle Lane, Lewes', 'Unit 7, Docklands, Shoreham', 'School Hill, Lewes'];

const OPPORTUNITIES: { name: string; stage: OpportunityStage; note: string | null }[] = [
  { name: 'First aid for the whole crew', stage: 'PROPOSED', note: 'Wants two dates to choose from.' },
  { name: 'Wellness week', stage: 'QUALIFIED', note: null },
  { name: 'Autumn courses', stage: 'NEW', note: 'Asked at the open day.' },
  { name: 'Refresher for last year’s group', stage: 'LOST', note: 'Went elsewhere.' },
];

const orderParts = ({ sessionSecret }: Context) => {
  const orderId = newId();
  return { orderId, accessTokenHash: orderTokenHash(orderAccessToken(sessionSecret, orderId)), sendOrderEmail: false };
};

/** What is known of the accounts, and people who belong to two of them. */
async function tellOfAccounts(boss: Context, accounts: readonly Named[], members: readonly (Named & { accountId: string })[]) {
  const details = accounts.map(({ id, version }, index) => ({
    ...{ id, expectedVersion: version, billingAddress: ADDRESSES[index % ADDRESSES.length]! },
    taxId: `GB ${String(100 + index)} 4417 0${index}`,
  }));
  await execute(boss, changeAccounts, details);
  const both = members.slice(0, 4).map(({ id, version, accountId }, index) => {
    const other = accounts.filter((account) => account.id !== accountId)[index % (accounts.length - 1)]!;
    return { id, expectedVersion: version, accountIds: [accountId, other.id] };
  });
  await execute(boss, changeCustomers, both);
}

/** Bookings that should be billed to an account and have none, and one that nobody is named for yet. */
async function bookWithGaps(desk: Context, catalog: DemoCatalog, people: readonly Named[]) {
  const day = localDateOf(desk.clock.now(), DEMO_ZONE);
  const service = catalog.appointments[0]!;
  const at = (days: number, hour: number) => ({ startsAt: `${addDays(day, days)}T${String(hour).padStart(2, '0')}:00:00.000Z` });
  const [first, second] = people;
  const billed = { billingType: 'ACCOUNT' as const, serviceId: service.id, channel: 'phone' };
  const wanted = [
    { customerId: first!.id, occasions: [{ ...at(9, 10), unassigned: true }] },
    { customerId: first!.id, occasions: [{ ...at(16, 10), unassigned: true }] },
    { customerId: second!.id, occasions: [{ ...at(10, 14), unassigned: true }] },
    { withoutCustomer: true, occasions: [{ ...at(11, 15), unassigned: true }], comment: 'Rang, left no name; will call back.' },
  ];
  await execute(
    desk,
    bookForCustomers,
    wanted.map((one) => ({
      ...orderParts(desk),
      ...billed,
      ...one,
      ...(one.withoutCustomer && { billingType: 'PRIVATE' as const }),
    })),
  );
}

/** What people may come to book; one of them has been booked, in one order. */
async function noteOpportunities(boss: Context, catalog: DemoCatalog, people: readonly Named[], ownerId: string) {
  const coming = catalog.sessions.filter(({ startsAt }) => startsAt > boss.clock.now());
  const itemsOf = (index: number) => [
    { serviceId: catalog.appointments[index % catalog.appointments.length]!.id, quantity: 1 },
    { serviceId: coming[index]!.serviceId, sessionId: coming[index]!.id, quantity: 2 },
    { serviceId: catalog.goods[index % catalog.goods.length]!.id, quantity: 3 },
  ];
  await execute(
    boss,
    createOpportunities,
    OPPORTUNITIES.map((one, index) => ({ ...one, customerId: people[index]!.id, ownerId, items: itemsOf(index) })),
  );
  const goods = catalog.goods[0]!;
  const name = 'Mats for the new studio';
  const booked = { name, customerId: people[4]!.id, ownerId, items: [{ serviceId: goods.id, quantity: 8 }] };
  const { results } = await execute(boss, createOpportunities, [booked]);
  const opportunityId = results[0]!.result.id as string;
  const items = results[0]!.changes.flatMap((change) =>
    change.entity === 'opportunity_items'
      ? [{ serviceId: goods.id, occasions: [], quantity: 8, opportunityItemId: change.id }]
      : [],
  );
  await execute(boss, placeStaffOrders, [{ ...orderParts(boss), opportunityId, items, channel: 'admin' }]);
}

/** Accounts with their particulars and their people, what is missing among them, and what people may come to book. */
export async function accountsAndOpportunities(desk: Context, boss: Context, owner: Owner, catalog: DemoCatalog): Promise<void> {
  const organizationId = desk.organization!.id;
  const accounts = await owner.rows<Named>('SELECT id, version, name FROM accounts WHERE organization_id = $1 ORDER BY number', [
    organizationId,
  ]);
  const customers = (condition: string) =>
    owner.rows<Named & { accountId: string }>(
      `SELECT id, version, name, account_id AS "accountId" FROM customers WHERE organization_id = $1 AND ${condition} ORDER BY name LIMIT 8`,
      [organizationId],
    );
  const [members, others] = [await customers('account_id IS NOT NULL'), await customers('account_id IS NULL')];
  await tellOfAccounts(boss, accounts, members);
  await bookWithGaps(desk, catalog, others);
  await noteOpportunities(boss, catalog, [...others.slice(2, 5), ...members], boss.actor.id!);
}
