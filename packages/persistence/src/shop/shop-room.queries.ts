import type { Anonymous, Room, TakenTime } from '@bookwright/domain/availability';
import type { Service } from '@bookwright/domain/catalog';
import { addDays, addMinutes, type Instant, type LocalDate, startOfDay } from '@bookwright/domain/kernel';
import type { Resource } from '@bookwright/domain/resources';
import type { Rule } from '@bookwright/domain/rules';
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

/** A unit's times in milliseconds, side by side: places only where something is elsewhere than at home. */
type UnitRow = { unitId: string; starts: number[]; ends: number[]; places: ([number, number] | null)[] | null };

/**
 * When the units are taken within a range, run-out holds left out. A month of twenty people is thousands of times: they
 * come as numbers, a row for each unit, which takes a tenth of what a row for each would.
 */
async function takenOn(
  tx: Tx,
  unitIds: readonly string[],
  [from, to]: [Instant, Instant],
  { now, withoutBookingId = null }: ShownDays,
): Promise<ReadonlyMap<string, TakenTime[]>> {
  if (unitIds.length === 0) return new Map();
  const millis = (column: string) => `json_agg(date_part('epoch', ${column}) * 1000)`;
  const rows = await tx.query<UnitRow>(
    `SELECT unit_id AS "unitId", ${millis('starts_at')} AS starts, ${millis('ends_at')} AS ends,
            CASE WHEN count(latitude) > 0
                 THEN json_agg(CASE WHEN latitude IS NULL THEN NULL ELSE json_build_array(latitude, longitude) END) END AS places
     FROM allocations
     WHERE organization_id = $1 AND unit_id = ANY($2::uuid[]) AND starts_at < $4 AND ends_at > $3
       AND (expires_at IS NULL OR expires_at > $5) AND ($6::uuid IS NULL OR booking_id IS DISTINCT FROM $6)
     GROUP BY unit_id`,
    [tx.organizationId, unitIds, from, to, now, withoutBookingId],
  );
  const timesOf = ({ starts, ends, places }: UnitRow): TakenTime[] =>
    starts.map((start, index) => {
      const place = places?.[index];
      return { from: start, to: ends[index]!, place: place ? { latitude: place[0], longitude: place[1] } : null };
    });
  return new Map(rows.map((row) => [row.unitId, timesOf(row)]));
}

const NONE: Anonymous['counted'] = { all: new Map(), ofService: new Map(), ofResource: new Map() };

/** How many bookings and holds there are on each date, as far as a rule wants to know; run-out holds left out. */
async function countedOn(
  tx: Tx,
  serviceId: string,
  unitIds: readonly string[],
  rules: readonly Rule[],
  { from, to, timeZone, now, withoutBookingId = null }: ShownDays,
): Promise<Anonymous['counted']> {
  const limits = rules.filter(({ kind }) => kind === 'MAX_PER_DAY');
  if (limits.length === 0) return NONE;
  const dates: LocalDate[] = [];
  for (let date = addDays(from, -1); date <= addDays(to, 1); date = addDays(date, 1)) dates.push(date);
  const midnights = dates.map((date) => startOfDay(date, timeZone));
  const values = [tx.organizationId, midnights, midnights.at(-1), now, withoutBookingId];
  const day = 'width_bucket(service_starts_at, $2::timestamptz[])';
  const owner = 'DISTINCT coalesce(booking_id, basket_line_id, session_id)';
  const there = `organization_id = $1 AND service_starts_at >= ($2::timestamptz[])[1] AND service_starts_at < $3
    AND (expires_at IS NULL OR expires_at > $4) AND ($5::uuid IS NULL OR booking_id IS DISTINCT FROM $5)`;
  const general = limits.some((rule) => rule.resourceId === null)
    ? await tx.query<{ day: number; all: number; ofService: number }>(
        `SELECT ${day} AS day, count(${owner})::integer AS all, (count(${owner}) FILTER (WHERE service_id = $6))::integer AS "ofService"
         FROM allocations WHERE ${there} GROUP BY 1`,
        [...values, serviceId],
      )
    : [];
  const limited = limits.flatMap(({ resourceId }) => resourceId ?? []);
  const special =
    limited.length > 0
      ? await tx.query<{ resourceId: string; day: number; count: number }>(
          `SELECT resource_id AS "resourceId", ${day} AS day, count(${owner})::integer AS count
         FROM allocations WHERE ${there} AND resource_id = ANY($6::uuid[]) AND unit_id = ANY($7::uuid[]) GROUP BY 1, 2`,
          [...values, limited, unitIds],
        )
      : [];
  const dateOf = (index: number) => dates[index - 1]!;
  const byResource = Map.groupBy(special, ({ resourceId }) => resourceId);
  return {
    all: new Map(general.map((row) => [dateOf(row.day), row.all])),
    ofService: new Map(general.map((row) => [dateOf(row.day), row.ofService])),
    ofResource: new Map([...byResource].map(([id, rows]) => [id, new Map(rows.map((row) => [dateOf(row.day), row.count]))])),
  };
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
  const taken = await takenOn(tx, unitIds, [from, to], days);
  const counted = await countedOn(tx, service.id, unitIds, rules, days);
  const anonymous = { takenOn: (unitId: string) => taken.get(unitId) ?? [], counted };
  return { service, resources, rules, allocations: [], anonymous };
}
