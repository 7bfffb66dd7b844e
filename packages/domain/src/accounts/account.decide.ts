import type { Deciding } from '../access/index.js';
import {
  accepted,
  clean,
  type Decision,
  difference,
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
import type { Account } from './account.js';
import { accountFor } from './account.subject.js';

/** Accounts that are named, and those that have a number that is wanted. */
export type AccountFacts = { accounts: ReadonlyMap<string, Account> };

export type AccountDetails = {
  name: string;
  number: string;
  poRequired: boolean;
  billingAddress?: string | null;
  taxId?: string | null;
};

export type CreateAccountCommand = AccountDetails;
/** What is left out stays; null or blank text clears it. */
export type ChangeAccountCommand = { id: string; expectedVersion: number } & Partial<AccountDetails>;

type Written = Required<Pick<Account, 'name' | 'number' | 'poRequired' | 'billingAddress' | 'taxId'>>;

const NUMBER_LIMIT = 40;

const writtenOf = (details: AccountDetails): Written => ({
  name: details.name.trim(),
  number: details.number.trim(),
  poRequired: details.poRequired,
  billingAddress: clean(details.billingAddress),
  taxId: clean(details.taxId),
});

function detailRefusals({ accounts }: AccountFacts, id: string | null, written: Written): Refusal[] {
  const rival = [...accounts.values()].find((account) => account.id !== id && account.number === written.number);
  return [
    ...requiredRefusals(written.name, ['name']),
    ...requiredRefusals(written.number, ['number'], NUMBER_LIMIT),
    ...lengthRefusals(written.billingAddress, ['billingAddress'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(written.taxId, ['taxId'], NUMBER_LIMIT),
    ...(rival ? [refusal('DUPLICATE', ['number'], { accountId: rival.id, name: rival.name })] : []),
  ];
}

/** A new account; its number is unique in the organization. */
export function decideCreateAccount(facts: AccountFacts, command: CreateAccountCommand, { newId }: Deciding): Decision {
  const id = newId();
  const written = writtenOf(command);
  const refusals = detailRefusals(facts, null, written);
  if (refusals.length > 0) return refused(id, ...refusals);
  const event = { type: 'account.created', entity: 'accounts', entityId: id, after: { ...written } };
  return accepted(id, [insert('accounts', { id, ...written })], [event], { id });
}

/** Changes what is known of an account. Orders keep the name and number they were placed with (AP-03). */
export function decideChangeAccount(facts: AccountFacts, command: ChangeAccountCommand, _deciding: Deciding): Decision {
  const { account, refusal: why } = accountFor(facts.accounts, command);
  if (why) return why;
  const written = writtenOf({
    name: command.name ?? account.name,
    number: command.number ?? account.number,
    poRequired: command.poRequired ?? account.poRequired,
    billingAddress: command.billingAddress === undefined ? account.billingAddress : command.billingAddress,
    taxId: command.taxId === undefined ? account.taxId : command.taxId,
  });
  const refusals = detailRefusals(facts, account.id, written);
  if (refusals.length > 0) return refused(account.id, ...refusals);
  const changed = difference<Partial<Account>>(account, written);
  if (!changed) return unchanged(account.id, { id: account.id });
  const event = { type: 'account.changed', entity: 'accounts', entityId: account.id, ...changed };
  return accepted(account.id, [patch('accounts', account, changed.after)], [event], { id: account.id });
}
