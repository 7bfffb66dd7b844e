import type { Deciding } from '../access/index.js';
import type { Account } from '../accounts/index.js';
import {
  accepted,
  type Change,
  clean,
  customerSearchText,
  type Decision,
  difference,
  emailRefusals,
  insert,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  remove,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import { accountIdsOf } from './belonging.js';
import { type Customer, type CustomerAccount, displayName, identityKey } from './customer.js';
import { customerFor } from './customer.subject.js';

type ById<R> = ReadonlyMap<string, R>;

/** Customers that are named or have an address that is wanted, the accounts named, and who belongs to which. */
export type CustomerFacts = {
  customers: ById<Customer>;
  accounts: ById<Account>;
  customer_accounts: ById<CustomerAccount>;
};

export type CustomerDetails = {
  givenName?: string | null;
  familyName?: string | null;
  company?: string | null;
  email?: string | null;
  phone?: string | null;
  /** The accounts they belong to, the one that is billed unless they say otherwise first (AP-12). */
  accountIds?: readonly string[] | null;
};

export type CreateCustomerCommand = CustomerDetails;
/** What is left out stays; null or blank text clears it. */
export type ChangeCustomerCommand = { id: string; expectedVersion: number } & CustomerDetails;

type Person = Pick<Customer, 'givenName' | 'familyName' | 'company' | 'email' | 'phone'>;

/** Accounts that somebody belongs to at most. */
const MOST_ACCOUNTS = 50;

/** What is stored of a person: how they are called, found and told apart. */
const writtenOf = (person: Person) => {
  const name = displayName(person);
  return {
    ...person,
    name,
    emailLower: person.email?.toLowerCase() ?? null,
    searchText: customerSearchText({ ...person, name }),
    identityKey: identityKey({ name, email: person.email }),
  };
};

function personRefusals({ customers }: CustomerFacts, id: string | null, person: ReturnType<typeof writtenOf>): Refusal[] {
  const named = person.givenName || person.familyName || person.company || person.email;
  const known = [...customers.values()].find(
    (one) => one.id !== id && !one.mergedIntoId && person.identityKey !== null && identityKey(one) === person.identityKey,
  );
  return [
    ...(named ? [] : [refusal('REQUIRED', ['familyName'])]),
    ...lengthRefusals(person.givenName, ['givenName'], TEXT_LIMITS.line),
    ...lengthRefusals(person.familyName, ['familyName'], TEXT_LIMITS.line),
    ...lengthRefusals(person.company, ['company'], TEXT_LIMITS.line),
    ...emailRefusals(person.email, ['email']),
    ...lengthRefusals(person.phone, ['phone'], TEXT_LIMITS.phone),
    ...(known ? [refusal('DUPLICATE', ['email'], { customerId: known.id, name: known.name })] : []),
  ];
}

function accountRefusals({ accounts }: CustomerFacts, ids: readonly string[]): Refusal[] {
  if (ids.length > MOST_ACCOUNTS) return [refusal('TOO_MANY_SELECTED', ['accountIds'], { limit: MOST_ACCOUNTS })];
  return ids.flatMap((id, index) => {
    const account = accounts.get(id);
    const path = ['accountIds', String(index)];
    if (!account) return [refusal('NOT_FOUND', path)];
    return account.mergedIntoId ? [refusal('ALREADY_MERGED', path, { into: account.mergedIntoId })] : [];
  });
}

const once = (ids: readonly string[] | null | undefined): string[] => [...new Set((ids ?? []).map((id) => id.toLowerCase()))];

const further = (customerId: string, accountIds: readonly string[], newId: () => string): Change[] =>
  accountIds.map((accountId) => insert('customer_accounts', { id: newId(), customerId, accountId }));

const blank = (text: string | null | undefined): string => clean(text) ?? '';

/** Somebody new, written down by staff (CRM-95). Whoever has the same name and address is known already. */
export function decideCreateCustomer(facts: CustomerFacts, command: CreateCustomerCommand, { newId }: Deciding): Decision {
  const id = newId();
  const person = writtenOf({
    ...{ givenName: blank(command.givenName), familyName: blank(command.familyName), company: clean(command.company) },
    ...{ email: clean(command.email), phone: clean(command.phone) },
  });
  const [accountId = null, ...others] = once(command.accountIds);
  const refusals = [...personRefusals(facts, null, person), ...accountRefusals(facts, accountId ? [accountId, ...others] : [])];
  if (refusals.length > 0) return refused(id, ...refusals);
  const event = { type: 'customer.created', entity: 'customers', entityId: id, after: { name: person.name } };
  const changes = [insert('customers', { id, ...person, accountId }), ...further(id, others, newId)];
  return accepted(id, changes, [event], { id });
}

/** The accounts as they were and are to be, by name, and the rows that make them so; null when nothing differs. */
function accountsChange(facts: CustomerFacts, customer: Customer, wanted: readonly string[], newId: () => string) {
  const before = accountIdsOf(customer, facts.customer_accounts);
  if (before.join() === wanted.join()) return null;
  const [first = null, ...others] = wanted;
  const rows = [...facts.customer_accounts.values()].filter((one) => one.customerId === customer.id);
  const kept = rows.filter(({ accountId }) => others.includes(accountId));
  const added = others.filter((accountId) => !kept.some((one) => one.accountId === accountId));
  const changes = [
    ...rows.filter((one) => !kept.includes(one)).map(({ id }) => remove('customer_accounts', id)),
    ...further(customer.id, added, newId),
  ];
  const names = (ids: readonly string[]) => ids.map((id) => facts.accounts.get(id)?.name ?? id);
  return { accountId: first, changes, before: names(before), after: names(wanted) };
}

/**
 * Changes what is known of somebody, and whom they belong to. Orders keep who they were placed by (AP-03), and bookings their
 * account.
 */
export function decideChangeCustomer(facts: CustomerFacts, command: ChangeCustomerCommand, { newId }: Deciding): Decision {
  const { customer, refusal: why } = customerFor(facts.customers, command);
  if (why) return why;
  const said = <K extends keyof Person>(key: K): string | null =>
    command[key] === undefined ? customer[key] : (command[key] ?? null);
  const person = writtenOf({
    ...{ givenName: blank(said('givenName')), familyName: blank(said('familyName')), company: clean(said('company')) },
    ...{ email: clean(said('email')), phone: clean(said('phone')) },
  });
  const wanted = command.accountIds ? once(command.accountIds) : null;
  const refusals = [...personRefusals(facts, customer.id, person), ...(wanted ? accountRefusals(facts, wanted) : [])];
  if (refusals.length > 0) return refused(customer.id, ...refusals);
  const accounts = wanted && accountsChange(facts, customer, wanted, newId);
  const set: Partial<Customer> = { ...person, ...(accounts && { accountId: accounts.accountId }) };
  const changed = difference<Partial<Customer>>(customer, set);
  if (!changed && !accounts) return unchanged(customer.id, { id: customer.id });
  const told = difference<object>(customer, { ...person, searchText: undefined, identityKey: undefined, emailLower: undefined });
  const event = {
    ...{ type: 'customer.changed', entity: 'customers', entityId: customer.id },
    before: { ...told?.before, ...(accounts && { accounts: accounts.before }) },
    after: { ...told?.after, ...(accounts && { accounts: accounts.after }) },
  };
  // The row is patched even when only further accounts differ: a change of them is a change of the customer.
  const row = patch<Customer>('customers', customer, changed?.after ?? { name: customer.name });
  return accepted(customer.id, [row, ...(accounts?.changes ?? [])], [event], { id: customer.id });
}
