import type { Booking } from '@bookwright/domain/bookings';
import { loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** A booking that is to move, and what it takes now. */
export type MovingBooking = Pick<Booking, 'id' | 'serviceId' | 'startsAt' | 'endsAt' | 'latitude' | 'longitude'> & {
  allocationIds: string[];
};

/** Null when the organization has none with this id. */
export async function movingBooking(tx: Tx, id: string): Promise<MovingBooking | null> {
  const properties = ['id', 'serviceId', 'startsAt', 'endsAt', 'latitude', 'longitude'];
  const booking = (await loadById<Omit<MovingBooking, 'allocationIds'>>(tx, 'bookings', [id], properties)).get(id);
  if (!booking) return null;
  const allocations = await loadAll<{ id: string }>(tx, 'allocations', 'booking_id = $2', [id], ['id']);
  return { ...booking, allocationIds: allocations.map((allocation) => allocation.id) };
}
