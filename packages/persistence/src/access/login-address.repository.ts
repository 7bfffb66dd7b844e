import type { Database } from '../connection/index.js';

/** An address and when it was shown to be somebody's. */
export type ConfirmedAddress = { email: string; emailLower: string; now: string };

/**
 * The login of a confirmed address: the one it was confirmed for, else the one that is called by it, else a new one.
 * Two at the same time end with the same login.
 */
export async function loginOfAddress(db: Database, newId: string, { email, emailLower, now }: ConfirmedAddress): Promise<string> {
  const [known] = await db.outside<{ id: string }>({
    name: 'login_of_address',
    text: 'SELECT login_id AS id FROM login_addresses WHERE email_lower = $1',
    values: [emailLower],
  });
  if (known) return known.id;
  await db.outside({
    text: 'INSERT INTO logins (id, email, email_lower, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (email_lower) DO NOTHING',
    values: [newId, email, emailLower, now],
  });
  const [login] = await db.outside<{ id: string }>({
    text: `INSERT INTO login_addresses AS a (email_lower, email, login_id, confirmed_at)
           SELECT email_lower, $2, id, $3 FROM logins WHERE email_lower = $1
           ON CONFLICT (email_lower) DO UPDATE SET confirmed_at = a.confirmed_at RETURNING login_id AS id`,
    values: [emailLower, email, now],
  });
  return login!.id;
}

/** Gives a confirmed address to a login. Whoever had confirmed it before has it no more: it is read by this person now. */
export async function confirmAddress(db: Database, loginId: string, { email, emailLower, now }: ConfirmedAddress): Promise<void> {
  await db.outside({
    text: `INSERT INTO login_addresses AS a (email_lower, email, login_id, confirmed_at) VALUES ($1, $2, $3, $4)
           ON CONFLICT (email_lower) DO UPDATE SET login_id = excluded.login_id, confirmed_at = excluded.confirmed_at
           WHERE a.login_id <> excluded.login_id`,
    values: [emailLower, email, loginId, now],
  });
}

/** Whether somebody books with this address or has confirmed it. */
export async function isKnownAddress(db: Database, emailLower: string): Promise<boolean> {
  const [answer] = await db.outside<{ known: boolean }>({
    name: 'is_known_address',
    text: 'SELECT is_known_address($1) AS known',
    values: [emailLower],
  });
  return answer!.known;
}

/** The organizations whose customer somebody with this login is. */
export async function organizationsOfCustomer(db: Database, loginId: string): Promise<string[]> {
  const rows = await db.outside<{ id: string }>({
    name: 'organizations_of_customer',
    text: 'SELECT organizations_of_customer($1) AS id',
    values: [loginId],
  });
  return rows.map(({ id }) => id);
}
