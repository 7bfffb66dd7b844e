import { askingOf, conflictsOf, isPlanned } from '@bookwright/domain/availability';
import { REFUSALS } from '@bookwright/domain/kernel';
import { freeForm } from '@bookwright/domain/orders';
import { offlineTravel } from '@bookwright/domain/places';
import {
  type BusyAssignee,
  busyAssignees,
  loadServices,
  loadWishFacts,
  plannedBookings,
} from '@bookwright/persistence/availability';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { SlotReasonType } from './availability.type.js';
import { reasonsOf } from './explanation.view.js';

/** That whoever is responsible has something else to do meanwhile. */
const busy = ({ staffMemberId, name, rivalId, startsAt, endsAt }: BusyAssignee): SlotReasonType => ({
  ...{ code: 'RESOURCE_TAKEN', message: REFUSALS.RESOURCE_TAKEN, path: ['staffMemberId'] },
  ...{ resource: { id: staffMemberId, name, kind: 'STAFF' }, rule: null, overridable: true, details: null },
  rival: { bookingId: rivalId, startsAt, endsAt },
});

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
    const assignees = await busyAssignees(
      tx,
      bookings.map(({ id }) => id),
    );
    return new Map(
      bookings.map((booking) => {
        const service = services.get(booking.serviceId ?? '') ?? freeForm(booking.title, organization.currency);
        const found = conflictsOf(facts, booking, service, asking).flatMap((one) => reasonsOf(facts, one));
        // Of somebody who is booked as a resource, too, it is said once.
        const said = ({ rivalId, staffMemberId }: BusyAssignee) =>
          found.some(
            ({ rival, resource }) =>
              rival?.bookingId === rivalId && facts.resources.get(resource?.id ?? '')?.staffMemberId === staffMemberId,
          );
        const others = assignees.filter((one) => one.id === booking.id && !said(one));
        return [booking.id, [...found, ...others.map(busy)]];
      }),
    );
  });
}
