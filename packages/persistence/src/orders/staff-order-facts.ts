import type { BasketLine } from '@bookwright/domain/baskets';
import type { Service } from '@bookwright/domain/catalog';
import { addMinutes } from '@bookwright/domain/kernel';
import {
  type BookForCustomerCommand,
  emailKey,
  type StaffBasketCommand,
  type StaffItem,
  type StaffOrderFacts,
} from '@bookwright/domain/orders';
import type { EventSession } from '@bookwright/domain/sessions';
import type { StaffMember } from '@bookwright/domain/staff';
import { loadServices, loadWishFacts, type WantedTime, wishLocks } from '../availability/wish-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadBillingFacts, loadCustomers, loadCustomersByAddress } from '../customers/customer-facts.js';
import { loadPricingFacts } from '../pricing/pricing-facts.js';

type Commands = readonly (BookForCustomerCommand | StaffBasketCommand)[];
type Items = readonly StaffItem[];

const itemsOf = (commands: Commands): Items => commands.flatMap((command) => ('items' in command ? command.items : [command]));

const sessionIdsOf = (items: Items): string[] =>
  idsAmong(items.flatMap(({ occasions }) => occasions.map(({ sessionId }) => sessionId)));

const resourceIdsOf = (items: Items): string[] =>
  idsAmong(items.flatMap(({ occasions }) => occasions.flatMap(({ resourceIds }) => resourceIds ?? [])));

/** Sessions whose seats are taken, and every unit that the appointments could take. */
export async function staffOrderLocks(tx: Tx, commands: Commands): Promise<LockTarget[]> {
  const items = itemsOf(commands);
  const appointments = items.filter(({ occasions }) => occasions.some(({ startsAt, sessionId }) => startsAt && !sessionId));
  return [
    { table: 'event_sessions', ids: sessionIdsOf(items) },
    ...(await wishLocks(
      tx,
      appointments.map(({ serviceId }) => serviceId ?? null),
      resourceIdsOf(items),
    )),
  ];
}

/** When the occasions are; one whose end is not known is of no length. */
function timesOf(items: Items, services: ReadonlyMap<string, Service>): WantedTime[] {
  return items.flatMap(({ serviceId, occasions }) => {
    const lasts = services.get(serviceId?.toLowerCase() ?? '')?.durationMin ?? 0;
    return occasions.flatMap(({ startsAt, endsAt, sessionId }) =>
      startsAt && !sessionId ? [{ startsAt, endsAt: endsAt ?? addMinutes(startsAt, lasts) }] : [],
    );
  });
}

/** Facts for orders that staff make: the services and what they can use, the sessions, the people and who is billed. */
export async function loadStaffOrderFacts(tx: Tx, commands: Commands, now: string): Promise<StaffOrderFacts> {
  const items = itemsOf(commands);
  const services = await loadServices(
    tx,
    items.map(({ serviceId }) => serviceId),
  );
  const sessionIds = sessionIdsOf(items);
  const emails = commands.flatMap(({ newCustomer }) => (newCustomer?.email ? [emailKey(newCustomer.email)] : []));
  const known = await loadCustomers(
    tx,
    commands.map(({ customerId }) => customerId),
  );
  const customers = new Map([...known, ...(await loadCustomersByAddress(tx, emails))]);
  const lines =
    sessionIds.length > 0
      ? await loadAll<BasketLine>(tx, 'basket_lines', 'session_id = ANY($2::uuid[]) AND hold_expires_at <= $3', [sessionIds, now])
      : [];
  return {
    ...(await loadWishFacts(tx, services, resourceIdsOf(items), timesOf(items, services))),
    services,
    ...(await loadPricingFacts(tx, services.values())),
    event_sessions: await loadById<EventSession>(tx, 'event_sessions', sessionIds),
    basket_lines: byId(lines),
    customers,
    ...(await loadBillingFacts(
      tx,
      customers,
      commands.map(({ accountId }) => accountId),
    )),
    staff_members: await loadById<StaffMember>(
      tx,
      'staff_members',
      items.map(({ staffMemberId }) => staffMemberId),
    ),
  };
}
