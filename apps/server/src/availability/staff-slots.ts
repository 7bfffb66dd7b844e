import { askingOf, freeSlots, type Room, roomOf, type Slot } from '@bookwright/domain/availability';
import { addDays, type LocalDate, startOfDay } from '@bookwright/domain/kernel';
import { type GeoPoint, offlineTravel } from '@bookwright/domain/places';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { MOST_DAYS } from '../shop/slots.js';
import { Problem } from '../use-case/index.js';
import type { StaffSlotType } from './availability.type.js';

export type StaffSlotsQuestion = {
  serviceId: string;
  from: LocalDate;
  to: LocalDate;
  resourceId: string | null;
  durationMin: number | null;
  place: GeoPoint | null;
  /** Also what can be had beyond hours and rules, with a reason. */
  beyond: boolean;
};

/** A service as a room with another length. */
const lasting = (room: Room, durationMin: number | null): Room =>
  durationMin ? { ...room, service: { ...room.service, durationMin } } : room;

/** Free times as staff see them (SV-02): rules that only warn are shown as not free, and can be had with a reason. */
export async function staffSlots(context: Context, question: StaffSlotsQuestion): Promise<StaffSlotType[]> {
  const { id, timeZone, slotIntervalMin, settings } = requirePermission(context, 'catalog.read');
  const { from, to, durationMin, place } = question;
  if (to <= from) throw new Problem('BAD_USER_INPUT', '`to` is after `from`.', { from, to });
  if (to > addDays(from, MOST_DAYS))
    throw new Problem('BAD_USER_INPUT', `At most ${MOST_DAYS} days at once.`, { limit: MOST_DAYS });
  if (durationMin !== null && (durationMin < 1 || durationMin > 7 * 24 * 60))
    throw new Problem('BAD_USER_INPUT', 'durationMin is between 1 and 10080.', { limit: 7 * 24 * 60 });
  const serviceId = question.serviceId.toLowerCase();
  const room = await context.db.write(id, async (tx) => {
    const services = await loadServices(tx, [serviceId]);
    const service = services.get(serviceId);
    if (service?.kind !== 'SERVICE') return null;
    const times = { startsAt: startOfDay(addDays(from, -1), timeZone), endsAt: startOfDay(addDays(to, 1), timeZone) };
    return lasting(roomOf(await loadWishFacts(tx, services, [], [times]), service), durationMin);
  });
  if (!room) return [];
  const travel = offlineTravel(settings.travelSpeedKmh);
  const { actor, clock, organization } = context;
  const asking = { ...askingOf({ actor, now: clock.now(), organization: organization!, travel }), intervalMin: slotIntervalMin };
  const ask = (override: boolean) =>
    freeSlots(room, { from, to, resourceId: question.resourceId?.toLowerCase(), place, override }, asking);
  const named = new Map(room.resources.map(({ id: key, name, kind }) => [key, { id: key, name, kind }]));
  const shown = ({ startsAt, endsAt, resourceIds }: Slot, free: boolean): StaffSlotType => ({
    ...{ startsAt, endsAt, timeZone, free },
    resources: resourceIds.flatMap((key) => named.get(key) ?? []),
  });
  const free = ask(false);
  if (!question.beyond) return free.map((slot) => shown(slot, true));
  const known = new Map(free.map((slot) => [slot.startsAt, slot]));
  return ask(true).map((slot) => shown(known.get(slot.startsAt) ?? slot, known.has(slot.startsAt)));
}
