import type { Deciding } from '../access/index.js';
import type { Account } from '../accounts/index.js';
import { belongsTo, type Customer, type CustomerAccount, presentRecord } from '../customers/index.js';
import {
  accepted,
  clean,
  type Decision,
  difference,
  foldText,
  insert,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  requiredRefusals,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import type { StaffMember } from '../staff/index.js';
import { type ItemDetails, type ItemFacts, itemChanges } from './opportunity.items.js';
import type { Opportunity, OpportunityStage } from './opportunity.js';
import { opportunityFor } from './opportunity.subject.js';

type ById<R> = ReadonlyMap<string, R>;

export type OpportunityFacts = ItemFacts & {
  opportunities: ById<Opportunity>;
  customers: ById<Customer>;
  accounts: ById<Account>;
  customer_accounts: ById<CustomerAccount>;
  staff_members: ById<StaffMember>;
};

export type OpportunityDetails = {
  name: string;
  customerId: string;
  accountId?: string | null;
  stage?: OpportunityStage | null;
  /** Left out: what its items cost. */
  valueMinor?: number | null;
  ownerId?: string | null;
  note?: string | null;
  items: readonly ItemDetails[];
};

export type CreateOpportunityCommand = OpportunityDetails;
/** What is left out stays. Items are replaced as a whole, but for those that were booked. */
export type ChangeOpportunityCommand = { id: string; expectedVersion: number } & Partial<OpportunityDetails>;

type Written = Omit<Opportunity, 'id' | 'version' | 'currency' | 'searchText'>;

function detailRefusals(facts: OpportunityFacts, written: Written): Refusal[] {
  const customer = facts.customers.get(written.customerId);
  const account = written.accountId ? facts.accounts.get(written.accountId) : undefined;
  const whole = Number.isSafeInteger(written.valueMinor) && written.valueMinor >= 0;
  const refusals = [
    ...requiredRefusals(written.name, ['name']),
    ...(customer ? [] : [refusal('NOT_FOUND', ['customerId'])]),
    ...(customer?.erasedAt ? [refusal('CUSTOMER_ERASED', ['customerId'], { erasedAt: customer.erasedAt })] : []),
    ...(written.accountId && !account ? [refusal('NOT_FOUND', ['accountId'])] : []),
    ...(written.ownerId && !facts.staff_members.get(written.ownerId)?.active ? [refusal('NOT_FOUND', ['ownerId'])] : []),
    ...(whole ? [] : [refusal('INVALID_VALUE', ['valueMinor'], { least: 0 })]),
    ...lengthRefusals(written.note, ['note'], TEXT_LIMITS.paragraph),
  ];
  if (customer && account && !belongsTo(customer, account.id, facts.customer_accounts)) {
    refusals.push(refusal('BOOKER_NOT_IN_ACCOUNT', ['accountId']));
  }
  return refusals;
}

const lower = (id: string | null | undefined): string | null => id?.toLowerCase() ?? null;

/** Whoever stands for the customer now. */
const customerIdOf = ({ customers }: OpportunityFacts, id: string): string => {
  const customer = customers.get(id.toLowerCase());
  return customer ? presentRecord(customers, customer).id : id.toLowerCase();
};

const searchTextOf = ({ name, note }: Pick<Written, 'name' | 'note'>): string => foldText(`${name} ${note ?? ''}`);

/** Notes down what somebody may come to book (AP-40). */
export function decideCreateOpportunity(
  facts: OpportunityFacts,
  command: CreateOpportunityCommand,
  { newId, organization }: Deciding,
): Decision {
  const id = newId();
  const { changes, refusals, sum } = itemChanges(facts, id, command.items, newId);
  const written: Written = {
    name: command.name.trim(),
    customerId: customerIdOf(facts, command.customerId),
    accountId: lower(command.accountId),
    stage: command.stage ?? 'NEW',
    valueMinor: command.valueMinor ?? sum,
    ownerId: lower(command.ownerId),
    note: clean(command.note),
  };
  const all = [...detailRefusals(facts, written), ...refusals];
  if (all.length > 0) return refused(id, ...all);
  const row = { id, ...written, currency: organization.currency, searchText: searchTextOf(written) };
  const after = { name: written.name, stage: written.stage, valueMinor: written.valueMinor };
  const event = { type: 'opportunity.created', entity: 'opportunities', entityId: id, after };
  return accepted(id, [insert('opportunities', row), ...changes], [event], { id });
}

/** Changes an opportunity and what is in it. */
export function decideChangeOpportunity(
  facts: OpportunityFacts,
  command: ChangeOpportunityCommand,
  { newId }: Deciding,
): Decision {
  const { opportunity, refusal: why } = opportunityFor(facts.opportunities, command);
  if (why) return why;
  const given = <V>(value: V | undefined, present: V): V => (value === undefined ? present : value);
  const items = command.items
    ? itemChanges(facts, opportunity.id, command.items, newId)
    : { changes: [], refusals: [], sum: opportunity.valueMinor };
  const written: Written = {
    name: (command.name ?? opportunity.name).trim(),
    customerId: customerIdOf(facts, command.customerId ?? opportunity.customerId),
    accountId: lower(given(command.accountId, opportunity.accountId)),
    stage: command.stage ?? opportunity.stage,
    valueMinor: command.valueMinor ?? opportunity.valueMinor,
    ownerId: lower(given(command.ownerId, opportunity.ownerId)),
    note: clean(given(command.note, opportunity.note)),
  };
  const all = [...detailRefusals(facts, written), ...items.refusals];
  if (all.length > 0) return refused(opportunity.id, ...all);
  const changed = difference<Partial<Opportunity>>(opportunity, written);
  if (!changed && items.changes.length === 0) return unchanged(opportunity.id, { id: opportunity.id });
  const counted = items.changes.length > 0 ? { items: items.changes.length } : {};
  const event = {
    ...{ type: 'opportunity.changed', entity: 'opportunities', entityId: opportunity.id, before: changed?.before ?? {} },
    after: { ...changed?.after, ...counted },
  };
  const set = { ...(changed?.after ?? { name: written.name }), searchText: searchTextOf(written) };
  return accepted(opportunity.id, [patch<Opportunity>('opportunities', opportunity, set), ...items.changes], [event], {
    id: opportunity.id,
  });
}
