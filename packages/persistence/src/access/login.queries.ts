import type { Database } from '../connection/index.js';

export type LoginRecord = { id: string; passwordHash: string | null };

/** The login with this address, already in lower case. */
export async function findLogin(db: Database, emailLower: string): Promise<LoginRecord | null> {
  const [login] = await db.outside<LoginRecord>({
    name: 'login_by_email',
    text: 'SELECT id, password_hash AS "passwordHash" FROM logins WHERE email_lower = $1',
    values: [emailLower],
  });
  return login ?? null;
}

/** Where this person works and is active, longest first. */
export const findStaffOfLogin = (db: Database, loginId: string): Promise<{ organizationId: string; staffMemberId: string }[]> =>
  db.outside({
    name: 'staff_of_login',
    text: 'SELECT organization_id AS "organizationId", staff_member_id AS "staffMemberId" FROM staff_of_login($1)',
    values: [loginId],
  });
