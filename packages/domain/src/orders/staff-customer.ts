import { type Customer, displayName, identityKey, presentRecord } from '../customers/index.js';
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
import { type Buyer, emailKey } from './booker.js';
import type { NewCustomer, StaffBuyer } from './staff-order.js';

/** Whoever an order is for; null when staff have nobody to name yet (CRM-05). */
export type OrderedBy = { customer: Buyer | null; changes: Change[]; refusals: [] };

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
  { customerId, newCustomer, withoutCustomer }: Pick<StaffBuyer, 'customerId' | 'newCustomer' | 'withoutCustomer'>,
  newId: () => string,
): OrderedBy | { refusals: Refusal[] } {
  if (customerId) {
    const customer = customers.get(customerId.toLowerCase());
    if (!customer) return { refusals: [refusal('NOT_FOUND', ['customerId'])] };
    if (customer.erasedAt) return { refusals: [refusal('CUSTOMER_ERASED', ['customerId'], { erasedAt: customer.erasedAt })] };
    return { customer: presentRecord(customers, customer), changes: [], refusals: [] };
  }
  if (!newCustomer && withoutCustomer) return { customer: null, changes: [], refusals: [] };
  if (!newCustomer) return { refusals: [refusal('REQUIRED', ['customerId'])] };
  const refusals = newCustomerRefusals(newCustomer);
  if (refusals.length > 0) return { refusals };
  const name = displayName(newCustomer);
  const email = clean(newCustomer.email);
  const emailLower = email && emailKey(email);
  const known = [...customers.values()].find(
    (one) => emailLower !== null && one.emailLower === emailLower && foldText(one.name) === foldText(name),
  );
  if (known) return { customer: presentRecord(customers, known), changes: [], refusals: [] };
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
    identityKey: identityKey({ name, email }),
  };
  return { customer, changes: [insert('customers', customer)], refusals: [] };
}
