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
  accountId: string | null;
  searchText: string;
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
