import type { Deciding } from '../access/index.js';
import type { CustomerAccount } from '../customers/customer.js';
import { accepted, type Change, type Decision, insert, patch, refusedWith, remove } from '../kernel/index.js';
import type { Account } from './account.js';
import { accountFor } from './account.subject.js';

type ById<R> = ReadonlyMap<string, R>;
type Row = { id: string; version: number; accountId: string | null };

/** Both accounts, those merged into them before, and everything that names the one that goes. */
export type MergeAccountFacts = {
  accounts: ById<Account>;
  customers: ById<Row & { name: string }>;
  customer_accounts: ById<CustomerAccount>;
  orders: ById<Row>;
  bookings: ById<Row>;
  opportunities: ById<Row>;
};

/** `id` goes, and everything that is its moves to `intoId`. */
export type MergeAccountCommand = { id: string; intoId: string };

const MOVED = ['customers', 'orders', 'bookings', 'opportunities'] as const;

/** Further belongings to the account that goes: moved, or dropped where their customer belongs to the other already. */
function belongings(facts: MergeAccountFacts, gone: Account, into: Account, newId: () => string): Change[] {
  const all = [...facts.customer_accounts.values()];
  const mine = (customerId: string) =>
    facts.customers.get(customerId)?.accountId === gone.id ||
    all.some((one) => one.customerId === customerId && one.accountId === into.id);
  return all
    .filter(({ accountId }) => accountId === gone.id)
    .flatMap(({ id, customerId }) => [
      remove('customer_accounts', id),
      ...(mine(customerId) ? [] : [insert('customer_accounts', { id: newId(), customerId, accountId: into.id })]),
    ]);
}

/**
 * Makes one account of two: members, orders, bookings and opportunities move, and the one that goes leads on to the other. What orders
 * remember of their placement stays. `result` counts what moves.
 */
export function decideMergeAccounts(facts: MergeAccountFacts, command: MergeAccountCommand, { newId }: Deciding): Decision {
  const { account: gone, refusal } = accountFor(facts.accounts, command);
  if (refusal) return refusal;
  const { account: into, refusal: noTarget } = accountFor(facts.accounts, { id: command.intoId }, 'intoId');
  if (noTarget) return { ...noTarget, subjectId: command.id };
  if (gone.id === into.id) return refusedWith(command.id, 'INVALID_VALUE', ['intoId'], { why: 'SAME' });

  const changes: Change[] = [];
  const counts: Record<string, number> = {};
  for (const entity of MOVED) {
    const rows = [...facts[entity].values()].filter(({ accountId }) => accountId === gone.id);
    counts[entity] = rows.length;
    changes.push(...rows.map((row) => patch<Row>(entity, row, { accountId: into.id })));
  }
  const earlier = [...facts.accounts.values()].filter(({ mergedIntoId }) => mergedIntoId === gone.id);
  changes.push(
    ...belongings(facts, gone, into, newId),
    ...earlier.map((account) => patch('accounts', account, { mergedIntoId: into.id })),
    patch('accounts', gone, { mergedIntoId: into.id }),
  );
  const event = { entity: 'accounts' };
  return accepted(
    gone.id,
    changes,
    [
      { ...event, type: 'account.merged', entityId: gone.id, after: { into: into.name, ...counts } },
      { ...event, type: 'account.absorbed', entityId: into.id, after: { from: gone.name, number: gone.number, ...counts } },
    ],
    { id: into.id, name: into.name, ...counts },
  );
}
