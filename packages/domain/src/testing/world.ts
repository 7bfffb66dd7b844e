import type { Account } from '../accounts/index.js';
import type { Basket, BasketLine } from '../baskets/index.js';
import type { Service } from '../catalog/index.js';
import type { Customer, CustomerAccount } from '../customers/index.js';
import { type Decision, isRefused, workingCopy } from '../kernel/index.js';
import type { Order, OrderLine } from '../orders/index.js';
import type { LedgerEntry, Payment, Refund } from '../payments/index.js';
import type { Allocation, Resource } from '../resources/index.js';
import type { Rule } from '../rules/index.js';
import type { EventSession } from '../sessions/index.js';
import type { StaffMember } from '../staff/index.js';
import type { TestBooking } from './booking.js';

type Records = {
  bookings: TestBooking;
  orders: Order;
  order_lines: OrderLine;
  baskets: Basket;
  basket_lines: BasketLine;
  services: Service;
  resources: Resource;
  booking_rules: Rule;
  event_sessions: EventSession;
  allocations: Allocation;
  customers: Customer;
  accounts: Account;
  customer_accounts: CustomerAccount;
  staff_members: StaffMember;
  payments: Payment;
  refunds: Refund;
  ledger_entries: LedgerEntry;
};

/** Everything any decision looks at, by entity and id. */
export type World = { [Entity in keyof Records]: ReadonlyMap<string, Records[Entity]> };

const ENTITIES: readonly (keyof Records)[] = [
  'bookings',
  'orders',
  'order_lines',
  'baskets',
  'basket_lines',
  'services',
  'resources',
  'booking_rules',
  'event_sessions',
  'allocations',
  'customers',
  'accounts',
  'customer_accounts',
  'staff_members',
  'payments',
  'refunds',
  'ledger_entries',
];

/** The facts of every decision, from lists of records; what is not given is empty. */
export function aWorld(records: { [Entity in keyof Records]?: readonly Records[Entity][] } = {}): World {
  const maps = ENTITIES.map((entity) => [entity, new Map((records[entity] ?? []).map((record) => [record.id, record]))] as const);
  return Object.fromEntries(maps) as unknown as World;
}

/** The world as decisions leave it; a refused one changes nothing. */
export function after(world: World, ...decisions: readonly Decision[]): World {
  const copy = workingCopy(world);
  for (const decision of decisions) if (!isRefused(decision)) copy.absorb(decision.changes);
  return copy.facts;
}

/** The codes of a decision's refusals. */
export const codesOf = (decision: Decision): string[] => decision.refusals.map((refusal) => refusal.code);

/** What a decision sets on one row, all its patches together. */
export function setOn(decision: Decision, entity: string, id: string): Record<string, unknown> {
  const patches = decision.changes.filter((change) => change.op === 'patch' && change.entity === entity && change.id === id);
  return Object.assign({}, ...patches.map((change) => (change.op === 'patch' ? change.set : {})));
}
