import { foldText, type Instant } from '../kernel/index.js';

/** Who books and pays, or only attends: contact, client, delegate and guest of other systems. */
export type Customer = {
  id: string;
  version: number;
  givenName: string;
  familyName: string;
  company: string | null;
  /** As people see it, made by `displayName`. */
  name: string;
  email: string | null;
  emailLower: string | null;
  phone: string | null;
  /** As they wrote it down themselves, on one line or several. */
  address?: string | null;
  /** The language they would like to be written to in, `en-GB`. */
  language?: string | null;
  /** The account that is billed unless they say otherwise; they may belong to further ones (`CustomerAccount`). */
  accountId: string | null;
  searchText: string;
  /** Name and address as far as they tell people apart; unique, so that nobody is noted down twice (`identityKey`). */
  identityKey?: string | null;
  /** The record that took this one's place when the two were merged. */
  mergedIntoId?: string | null;
  /** When their personal data was erased; nothing is booked for them any more. */
  erasedAt?: Instant | null;
};

/** A further account that somebody belongs to (AP-12). */
export type CustomerAccount = { id: string; customerId: string; accountId: string };

/** What tells people apart: an address alone does not, for families share theirs. Null without an address. */
export const identityKey = ({ name, email }: { name: string; email: string | null }): string | null => {
  const address = email?.trim().toLowerCase();
  return address ? `${address} ${foldText(name)}` : null;
};

/** Given and family name, else the company, else the address: never an empty cell (CRM-70). */
export function displayName(parts: {
  givenName?: string | null;
  familyName?: string | null;
  company?: string | null;
  email?: string | null;
}): string {
  const person = [parts.givenName, parts.familyName].map((part) => part?.trim()).filter(Boolean);
  return person.join(' ') || parts.company?.trim() || parts.email?.trim() || 'Unnamed';
}
