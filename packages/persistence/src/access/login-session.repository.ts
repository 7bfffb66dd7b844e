import type { Role } from '@bookwright/domain/access';
import type { Organization, OrganizationSettings } from '@bookwright/domain/organizations';
import type { Database } from '../connection/index.js';

/** Somebody signed in: the session, the person as they are now, and where they work. */
export type SignedInStaff = {
  sessionId: string;
  expiresAt: string;
  staffMember: { id: string; displayName: string; email: string; role: Role; active: boolean };
  organization: Organization;
};

type Row = {
  session_id: string;
  expires_at: string;
  staff_member_id: string;
  display_name: string;
  email: string;
  role: Role;
  active: boolean;
  organization_id: string;
  slug: string;
  name: string;
  time_zone: string;
  locale: string;
  currency: string;
  slot_interval_min: number;
  settings: OrganizationSettings;
};

/** Who holds the session; null when it has ended or was revoked, or the person is no longer active. */
export async function findSession(db: Database, tokenHash: string, now: string): Promise<SignedInStaff | null> {
  const [row] = await db.outside<Row>({
    name: 'signed_in_staff',
    text: 'SELECT * FROM signed_in_staff($1, $2)',
    values: [tokenHash, now],
  });
  if (!row) return null;
  return {
    sessionId: row.session_id,
    expiresAt: row.expires_at,
    staffMember: {
      id: row.staff_member_id,
      displayName: row.display_name,
      email: row.email,
      role: row.role,
      active: row.active,
    },
    organization: {
      id: row.organization_id,
      slug: row.slug,
      name: row.name,
      timeZone: row.time_zone,
      locale: row.locale,
      currency: row.currency,
      slotIntervalMin: row.slot_interval_min,
      settings: row.settings,
    },
  };
}

export type NewSession = {
  id: string;
  tokenHash: string;
  loginId: string;
  organizationId: string;
  staffMemberId: string;
  createdAt: string;
  expiresAt: string;
};

export async function insertSession(db: Database, session: NewSession): Promise<void> {
  const { id, tokenHash, loginId, organizationId, staffMemberId, createdAt, expiresAt } = session;
  await db.outside({
    text: `INSERT INTO login_sessions (id, token_hash, login_id, organization_id, staff_member_id, created_at, expires_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    values: [id, tokenHash, loginId, organizationId, staffMemberId, createdAt, expiresAt],
  });
}

/** Moves the end of a session that still holds. */
export async function prolongSession(db: Database, id: string, expiresAt: string): Promise<void> {
  await db.outside({
    text: 'UPDATE login_sessions SET expires_at = $2 WHERE id = $1 AND revoked_at IS NULL AND expires_at < $2',
    values: [id, expiresAt],
  });
}

/** Ends a session for good. */
export async function revokeSession(db: Database, tokenHash: string, now: string): Promise<void> {
  await db.outside({
    text: 'UPDATE login_sessions SET revoked_at = $2 WHERE token_hash = $1 AND revoked_at IS NULL',
    values: [tokenHash, now],
  });
}
