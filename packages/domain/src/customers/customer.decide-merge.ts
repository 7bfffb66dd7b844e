import type { Deciding } from '../access/index.js';
import { accepted, type Change, customerSearchText, type Decision, insert, patch, refusedWith, remove } from '../kernel/index.js';
import { accountIdsOf } from './belonging.js';
import { type Customer, type CustomerAccount, displayName, identityKey } from './customer.js';
import { customerFor } from './customer.subject.js';

type ById<R> = ReadonlyMap<string, R>;
type Row = { id: string; version: number };

/** Both customers, those merged into them before, their accounts, and everything that names the one that goes. */
export type MergeCustomerFacts = {
  customers: ById<Customer>;
  customer_accounts: ById<CustomerAccount>;
  orders: ById<Row & { bookerId: string | null }>;
  bookings: ById<Row & { bookerId: string | null }>;
  waitlist_entries: ById<Row & { customerId: string | null }>;
  opportunities: ById<Row & { customerId: string }>;
};

/** `id` goes, and everything that is theirs moves to `intoId`. */
export type MergeCustomerCommand = { id: string; intoId: string };

/** Everything that names somebody, and by which column. */
const MOVED = [
  ['orders', 'bookerId'],
  ['bookings', 'bookerId'],
  ['waitlist_entries', 'customerId'],
  ['opportunities', 'customerId'],
] as const;

/** What is not known of the one who stays is taken over. */
function filledIn(gone: Customer, into: Customer): Partial<Customer> {
  const person = {
    givenName: into.givenName || gone.givenName,
    familyName: into.familyName || gone.familyName,
    company: into.company ?? gone.company,
    email: into.email ?? gone.email,
    phone: into.phone ?? gone.phone,
  };
  const name = displayName(person);
  return {
    ...person,
    name,
    emailLower: person.email?.toLowerCase() ?? null,
    searchText: customerSearchText({ ...person, name }),
    identityKey: identityKey({ name, email: person.email }),
  };
}

/** The one who stays belongs to the accounts of both. */
function accountsOfBoth(facts: MergeCustomerFacts, gone: Customer, into: Customer, newId: () => string) {
  const mine = accountIdsOf(into, facts.customer_accounts);
  const theirs = accountIdsOf(gone, facts.customer_accounts);
  const accountId = into.accountId ?? theirs[0] ?? null;
  const added = theirs.filter((id) => id !== accountId && !mine.includes(id));
  const dropped = [...facts.customer_accounts.values()].filter((one) => one.customerId === gone.id);
  const changes: Change[] = [
    ...dropped.map(({ id }) => remove('customer_accounts', id)),
    ...added.map((id) => insert('customer_accounts', { id: newId(), customerId: into.id, accountId: id })),
  ];
  return { accountId, changes };
}

/**
 * Makes one customer of two (CRM-95): orders, bookings, waiting lists and opportunities move, and the one who goes leads on to the
 * other. What orders remember of their placement stays. `result` counts what moves.
 */
export function decideMergeCustomers(facts: MergeCustomerFacts, command: MergeCustomerCommand, { newId }: Deciding): Decision {
  const { customer: gone, refusal } = customerFor(facts.customers, command);
  if (refusal) return refusal;
  const { customer: into, refusal: noTarget } = customerFor(facts.customers, { id: command.intoId }, 'intoId');
  if (noTarget) return { ...noTarget, subjectId: command.id };
  if (gone.id === into.id) return refusedWith(command.id, 'INVALID_VALUE', ['intoId'], { why: 'SAME' });

  const changes: Change[] = [];
  const counts: Record<string, number> = {};
  for (const [entity, column] of MOVED) {
    const rows = [...facts[entity].values()].filter((row) => (row as Record<string, unknown>)[column] === gone.id);
    counts[entity] = rows.length;
    changes.push(...rows.map((row) => patch(entity, row, { [column]: into.id })));
  }
  const { accountId, changes: belongings } = accountsOfBoth(facts, gone, into, newId);
  const earlier = [...facts.customers.values()].filter(({ mergedIntoId }) => mergedIntoId === gone.id);
  changes.push(
    ...belongings,
    ...earlier.map((one) => patch('customers', one, { mergedIntoId: into.id })),
    // Their identity is given up first: the other may take it over.
    patch('customers', gone, { mergedIntoId: into.id, identityKey: null }),
    patch('customers', into, { ...filledIn(gone, into), accountId }),
  );
  const event = { entity: 'customers' };
  const told = { orders: counts.orders, bookings: counts.bookings };
  return accepted(
    gone.id,
    changes,
    [
      { ...event, type: 'customer.merged', entityId: gone.id, after: { into: into.name, ...told } },
      { ...event, type: 'customer.absorbed', entityId: into.id, after: { from: gone.name, ...told } },
    ],
    { id: into.id, name: into.name, ...counts },
  );
}
