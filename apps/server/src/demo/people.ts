import { displayName } from '@bookwright/domain/customers';
import { customerSearchText } from '@bookwright/domain/kernel';
import { hashPassword } from '../access/password.js';
import { newId } from '../ids.js';
import type { Owner } from './owner.js';
import type { Chance } from './random.js';

/** Signs the demo's staff in; it works in the demo only. */
export const DEMO_PASSWORD = 'demo-harbour-2026';

const STAFF = [
  { name: 'Maya Lindqvist', email: 'maya@harbour.example', role: 'OWNER' },
  { name: 'Ben Okafor', email: 'ben@harbour.example', role: 'RECEPTIONIST' },
  { name: 'Ruth Adeyemi', email: 'ruth@harbour.example', role: 'READ_ONLY' },
  { name: 'Ines Carvalho', email: 'ines@harbour.example', role: 'MANAGER' },
  { name: 'Tomasz Zielinski', email: 'tomasz@harbour.example', role: 'STAFF' },
  { name: 'Hana Sato', email: 'hana@harbour.example', role: 'STAFF' },
] as const;

const ACCOUNTS = [
  { name: 'Northwind Ltd', number: 'A-1001', poRequired: true },
  { name: 'Castle Care Homes', number: 'A-1002', poRequired: false },
  { name: 'Quayside Logistics', number: 'A-1003', poRequired: false },
  { name: 'St Brigid School', number: 'A-1004', poRequired: true },
];

const GIVEN =
  'Priya Daniel Lena Kofi Aoife Jon Samuel Mei Diego Margaret Zoë Omar Ingrid Yusuf Clara Tariq Noor Pavel Amara Luca Freya Arjun Sofia Niamh Jakub Leila Hugo Eilidh Mateo Fatima'.split(
    ' ',
  );
const FAMILY =
  'Nair Kerr Fischer Mensah Brennan Haddad Oduya Lin Ferrer Doyle Müller Aziz Sørensen Demir Beaumont Rahman Haidari Novák Eze Ricci Larsen Patel Costa Walsh Kowalski Hashemi Lefèvre MacLeod García Benali'.split(
    ' ',
  );

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();

export type DemoStaff = { id: string; displayName: string; role: (typeof STAFF)[number]['role'] };
export type DemoCustomer = {
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  accountId: string | null;
  poRequired: boolean;
};
export type DemoPeople = { staff: DemoStaff[]; customers: DemoCustomer[] };

/** Staff with their logins, accounts, and customers: every third belongs to an account. */
export async function arrangePeople(owner: Owner, chance: Chance, organizationId: string, at: string): Promise<DemoPeople> {
  const written = { created_at: at, updated_at: at, version: 1 };
  const tenant = { organization_id: organizationId };
  const password_hash = await hashPassword(DEMO_PASSWORD);
  const staff = STAFF.map((member) => ({ ...member, id: newId(), loginId: newId() }));
  await owner.insert(
    'logins',
    staff.map(({ loginId: id, email }) => ({ id, email, email_lower: email, password_hash, created_at: at })),
  );
  await owner.insert(
    'staff_members',
    staff.map(({ id, loginId, name, email, role }) => ({
      ...tenant,
      id,
      login_id: loginId,
      display_name: name,
      email,
      role,
      active: true,
      ...written,
    })),
  );

  const accounts = ACCOUNTS.map((account) => ({ ...account, id: newId() }));
  await owner.insert(
    'accounts',
    accounts.map(({ id, name, number, poRequired }) => ({ ...tenant, id, name, number, po_required: poRequired, ...written })),
  );

  const customers = GIVEN.flatMap((givenName, index) =>
    [0, 1, 2].map((turn) => {
      const familyName = FAMILY[(index + turn * 7) % FAMILY.length]!;
      const account = turn === 1 ? chance.pick(accounts) : null;
      const domain = account ? `${plain(account.name)}.example` : 'mail.example';
      const email = `${plain(givenName)}.${plain(familyName)}@${domain}`;
      const phone = `+44 7700 ${String(900_000 + index * 30 + turn).slice(0, 6)}`;
      return {
        id: newId(),
        givenName,
        familyName,
        company: account?.name ?? null,
        email,
        phone,
        accountId: account?.id ?? null,
        poRequired: account?.poRequired ?? false,
      };
    }),
  );
  await owner.insert(
    'customers',
    customers.map(({ id, givenName, familyName, company, email, phone, accountId }) => {
      const name = displayName({ givenName, familyName });
      const search_text = customerSearchText({ name, company, email, phone });
      return {
        ...tenant,
        id,
        given_name: givenName,
        family_name: familyName,
        company,
        name,
        email,
        email_lower: email,
        phone,
        account_id: accountId,
        search_text,
        ...written,
      };
    }),
  );
  return { staff: staff.map(({ id, name, role }) => ({ id, displayName: name, role })), customers };
}
