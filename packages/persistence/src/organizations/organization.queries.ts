import type { Organization } from '@bookwright/domain/organizations';
import type { Database } from '../connection/index.js';

const COLUMNS = 'id, slug, name, time_zone AS "timeZone", locale, currency, slot_interval_min AS "slotIntervalMin", settings';

/** The organizations whose shops have these addresses; what is unknown is missing from the map. */
export async function organizationsBySlug(db: Database, slugs: readonly string[]): Promise<Map<string, Organization>> {
  const organizations = await db.outside<Organization>({
    name: 'organizations-by-slug',
    text: `SELECT ${COLUMNS} FROM organizations WHERE slug = ANY($1::text[])`,
    values: [slugs],
  });
  return new Map(organizations.map((organization) => [organization.slug, organization]));
}

/** The organization with this id; null when there is none. */
export async function organizationById(db: Database, id: string): Promise<Organization | null> {
  const [organization] = await db.outside<Organization>({
    name: 'organization-by-id',
    text: `SELECT ${COLUMNS} FROM organizations WHERE id = $1`,
    values: [id],
  });
  return organization ?? null;
}
