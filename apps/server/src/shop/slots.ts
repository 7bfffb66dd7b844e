import { type Asking, appointmentAt, askingOf, freeSlots, nearestSlots, type Room } from '@bookwright/domain/availability';
import { addDays, type LocalDate, localDateOf } from '@bookwright/domain/kernel';
import { type GeoPoint, offlineTravel } from '@bookwright/domain/places';
import { shopRoom } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { Problem } from '../use-case/index.js';
import type { SlotType } from './shop.type.js';

/** Days of free times that can be asked for at once. */
export const MOST_DAYS = 31;

/** The room of a service about some days, without one booking, and who asks. Null for what is not booked by time. */
async function roomAbout(
  visitor: Context,
  serviceId: string,
  from: LocalDate,
  to: LocalDate,
  withoutBookingId: string | null = null,
): Promise<{ room: Room; asking: Asking } | null> {
  const { organization, db, clock, actor } = visitor;
  const { timeZone, slotIntervalMin, settings } = organization!;
  const days = { from, to, timeZone, now: clock.now(), withoutBookingId };
  const room = await db.write(organization!.id, (tx) => shopRoom(tx, serviceId, days));
  if (room?.service.kind !== 'SERVICE') return null;
  const travel = offlineTravel(settings.travelSpeedKmh);
  const asking = askingOf({ actor, now: days.now, organization: organization!, travel });
  return { room, asking: { ...asking, intervalMin: slotIntervalMin } };
}

/** A booking that is to be moved: it does not stand in its own way, and goes where it goes. */
type Moving = { id: string; place: GeoPoint | null };

/** Free times as the shop shows them, with the names of who or what is free. */
export async function shopSlots(
  visitor: Context,
  serviceId: string,
  from: LocalDate,
  to: LocalDate,
  moving: Moving | null = null,
): Promise<SlotType[]> {
  if (to <= from) throw new Problem('BAD_USER_INPUT', '`to` is after `from`.', { from, to });
  if (to > addDays(from, MOST_DAYS))
    throw new Problem('BAD_USER_INPUT', `At most ${MOST_DAYS} days at once.`, { limit: MOST_DAYS });
  const found = await roomAbout(visitor, serviceId, from, to, moving?.id);
  if (!found) return [];
  const resources = new Map(found.room.resources.map(({ id, name, kind }) => [id, { id, name, kind }]));
  return freeSlots(found.room, { from, to, place: moving?.place }, found.asking).map(({ startsAt, endsAt, resourceIds }) => ({
    startsAt,
    endsAt,
    timeZone: visitor.organization!.timeZone,
    resources: resourceIds.flatMap((id) => resources.get(id) ?? []),
  }));
}

export type Alternative = { startsAt: string; endsAt: string; resourceId?: string | null; sessionId?: string };

const NEAR_DAYS = 7;

/** The free times nearest to one that is taken, at most `most`, in order of time. */
export async function nearestTimes(visitor: Context, serviceId: string, wanted: string, most: number): Promise<Alternative[]> {
  const day = localDateOf(wanted, visitor.organization!.timeZone);
  const found = await roomAbout(visitor, serviceId, addDays(day, -1), addDays(day, NEAR_DAYS));
  if (!found) return [];
  const wish = appointmentAt(found.room.service, wanted);
  return nearestSlots(found.room, wish, found.asking, most).map(({ startsAt, endsAt, resourceIds }) => ({
    startsAt,
    endsAt,
    resourceId: resourceIds[0] ?? null,
  }));
}

type ShownBooking = Moving & { serviceId: string | null; startsAt: string; visitor: Context };

/** The times a booking could be moved to. */
export const slotsToMoveTo = (booking: ShownBooking, from: LocalDate, to: LocalDate): Promise<SlotType[]> =>
  booking.serviceId === null ? Promise.resolve([]) : shopSlots(booking.visitor, booking.serviceId, from, to, booking);

/** The free times of a booking's service that are nearest to it and still to come. */
export async function nearestSlotsOf({ serviceId, startsAt, visitor }: ShownBooking, most: number): Promise<SlotType[]> {
  if (serviceId === null || startsAt <= visitor.clock.now()) return [];
  const { timeZone } = visitor.organization!;
  const times = await nearestTimes(visitor, serviceId, startsAt, most);
  return times.map((time) => ({ startsAt: time.startsAt, endsAt: time.endsAt, timeZone, resources: [] }));
}
