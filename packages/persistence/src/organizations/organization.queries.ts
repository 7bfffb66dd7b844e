import type { Organization } from '@bookwright/domain/organizations';
import type { Database } from '../connection/index.js';

/** The organization whose shop has this address; null when there is none. */
export async function organizationBySlug(db: Database, slug: string): Promise<Organization | null> {
  const [organization] = await db.outside<Organization>({
    name: 'organization-by-slug',
    text: `SELECT id, slug, name, time_zone AS "timeZone", locale, currency, slot_interval_min AS "slotIntervalMin", settings
           FROM organizations WHERE slug = $1`,
    values: [slug],
  });
  return organization ?? null;
}

/** The organization with this id; null when there is none. */
export async function organizationById(db: Database, id: string): Promise<Organization | null> {
  const [organization] = await db.outside<Organization>({
    name: 'organization-by-id',
    text: `SELECT id, slug, name, time_zone AS "timeZone", locale, currency, slot_interval_min AS "slotIntervalMin", settings
           FROM organizations WHERE id = $1`,
    values: [id],
  });
  return organization ?? null;
}
