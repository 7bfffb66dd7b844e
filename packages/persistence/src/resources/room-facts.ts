import type { RoomFacts } from '@bookwright/domain/availability';
import { pooledResourceIds, type Requirement, type Service } from '@bookwright/domain/catalog';
import { addMinutes } from '@bookwright/domain/kernel';
import type { Allocation, BusyTime, Resource } from '@bookwright/domain/resources';
import type { Rule } from '@bookwright/domain/rules';
import { byId, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** A time in which something is wanted; minutes before and after it are looked at as well. */
export type WantedTime = { startsAt: string; endsAt: string };

/** Services with what they need, each pool in the order of preference. */
export async function loadServices(tx: Tx, ids: Iterable<string | null | undefined>): Promise<Map<string, Service>> {
  const services = await loadById<Service>(tx, 'services', ids);
  if (services.size === 0) return services;
  for (const service of services.values()) service.requirements = [];
  const rows = await tx.query<Requirement & { serviceId: string }>(
    `SELECT q.id, q.service_id AS "serviceId", q.role, q.kind, q.quantity, q.phase, q.skills,
            coalesce(pool.ids, '{}') AS "resourceIds"
     FROM service_requirements q
     LEFT JOIN LATERAL (
       SELECT array_agg(p.resource_id::text ORDER BY p.position, p.resource_id) AS ids FROM requirement_resources p
       WHERE p.organization_id = q.organization_id AND p.requirement_id = q.id
     ) pool ON true
     WHERE q.organization_id = $1 AND q.service_id = ANY($2::uuid[]) ORDER BY q.position`,
    [tx.organizationId, [...services.keys()]],
  );
  for (const { serviceId, ...requirement } of rows) services.get(serviceId)!.requirements.push(requirement);
  return services;
}

/** The units that one of the services could take: of the resources in its pools, and of every kind that has no pool. */
export const unitsOfServices = (tx: Tx, serviceIds: readonly (string | null)[]): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `SELECT DISTINCT u.id FROM service_requirements q
     JOIN resources r ON r.organization_id = q.organization_id
      AND CASE WHEN EXISTS (SELECT 1 FROM requirement_resources p WHERE p.organization_id = q.organization_id AND p.requirement_id = q.id)
          THEN EXISTS (SELECT 1 FROM requirement_resources p WHERE p.organization_id = q.organization_id AND p.requirement_id = q.id AND p.resource_id = r.id)
          ELSE r.kind = q.kind AND r.active END
     JOIN resource_units u ON u.organization_id = r.organization_id AND u.resource_id = r.id
     WHERE q.organization_id = $1 AND q.service_id = ANY($2::uuid[])`,
    [tx.organizationId, serviceIds],
  );

/** Limits per day that count across resources. */
export async function limitLocks(tx: Tx): Promise<LockTarget[]> {
  const condition = "kind = 'MAX_PER_DAY' AND active AND resource_id IS NULL";
  const limits = await loadAll<{ id: string }>(tx, 'booking_rules', condition, [], ['id']);
  return [{ table: 'booking_rules', ids: limits.map((rule) => rule.id) }];
}

/** What anybody locks who takes a time of the services: limits per day that count it, then the units. */
export async function timeLocks(tx: Tx, serviceIds: readonly (string | null)[]): Promise<LockTarget[]> {
  if (serviceIds.length === 0) return [];
  const units = await unitsOfServices(tx, serviceIds);
  return [...(await limitLocks(tx)), { table: 'resource_units', ids: units.map((unit) => unit.id) }];
}

/** Every resource the services can use, with its units, its hours, and its absences in the times asked for. */
export async function resourcesOfServices(
  tx: Tx,
  services: ReadonlyMap<string, Pick<Service, 'requirements'>>,
  times: readonly WantedTime[],
): Promise<Map<string, Resource>> {
  const all = [...services.values()];
  const named = all.flatMap(pooledResourceIds);
  const kinds = all.flatMap(({ requirements }) =>
    requirements.filter(({ resourceIds }) => resourceIds.length === 0).map(({ kind }) => kind),
  );
  if (named.length + kinds.length === 0) return new Map();
  const condition = 'id = ANY($2::uuid[]) OR (active AND kind = ANY($3::text[]))';
  const resources = byId(await loadAll<Resource>(tx, 'resources', `(${condition}) ORDER BY name, id`, [named, kinds]));
  return resources.size === 0 ? resources : withCalendars(tx, resources, times);
}

type Calendar = Pick<Resource, 'id' | 'unitIds' | 'hours' | 'overrides'>;

