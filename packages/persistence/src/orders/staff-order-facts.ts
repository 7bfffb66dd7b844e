import type { Account } from '@bookwright/domain/accounts';
import type { BasketLine } from '@bookwright/domain/baskets';
import type { Service } from '@bookwright/domain/catalog';
import type { Customer } from '@bookwright/domain/customers';
import { addMinutes } from '@bookwright/domain/kernel';
import { type BookForCustomerCommand, emailKey, type StaffOrderFacts } from '@bookwright/domain/orders';
import type { EventSession } from '@bookwright/domain/sessions';
import type { StaffMember } from '@bookwright/domain/staff';
import { loadServices, loadWishFacts, type WantedTime, wishLocks } from '../availability/wish-facts.js';
import { byId, idsAmong, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadPricingFacts } from '../pricing/pricing-facts.js';

type Commands = readonly BookForCustomerCommand[];

const sessionIdsOf = (commands: Commands): string[] =>
  idsAmong(commands.flatMap(({ occasions }) => occasions.map(({ sessionId }) => sessionId)));

const resourceIdsOf = (commands: Commands): string[] =>
  idsAmong(commands.flatMap(({ occasions }) => occasions.flatMap(({ resourceIds }) => resourceIds ?? [])));

/** Sessions whose seats are taken, and every unit that the appointments could take. */
export async function staffOrderLocks(tx: Tx, commands: Commands): Promise<LockTarget[]> {
  const appointments = commands.filter(({ occasions }) => occasions.some(({ startsAt, sessionId }) => startsAt && !sessionId));
  return [
    { table: 'event_sessions', ids: sessionIdsOf(commands) },
    ...(await wishLocks(
      tx,
      appointments.map(({ serviceId }) => serviceId ?? null),
      resourceIdsOf(commands),
    )),
  ];
}

/** When the occasions are; one whose end is not known is of no length. */
function timesOf(commands: Commands, services: ReadonlyMap<string, Service>): WantedTime[] {
  return commands.flatMap(({ serviceId, occasions }) => {
    const lasts = services.get(serviceId?.toLowerCase() ?? '')?.durationMin ?? 0;
    return occasions.flatMap(({ startsAt, endsAt, sessionId }) =>
      startsAt && !sessionId ? [{ startsAt, endsAt: endsAt ?? addMinutes(startsAt, lasts) }] : [],
    );
  });
}

/** Facts for orders that staff make: the services and what they can use, the sessions, the people and who is billed. */
export async function loadStaffOrderFacts(tx: Tx, commands: Commands, now: string): Promise<StaffOrderFacts> {
  const services = await loadServices(
    tx,
    commands.map(({ serviceId }) => serviceId),
  );
  const sessionIds = sessionIdsOf(commands);
  const emails = commands.flatMap(({ newCustomer }) => (newCustomer?.email ? [emailKey(newCustomer.email)] : []));
  const known = await loadById<Customer>(
    tx,
    'customers',
    commands.map(({ customerId }) => customerId),
  );
  const sameAddress =
    emails.length > 0 ? byId(await loadAll<Customer>(tx, 'customers', 'email_lower = ANY($2::text[])', [emails])) : [];
  const lines =
    sessionIds.length > 0
      ? await loadAll<BasketLine>(tx, 'basket_lines', 'session_id = ANY($2::uuid[]) AND hold_expires_at <= $3', [sessionIds, now])
      : [];
  return {
    ...(await loadWishFacts(tx, services, resourceIdsOf(commands), timesOf(commands, services))),
    services,
    ...(await loadPricingFacts(tx, services.values())),
    event_sessions: await loadById<EventSession>(tx, 'event_sessions', sessionIds),
    basket_lines: byId(lines),
    customers: new Map([...known, ...sameAddress]),
    accounts: await loadById<Account>(
      tx,
      'accounts',
      commands.map(({ accountId }) => accountId),
    ),
    staff_members: await loadById<StaffMember>(
      tx,
      'staff_members',
      commands.map(({ staffMemberId }) => staffMemberId),
    ),
  };
}
