import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

/** Runs work as the owner of the tables. */
export async function asOwner<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export type SignedIn = { organizationId: string; headers: Record<string, string> };

/** Somebody with every right in an organization, and the cookie of their session: a row such as signing in makes. */
export function signedIn(databaseUrl: string, slug: string): Promise<SignedIn> {
  return asOwner(databaseUrl, async (client) => {
    const { rows } = await client.query<{ organization: string; member: string }>(
      `SELECT o.id AS organization, s.id AS member FROM organizations o JOIN staff_members s ON s.organization_id = o.id AND s.role = 'OWNER'
       WHERE o.slug = $1 ORDER BY s.id LIMIT 1`,
      [slug],
    );
    const { organization, member } = rows[0]!;
    const token = createHash('sha256').update(randomUUID()).digest('base64url');
    const login = randomUUID();
    await client.query('INSERT INTO logins (id, email, email_lower, created_at) VALUES ($1::uuid, $1::text, $1::text, now())', [
      login,
    ]);
    await client.query('UPDATE staff_members SET login_id = $1 WHERE organization_id = $2 AND id = $3', [
      login,
      organization,
      member,
    ]);
    await client.query(
      `INSERT INTO login_sessions (id, token_hash, login_id, organization_id, staff_member_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, now(), now() + interval '12 hours')`,
      [randomUUID(), createHash('sha256').update(token).digest('hex'), login, organization, member],
    );
    return { organizationId: organization, headers: { cookie: `bw_session=${token}` } };
  });
}
