import { type Customer, displayName } from '../customers/index.js';
import {
  type Change,
  clean,
  customerSearchText,
  emailRefusals,
  foldText,
  insert,
  lengthRefusals,
  type Refusal,
  refusal,
  requiredRefusals,
  TEXT_LIMITS,
} from '../kernel/index.js';
import { emailKey } from './booker.js';
import type { BookForCustomerCommand, NewCustomer } from './staff-order.js';

export type OrderedBy = { customer: Pick<Customer, 'id' | 'name' | 'accountId'>; changes: Change[]; refusals: [] };

const newCustomerRefusals = ({ givenName, familyName, email, phone }: NewCustomer): Refusal[] => [
  ...requiredRefusals(givenName, ['newCustomer', 'givenName']),
  ...requiredRefusals(familyName, ['newCustomer', 'familyName']),
  ...lengthRefusals(email, ['newCustomer', 'email'], TEXT_LIMITS.email),
  ...emailRefusals(email, ['newCustomer', 'email']),
  ...lengthRefusals(phone, ['newCustomer', 'phone'], TEXT_LIMITS.phone),
];

/** Whoever the order is for: a known customer, or somebody new who is noted down with it (SV-25). Nobody is noted twice. */
export function customerOf(
  customers: ReadonlyMap<string, Customer>,
  { customerId, newCustomer }: Pick<BookForCustomerCommand, 'customerId' | 'newCustomer'>,
  newId: () => string,
): OrderedBy | { refusals: Refusal[] } {
  if (customerId) {
    const customer = customers.get(customerId.toLowerCase());
    return customer ? { customer, changes: [], refusals: [] } : { refusals: [refusal('NOT_FOUND', ['customerId'])] };
  }
  if (!newCustomer) return { refusals: [refusal('REQUIRED', ['customerId'])] };
  const refusals = newCustomerRefusals(newCustomer);
  if (refusals.length > 0) return { refusals };
  const name = displayName(newCustomer);
  const email = clean(newCustomer.email);
  const emailLower = email && emailKey(email);
  const known = [...customers.values()].find(
    (one) => emailLower !== null && one.emailLower === emailLower && foldText(one.name) === foldText(name),
  );
  if (known) return { customer: known, changes: [], refusals: [] };
  const phone = clean(newCustomer.phone);
  const customer = {
    id: newId(),
    givenName: newCustomer.givenName.trim(),
    familyName: newCustomer.familyName.trim(),
    company: null,
    name,
    email,
    emailLower,
    phone,
    accountId: null,
    searchText: customerSearchText({ name, company: null, email, phone }),
  };
  return { customer, changes: [insert('customers', customer)], refusals: [] };
}
