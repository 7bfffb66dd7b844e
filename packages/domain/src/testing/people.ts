import type { Account } from '../accounts/index.js';
import { type Customer, displayName } from '../customers/index.js';
import { customerSearchText } from '../kernel/index.js';
import type { StaffMember } from '../staff/index.js';
import { idsFor } from './ids.js';

const nextCustomer = idsFor('customer');
const nextAccount = idsFor('account');
const nextMember = idsFor('member');

export function aCustomer(over: Partial<Customer> = {}): Customer {
  const given = { givenName: 'Ann', familyName: 'Booker', company: null, email: 'ann@example.org', phone: null, ...over };
  const name = over.name ?? displayName(given);
  return {
    id: nextCustomer(),
    version: 1,
    ...given,
    name,
    emailLower: given.email?.toLowerCase() ?? null,
    accountId: null,
    searchText: customerSearchText({ ...given, name }),
    address: null,
    language: null,
    identityKey: null,
    mergedIntoId: null,
    erasedAt: null,
    ...over,
  };
}

export const anAccount = (over: Partial<Account> = {}): Account => ({
  id: nextAccount(),
  version: 1,
  name: 'Northern Ferries',
  number: 'NF-1',
  poRequired: false,
  billingAddress: null,
  taxId: null,
  mergedIntoId: null,
  ...over,
});

export const aStaffMember = (over: Partial<StaffMember> = {}): StaffMember => ({
  id: nextMember(),
  version: 1,
  displayName: 'Kim Instructor',
  email: 'kim@example.org',
  role: 'STAFF',
  active: true,
  ...over,
});
