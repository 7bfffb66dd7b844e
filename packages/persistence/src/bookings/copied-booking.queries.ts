import { idsAmong, loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** What a new booking takes over from one there is, whatever became of it. */
export type CopiedBooking = {
  id: string;
  serviceId: string | null;
  sessionId: string | null;
  startsAt: string;
  endsAt: string;
  latitude: number | null;
  longitude: number | null;
  /** Who and what takes part and is in use still, the leading one first. */
  resources: { id: string; name: string; kind: string }[];
};

/** Null when the organization has none with this id. What ended has given its resources back; the leading one is known still. */
export async function copiedBooking(tx: Tx, id: string): Promise<CopiedBooking | null> {
  const [wanted] = idsAmong([id]);
  if (!wanted) return null;
  const properties = ['id', 'serviceId', 'sessionId', 'resourceId', 'startsAt', 'endsAt', 'latitude', 'longitude'];
  type Row = Omit<CopiedBooking, 'resources'> & { resourceId: string | null };
  const [booking] = await loadAll<Row>(tx, 'bookings', 'id = $2', [wanted], properties);
  if (!booking) return null;
  const { resourceId, ...copied } = booking;
  const taken = '(id = $2 OR id IN (SELECT resource_id FROM allocations WHERE organization_id = $1 AND booking_id = $3))';
  const resources = await loadAll<{ id: string; name: string; kind: string }>(
    tx,
    'resources',
    `active AND ${taken} ORDER BY (id = $2) IS TRUE DESC, name, id`,
    [resourceId, wanted],
    ['id', 'name', 'kind'],
  );
  return { ...copied, resources };
}
