import type pg from 'pg';

type Request = { organizationId: string; statuses: string[]; from: string; to: string };
type Cells = (string | number | null)[];

const PAGE = 50;

const TEXT = `
  SELECT b.id, b.reference, b.title, b.status, b.starts_at, b.ends_at, b.booked_at, b.attendee_name, b.location_text, b.source_mode,
    b.payment_type, b.price_minor, b.currency, c.id, c.name, c.email, s.id, s.name, s.kind, r.id, r.name
  FROM (SELECT * FROM bookings WHERE organization_id = $1 AND deleted_at IS NULL AND status = ANY ($2::text[]) AND starts_at >= $3 AND starts_at < $4
        ORDER BY starts_at, id LIMIT ${PAGE + 1}) b
  LEFT JOIN customers c ON c.organization_id = b.organization_id AND c.id = b.booker_id
  LEFT JOIN services s ON s.organization_id = b.organization_id AND s.id = b.service_id
  LEFT JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
  ORDER BY b.starts_at, b.id`;

const nodeOf = (cells: Cells) => ({
  id: cells[0],
  reference: cells[1],
  title: cells[2],
  status: cells[3],
  startsAt: cells[4],
  endsAt: cells[5],
  bookedAt: cells[6],
  attendeeName: cells[7],
  location: cells[8],
  sourceMode: cells[9],
  paymentType: cells[10],
  price: { amountMinor: cells[11], currency: cells[12] },
  booker: cells[13] === null ? null : { id: cells[13], name: cells[14], email: cells[15] },
  service: cells[16] === null ? null : { id: cells[16], name: cells[17], kind: cells[18] },
  resource: cells[19] === null ? null : { id: cells[19], name: cells[20] },
});

/** A page of the grid: one named statement, rows as arrays, timestamps as PostgreSQL prints them. */
export async function floor(pool: pg.Pool, { organizationId, statuses, from, to }: Request): Promise<unknown> {
  const { rows } = await pool.query<Cells>({
    name: 'grid',
    text: TEXT,
    values: [organizationId, statuses, from, to],
    rowMode: 'array',
  });
  const hasNextPage = rows.length > PAGE;
  if (hasNextPage) rows.pop();
  const last = rows.at(-1);
  const endCursor = last ? Buffer.from(`${last[4]} ${last[0]}`).toString('base64url') : null;
  return { data: { bookings: { nodes: rows.map(nodeOf), pageInfo: { hasNextPage, endCursor } } } };
}
