import type { Database } from '../connection/database.js';
import { prepared } from '../query/statement.js';

/** The types that an organization added, by name. */
export async function ownResourceTypes(
  db: Pick<Database, 'cells'>,
  organizationId: string,
): Promise<{ id: string; key: string; name: string }[]> {
  const text = 'SELECT t.id, t.key, t.name FROM resource_types t WHERE t.organization_id = $1::uuid ORDER BY t.name, t.id';
  const rows = (await db.cells(organizationId, prepared(text, [organizationId]))) as [string, string, string][];
  return rows.map(([id, key, name]) => ({ id, key, name }));
}
