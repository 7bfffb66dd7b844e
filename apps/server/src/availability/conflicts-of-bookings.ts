import { askingOf, conflictsOf, isPlanned } from '@bookwright/domain/availability';
import { freeForm } from '@bookwright/domain/orders';
import { offlineTravel } from '@bookwright/domain/places';
import { loadServices, loadWishFacts, plannedBookings } from '@bookwright/persistence/availability';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { SlotReasonType } from './availability.type.js';
import { reasonsOf } from './explanation.view.js';

/** What stands against bookings that are made, for all of an answer at once. */
export async function conflictsOfBookings(context: Context, ids: readonly string[]): Promise<Map<string, SlotReasonType[]>> {
  const organization = requirePermission(context, 'booking.read');
  const { clock, db, actor } = context;
  const travel = offlineTravel(organization.settings.travelSpeedKmh);
  const now = clock.now();
  return db.write(organization.id, async (tx) => {
    const bookings = (await plannedBookings(tx, ids)).filter((booking) => isPlanned(booking, now));
    const services = await loadServices(
      tx,
      bookings.map(({ serviceId }) => serviceId),
    );
    const named = bookings.flatMap(({ allocations }) => allocations.map(({ resourceId }) => resourceId));
    const facts = await loadWishFacts(tx, services, named, bookings);
    const asking = askingOf({ actor, now, organization, travel });
    return new Map(
      bookings.map((booking) => {
        const service = services.get(booking.serviceId ?? '') ?? freeForm(booking.title, organization.currency);
        return [booking.id, conflictsOf(facts, booking, service, asking).flatMap((one) => reasonsOf(facts, one))];
      }),
    );
  });
}
