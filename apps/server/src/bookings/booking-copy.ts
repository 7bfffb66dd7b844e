import { addDays, localDateOf, minutesBetween, toMillis } from '@bookwright/domain/kernel';
import { loadServices } from '@bookwright/persistence/availability';
import { type CopiedBooking, copiedBooking } from '@bookwright/persistence/bookings';
import type { StaffSlotType } from '../availability/availability.type.js';
import { staffSlots } from '../availability/staff-slots.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';

/** How far ahead a free time is looked for, in weeks. */
const WEEKS = 4;

/** The free time nearest to that of a booking, or to now when it is over: week by week, with its leading resource if that has any. */
async function nearestTime(context: Context, booking: CopiedBooking): Promise<StaffSlotType | null> {
  const { timeZone } = context.organization!;
  const now = context.clock.now();
  const isAhead = booking.startsAt > now;
  const wanted = isAhead ? booking.startsAt : now;
  const first = localDateOf(wanted, timeZone);
  const { latitude, longitude } = booking;
  const asked = {
    serviceId: booking.serviceId!,
    durationMin: minutesBetween(booking.startsAt, booking.endsAt),
    place: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    beyond: false,
  };
  const distance = ({ startsAt }: StaffSlotType) => Math.abs(toMillis(startsAt) - toMillis(wanted));
  const [leading] = booking.resources;
  for (const resourceId of leading ? [leading.id, null] : [null]) {
    for (let week = 0; week < WEEKS; week += 1) {
      const [from, to] = [addDays(first, 7 * week), addDays(first, 7 * week + 7)];
      const slots = await staffSlots(context, { ...asked, resourceId, from, to });
      const [nearest] = slots.sort((a, b) => distance(a) - distance(b));
      if (nearest) return nearest;
    }
  }
  return null;
}

/** What a new booking takes over from one there is, and when it could be (C-2); null when there is none with this id. */
export async function bookingCopy(
  context: Context,
  id: string,
): Promise<(Pick<CopiedBooking, 'id' | 'resources'> & { serviceBookable: boolean; nearest: StaffSlotType | null }) | null> {
  const organization = requirePermission(context, 'booking.create');
  const found = await context.db.write(organization.id, async (tx) => {
    const booking = await copiedBooking(tx, id);
    const service = booking?.serviceId ? (await loadServices(tx, [booking.serviceId])).get(booking.serviceId) : undefined;
    return booking && { booking, service };
  });
  if (!found) return null;
  const { booking, service } = found;
  const bookable = booking.serviceId === null || service?.active === true;
  const timed = bookable && service?.kind === 'SERVICE';
  return {
    ...{ id: booking.id, resources: booking.resources, serviceBookable: bookable },
    nearest: timed ? await nearestTime(context, booking) : null,
  };
}
