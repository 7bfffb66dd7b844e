import type { Account } from '@bookwright/domain/accounts';
import type {
  Opportunity,
  OpportunityDetails,
  OpportunityFacts,
  OpportunityItem,
  OpportunityOrderFacts,
  StaffOrderCommand,
} from '@bookwright/domain/opportunities';
import type { EventSession } from '@bookwright/domain/sessions';
import type { StaffMember } from '@bookwright/domain/staff';
import { byId, idsAmong, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadBelongings, loadCustomers } from '../customers/customer-facts.js';
import { loadStaffOrderFacts } from '../orders/staff-order-facts.js';
import { loadServices } from '../resources/room-facts.js';

const loadItems = async (tx: Tx, opportunityIds: readonly string[]): Promise<Map<string, OpportunityItem>> =>
  byId(await loadAll<OpportunityItem>(tx, 'opportunity_items', 'opportunity_id = ANY($2::uuid[])', [opportunityIds]));

/** Facts for noting opportunities down and changing them. */
export async function loadOpportunityFacts(
  tx: Tx,
  commands: readonly ({ id?: string } & Partial<OpportunityDetails>)[],
): Promise<OpportunityFacts> {
  const opportunities = await loadById<Opportunity>(
    tx,
    'opportunities',
    commands.map(({ id }) => id),
  );
  const present = [...opportunities.values()];
  const items = commands.flatMap((command) => command.items ?? []);
  const customers = await loadCustomers(
    tx,
    [...commands, ...present].map(({ customerId }) => customerId),
  );
  return {
    opportunities,
    opportunity_items: await loadItems(tx, [...opportunities.keys()]),
    customers,
    customer_accounts: await loadBelongings(tx, customers.keys()),
    accounts: await loadById<Account>(
      tx,
      'accounts',
      [...commands, ...present].map(({ accountId }) => accountId),
    ),
    staff_members: await loadById<StaffMember>(
      tx,
      'staff_members',
      [...commands, ...present].map(({ ownerId }) => ownerId),
    ),
    services: await loadServices(
      tx,
      items.map(({ serviceId }) => serviceId),
    ),
    event_sessions: await loadById<EventSession>(
      tx,
      'event_sessions',
      items.map(({ sessionId }) => sessionId),
    ),
  };
}

/** Facts for orders of several things that staff make, of opportunities where they are named. */
export async function loadOpportunityOrderFacts(
  tx: Tx,
  commands: readonly StaffOrderCommand[],
  now: string,
): Promise<OpportunityOrderFacts> {
  const ids = idsAmong(commands.map(({ opportunityId }) => opportunityId));
  const opportunities = await loadById<Opportunity>(tx, 'opportunities', ids);
  const named = commands.map((command) => ({
    ...command,
    customerId: command.customerId ?? opportunities.get(command.opportunityId?.toLowerCase() ?? '')?.customerId,
  }));
  return {
    ...(await loadStaffOrderFacts(tx, named, now)),
    opportunities,
    opportunity_items: await loadItems(tx, ids),
  };
}
