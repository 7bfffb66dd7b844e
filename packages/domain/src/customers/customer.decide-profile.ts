import type { Deciding } from '../access/index.js';
import {
  accepted,
  clean,
  customerSearchText,
  type Decision,
  difference,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  requiredRefusals,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import { type Customer, displayName, identityKey } from './customer.js';

/** A customer as they know themselves. */
export type Profile = Customer & { address: string | null; language: string | null };

/** The customer, and whoever has the address they want to be written to at. */
export type ProfileFacts = { customers: ReadonlyMap<string, Profile> };

/** What is left out, or null where something is required, stays as it is. */
export type ChangeProfileCommand = {
  id: string;
  expectedVersion?: number | null;
  givenName?: string | null;
  familyName?: string | null;
  email?: string | null;
  phone?: string | null;
  address?: string | null;
  language?: string | null;
  /** The addresses that were shown to be theirs, in lower case. */
  confirmed: readonly string[];
};

const PHONE = /^[+\d][\d\s().\-/]*$/;

const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);

function profileRefusals({ givenName, familyName, email, phone, address, language, confirmed }: ChangeProfileCommand): Refusal[] {
  const [number, tag, mail] = [clean(phone), clean(language), clean(email)];
  return [
    ...(givenName == null ? [] : requiredRefusals(givenName, ['givenName'])),
    ...(familyName == null ? [] : requiredRefusals(familyName, ['familyName'])),
    ...lengthRefusals(number, ['phone'], TEXT_LIMITS.phone),
    ...(number !== null && !PHONE.test(number) ? [refusal('INVALID_VALUE', ['phone'])] : []),
    ...lengthRefusals(address, ['address'], TEXT_LIMITS.paragraph),
    ...(tag !== null && !isLanguage(tag) ? [refusal('INVALID_VALUE', ['language'])] : []),
    ...(mail !== null && !confirmed.includes(mail.toLowerCase()) ? [refusal('NOT_FOUND', ['email'])] : []),
  ];
}

/**
 * What a customer says about themselves to one organization; their address only by one they have confirmed (JZ-70).
 * The history tells which fields changed, not what they were: that is personal data, and can be forgotten.
 */
export function decideChangeProfile(facts: ProfileFacts, command: ChangeProfileCommand, { actor }: Deciding): Decision {
  const customer = facts.customers.get(command.id);
  if (!customer || actor.kind !== 'CUSTOMER' || actor.id !== customer.id) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  if (command.expectedVersion != null && command.expectedVersion !== customer.version) {
    return refusedWith(command.id, 'STALE_VERSION', ['expectedVersion'], { version: customer.version });
  }
  const problems = profileRefusals(command);
  if (problems.length > 0) return refused(command.id, ...problems);

  const email = clean(command.email) ?? customer.email;
  const given = (value: string | null | undefined, present: string | null) => (value === undefined ? present : clean(value));
  const said = {
    givenName: clean(command.givenName) ?? customer.givenName,
    familyName: clean(command.familyName) ?? customer.familyName,
    email,
    emailLower: email?.toLowerCase() ?? null,
    phone: given(command.phone, customer.phone),
    address: given(command.address, customer.address),
    language: given(command.language, customer.language),
  };
  const name = displayName({ ...said, company: customer.company });
  const key = identityKey({ name, email });
  const other = [...facts.customers.values()].find((one) => one.id !== customer.id && key !== null && one.identityKey === key);
  if (other) return refusedWith(command.id, 'DUPLICATE', ['email']);
  const searchText = customerSearchText({ name, company: customer.company, email, phone: said.phone });
  const wanted = { ...said, name, searchText, identityKey: key };
  const changed = difference(customer, wanted);
  if (!changed) return unchanged(command.id);
  const fields = Object.keys(said).filter((name) => name in changed.after);
  const told = { type: 'customer.profile_changed', entity: 'customers', entityId: customer.id, after: { fields } };
  return accepted(command.id, [patch('customers', customer, changed.after)], [told]);
}
