import type { Database } from '../connection/index.js';

/** A customer who is signed in: the session, and the addresses they have shown to be theirs, the first one first. */
export type SignedInCustomer = {
  sessionId: string;
  expiresAt: string;
  loginId: string;
  /** In lower case. */
  addresses: string[];
};

/** Who holds the session; null when it has ended or was revoked. */
export async function findCustomerSession(db: Database, tokenHash: string, now: string): Promise<SignedInCustomer | null> {
  const [session] = await db.outside<SignedInCustomer>({
    name: 'customer_session',
    text: `SELECT s.id AS "sessionId", s.expires_at AS "expiresAt", s.login_id AS "loginId",
                  array(SELECT a.email_lower FROM login_addresses a WHERE a.login_id = s.login_id ORDER BY a.confirmed_at, 1) AS addresses
           FROM customer_sessions s WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2`,
    values: [tokenHash, now],
  });
  return session ?? null;
}

export type NewCustomerSession = { id: string; tokenHash: string; loginId: string; createdAt: string; expiresAt: string };

export async function insertCustomerSession(db: Database, session: NewCustomerSession): Promise<void> {
  const { id, tokenHash, loginId, createdAt, expiresAt } = session;
  await db.outside({
    text: 'INSERT INTO customer_sessions (id, token_hash, login_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
    values: [id, tokenHash, loginId, createdAt, expiresAt],
  });
}

/** Moves the end of a session that still holds. */
export async function prolongCustomerSession(db: Database, id: string, expiresAt: string): Promise<void> {
  await db.outside({
    text: 'UPDATE customer_sessions SET expires_at = $2 WHERE id = $1 AND revoked_at IS NULL AND expires_at < $2',
    values: [id, expiresAt],
  });
}

/** Ends a session for good. */
export async function revokeCustomerSession(db: Database, tokenHash: string, now: string): Promise<void> {
  await db.outside({
    text: 'UPDATE customer_sessions SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL',
    values: [tokenHash, now],
  });
}

/** Ends every session of a login, in all browsers. */
export async function revokeSessionsOfCustomer(db: Database, loginId: string, now: string): Promise<void> {
  await db.outside({
    text: 'UPDATE customer_sessions SET revoked_at = $2 WHERE login_id = $1 AND revoked_at IS NULL',
    values: [loginId, now],
  });
}