/** Units, weekly hours and those of single dates, a row for each resource. */
const CALENDARS = `
  SELECT r.id,
         array(SELECT u.id::text FROM resource_units u
               WHERE u.organization_id = r.organization_id AND u.resource_id = r.id AND u.active ORDER BY u.position) AS "unitIds",
         (SELECT coalesce(json_agg(json_build_object('weekday', s.weekday, 'opens', s.opens, 'closes', s.closes) ORDER BY s.weekday, s.opens), '[]')
          FROM schedules s WHERE s.organization_id = r.organization_id AND s.resource_id = r.id) AS hours,
         (SELECT coalesce(json_agg(json_build_object('date', o.local_date::text, 'opens', o.opens, 'closes', o.closes) ORDER BY o.local_date, o.opens), '[]')
          FROM schedule_overrides o WHERE o.organization_id = r.organization_id AND o.resource_id = r.id) AS overrides
  FROM resources r WHERE r.organization_id = $1 AND r.id = ANY($2::uuid[])`;

/** Fills in units, hours and absences. */
export async function withCalendars(
  tx: Tx,
  resources: Map<string, Resource>,
  times: readonly WantedTime[],
): Promise<Map<string, Resource>> {
  const ids = [...resources.keys()];
  for (const { id, ...calendar } of await tx.query<Calendar>(CALENDARS, [tx.organizationId, ids])) {
    Object.assign(resources.get(id)!, calendar, { busy: [] });
  }
  const [from, to] = rangeOf(times);
  const busy = await loadAll<BusyTime>(
    tx,
    'busy_times',
    'resource_id = ANY($2::uuid[]) AND starts_at < $4 AND ends_at > $3 ORDER BY starts_at, id',
    [ids, from, to],
    ['id', 'resourceId', 'startsAt', 'endsAt', 'source', 'reason'],
  );
  for (const time of busy) resources.get(time.resourceId)!.busy.push(time);
  return resources;
}

const NEVER = '1970-01-01T00:00:00.000Z';

/** From the first to the last of the times, a day more on both sides. */
function rangeOf(times: readonly WantedTime[]): [string, string] {
  if (times.length === 0) return [NEVER, NEVER];
  const starts = times.map(({ startsAt }) => startsAt).sort();
  const ends = times.map(({ endsAt }) => endsAt).sort();
  return [addMinutes(starts[0]!, -DAY_MIN), addMinutes(ends.at(-1)!, DAY_MIN)];
}

/** The longest day there is, and an hour. */
const DAY_MIN = 26 * 60;

/**
 * What is taken on the resources' units about the times asked for: a day more on both sides, because buffers, ways and
 * fairness look at the whole day. Where bookings per day are limited, what counts is loaded too.
 */
export async function allocationsAround(
  tx: Tx,
  resources: ReadonlyMap<string, Resource>,
  rules: ReadonlyMap<string, Rule>,
  times: readonly WantedTime[],
): Promise<Map<string, Allocation>> {
  const unitIds = [...resources.values()].flatMap((resource) => resource.unitIds);
  if (times.length === 0) return new Map();
  const limited = [...rules.values()].some((rule) => rule.kind === 'MAX_PER_DAY' && rule.resourceId === null);
  const starts = times.map((time) => addMinutes(time.startsAt, -DAY_MIN));
  const ends = times.map((time) => addMinutes(time.endsAt, DAY_MIN));
  const wanted = 'SELECT 1 FROM unnest($3::timestamptz[], $4::timestamptz[]) AS wanted(starts, ends)';
  const onUnits = `unit_id = ANY($2::uuid[]) AND EXISTS (${wanted} WHERE allocations.starts_at < wanted.ends AND allocations.ends_at > wanted.starts)`;
  const values = [unitIds, starts, ends];
  const taken = unitIds.length > 0 ? byId(await loadAll<Allocation>(tx, 'allocations', onUnits, values)) : new Map();
  if (!limited) return taken;
  const counted = 'service_starts_at >= $2 AND service_starts_at < $3';
  const [from, to] = rangeOf(times);
  return new Map([...taken, ...byId(await loadAll<Allocation>(tx, 'allocations', counted, [from, to]))]);
}

/** The rules that may concern the services and their resources. */
export const loadRules = async (tx: Tx): Promise<Map<string, Rule>> =>
  byId(await loadAll<Rule>(tx, 'booking_rules', 'active ORDER BY kind, id', []));

/** Everything that free times of the services depend on, about the times asked for. */
export async function loadRoomFacts(
  tx: Tx,
  services: ReadonlyMap<string, Pick<Service, 'requirements'>>,
  times: readonly WantedTime[],
): Promise<{ [K in keyof RoomFacts]: Map<string, RoomFacts[K] extends ReadonlyMap<string, infer R> ? R : never> }> {
  if (services.size === 0) return { resources: new Map(), booking_rules: new Map(), allocations: new Map() };
  const rules = await loadRules(tx);
  const bookable = [...services.values()].some(({ requirements }) => requirements.length > 0);
  if (!bookable) return { resources: new Map(), booking_rules: rules, allocations: new Map() };
  const resources = await resourcesOfServices(tx, services, times);
  return { resources, booking_rules: rules, allocations: await allocationsAround(tx, resources, rules, times) };
}
