import type { Room } from '@bookwright/domain/availability';
import type { Service } from '@bookwright/domain/catalog';
import { addDays, addMinutes, type Instant, type LocalDate, startOfDay } from '@bookwright/domain/kernel';
import type { Allocation, Resource } from '@bookwright/domain/resources';
import type { Rule } from '@bookwright/domain/rules';
import { loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadRules, loadServices, resourcesOfServices } from '../resources/room-facts.js';

/** Days [from, to) of the organization's calendar, as they are at a moment. */
export type ShownDays = {
  from: LocalDate;
  to: LocalDate;
  timeZone: string;
  now: Instant;
  /** A booking that is to be moved: it does not stand in its own way. */
  withoutBookingId?: string | null;
};

/** What customers' questions need to know of a time that is taken: where, and from when until when; not by whom. */
const TAKEN = ['unitId', 'startsAt', 'endsAt', 'latitude', 'longitude'];
/** And where resources have limits per day, what counts as one booking, and on which day. */
const COUNTED = ['bookingId', 'basketLineId', 'sessionId', 'serviceStartsAt'];

const NOTHING_MORE = {
  id: '',
  resourceId: '',
  requirementId: null,
  expiresAt: null,
  bookingId: null,
  basketLineId: null,
  sessionId: null,
  occupies: true,
  serviceId: null,
  serviceStartsAt: null,
} satisfies Partial<Allocation>;

const isLimit = (rule: Rule): boolean => rule.kind === 'MAX_PER_DAY';

/** What is taken on the units within a range, run-out holds left out. */
async function takenOn(
  tx: Tx,
  unitIds: readonly string[],
  [from, to]: [Instant, Instant],
  rules: readonly Rule[],
  { now, withoutBookingId = null }: ShownDays,
): Promise<Allocation[]> {
  if (unitIds.length === 0) return [];
  const properties = rules.some((rule) => isLimit(rule) && rule.resourceId !== null) ? [...TAKEN, ...COUNTED] : TAKEN;
  const condition =
    'unit_id = ANY($2::uuid[]) AND starts_at < $4 AND ends_at > $3 AND (expires_at IS NULL OR expires_at > $5) AND ($6::uuid IS NULL OR booking_id IS DISTINCT FROM $6)';
  const taken = await loadAll<Allocation>(tx, 'allocations', condition, [unitIds, from, to, now, withoutBookingId], properties);
  return taken.map((one) => ({ ...NOTHING_MORE, ...one }));
}

/** How many bookings and holds there are on each date, all of them and those of the service; run-out holds left out. */
async function countedOn(
  tx: Tx,
  serviceId: string,
  { from, to, timeZone, now, withoutBookingId = null }: ShownDays,
): Promise<Room['counted']> {
  const dates: LocalDate[] = [];
  for (let date = addDays(from, -1); date <= addDays(to, 1); date = addDays(date, 1)) dates.push(date);
  const midnights = dates.map((date) => startOfDay(date, timeZone));
  const owner = 'DISTINCT coalesce(booking_id, basket_line_id, session_id)';
  const rows = await tx.query<{ day: number; all: number; ofService: number }>(
    `SELECT width_bucket(service_starts_at, $4::timestamptz[]) AS day, count(${owner})::integer AS all,
            (count(${owner}) FILTER (WHERE service_id = $2))::integer AS "ofService"
     FROM allocations
     WHERE organization_id = $1 AND service_starts_at >= ($4::timestamptz[])[1] AND service_starts_at < $5
       AND (expires_at IS NULL OR expires_at > $3) AND ($6::uuid IS NULL OR booking_id IS DISTINCT FROM $6)
     GROUP BY 1`,
    [tx.organizationId, serviceId, now, midnights, midnights.at(-1), withoutBookingId],
  );
  return new Map(rows.map(({ day, all, ofService }) => [dates[day - 1]!, { all, ofService }]));
}

const lastsMin = ({ durationMin, bufferBeforeMin, bufferAfterMin }: Service): number =>
  (durationMin ?? 0) + bufferBeforeMin + bufferAfterMin;

/**
 * One service with everything its free times within some days depend on, for customers: who has taken a time is not read,
 * so nobody can be told. Null for a service that is not there.
 */
export async function shopRoom(tx: Tx, serviceId: string, days: ShownDays): Promise<Room | null> {
  const service = (await loadServices(tx, [serviceId])).get(serviceId);
  if (!service) return null;
  // A day more on both sides: calendars of other zones, gaps and ways.
  const from = startOfDay(addDays(days.from, -2), days.timeZone);
  const to = addMinutes(startOfDay(addDays(days.to, 2), days.timeZone), lastsMin(service));
  const resources: Resource[] = [
    ...(await resourcesOfServices(tx, new Map([[service.id, service]]), [{ startsAt: from, endsAt: to }])).values(),
  ];
  const rules = [...(await loadRules(tx)).values()];
  const unitIds = resources.flatMap((resource) => resource.unitIds);
  const allocations = await takenOn(tx, unitIds, [from, to], rules, days);
  const limited = rules.some((rule) => isLimit(rule) && rule.resourceId === null);
  return { service, resources, rules, allocations, ...(limited ? { counted: await countedOn(tx, service.id, days) } : {}) };
}
