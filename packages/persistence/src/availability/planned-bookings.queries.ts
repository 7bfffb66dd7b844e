import type { PlannedBooking } from '@bookwright/domain/availability';
import type { Booking } from '@bookwright/domain/bookings';
import { loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** A booking with what it is and what it takes. */
export type PlannedRecord = PlannedBooking & Pick<Booking, 'serviceId' | 'title'>;

const PROPERTIES = ['id', 'status', 'deletedAt', 'startsAt', 'endsAt', 'latitude', 'longitude', 'serviceId', 'title'];

/** Bookings by id, with what they take; unknown ids are missing. */
export async function plannedBookings(tx: Tx, ids: readonly string[]): Promise<PlannedRecord[]> {
  const bookings = await loadById<Omit<PlannedRecord, 'allocations'>>(tx, 'bookings', ids, PROPERTIES);
  const taken = await loadAll<{ id: string; resourceId: string; bookingId: string }>(
    tx,
    'allocations',
    'booking_id = ANY($2::uuid[])',
    [[...bookings.keys()]],
    ['id', 'resourceId', 'bookingId'],
  );
  const of = Map.groupBy(taken, ({ bookingId }) => bookingId);
  return [...bookings.values()].map((booking) => ({ ...booking, allocations: of.get(booking.id) ?? [] }));
}
