import type { Tx } from '../connection/index.js';

/** Somebody who can be booked, and the offered services in which people may choose them. */
export type BookablePerson = { id: string; name: string; kind: string; serviceIds: string[] };

/** The people of an organization whom an appointment that is offered can need, by name. */
export const bookablePeople = (tx: Tx): Promise<BookablePerson[]> =>
  tx.query<BookablePerson>(
    `SELECT r.id, r.name, r.kind, array_agg(DISTINCT s.id::text) AS "serviceIds"
     FROM resources r
     JOIN service_requirements q ON q.organization_id = r.organization_id AND q.kind = r.kind AND r.skills @> q.skills
     JOIN services s ON s.organization_id = q.organization_id AND s.id = q.service_id AND s.active
     WHERE r.organization_id = $1 AND r.kind = 'STAFF' AND r.active
       AND (NOT EXISTS (SELECT 1 FROM requirement_resources p
                        WHERE p.organization_id = q.organization_id AND p.requirement_id = q.id)
            OR EXISTS (SELECT 1 FROM requirement_resources p
                       WHERE p.organization_id = q.organization_id AND p.requirement_id = q.id AND p.resource_id = r.id))
     GROUP BY r.id, r.name, r.kind ORDER BY r.name, r.id`,
    [tx.organizationId],
  );
