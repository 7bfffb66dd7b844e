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
  requiredRefusals,
  TEXT_LIMITS,
} from '../kernel/index.js';
import type { CheckOutCommand } from './place-order.js';

/** Whoever an order is for, as far as an order looks at them. */
export type Buyer = Pick<Customer, 'id' | 'name' | 'accountId' | 'email' | 'phone' | 'company'>;

/** Who books, as typed at checkout. A guest is a customer without a login (JZ-69). */
export type BookerDetails = { givenName: string; familyName: string; email: string; phone?: string | null };

export const bookerDetailRefusals = ({
  booker,
  poNumber,
  comment,
}: Pick<CheckOutCommand, 'booker' | 'poNumber' | 'comment'>): Refusal[] => [
  ...requiredRefusals(booker.givenName, ['givenName']),
  ...requiredRefusals(booker.familyName, ['familyName']),
  ...requiredRefusals(booker.email, ['email'], TEXT_LIMITS.email),
  ...emailRefusals(booker.email, ['email']),
  ...lengthRefusals(booker.phone, ['phone'], TEXT_LIMITS.phone),
  ...lengthRefusals(poNumber, ['poNumber'], TEXT_LIMITS.line),
  ...lengthRefusals(comment, ['comment'], TEXT_LIMITS.paragraph),
];

export const emailKey = (email: string): string => email.trim().toLowerCase();

/** The customer with this address and name, or a new one. An address alone is not enough: families share theirs. */
export function bookerOf(
  customers: ReadonlyMap<string, Customer>,
  details: BookerDetails,
  newId: () => string,
): { customer: Buyer; changes: Change[] } {
  const name = displayName(details);
  const emailLower = emailKey(details.email);
  const known = [...customers.values()].find(
    (customer) => customer.emailLower === emailLower && foldText(customer.name) === foldText(name),
  );
  if (known) return { customer: presentRecord(customers, known), changes: [] };
  const email = details.email.trim();
  const phone = clean(details.phone);
  const customer = {
    id: newId(),
    givenName: details.givenName.trim(),
    familyName: details.familyName.trim(),
    company: null,
    name,
    email,
    emailLower,
    phone,
    accountId: null,
    searchText: customerSearchText({ name, company: null, email, phone }),
    identityKey: identityKey({ name, email }),
  };
  return { customer, changes: [insert('customers', customer)] };
}
