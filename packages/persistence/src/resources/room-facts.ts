import type { Service } from '@bookwright/domain/catalog';
import { addMinutes } from '@bookwright/domain/kernel';
import type { Allocation, OpeningHours, Resource } from '@bookwright/domain/resources';
import { byId, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** Services with the resources that can deliver them, in the order in which they are tried. */
export async function loadServices(tx: Tx, ids: Iterable<string | null | undefined>): Promise<Map<string, Service>> {
  const services = await loadById<Service>(tx, 'services', ids);
  if (services.size === 0) return services;
  for (const service of services.values()) service.resourceIds = [];
  const links = await tx.query<{ serviceId: string; resourceId: string }>(
    `SELECT l.service_id AS "serviceId", l.resource_id AS "resourceId" FROM service_resources l
     JOIN resources r ON r.organization_id = l.organization_id AND r.id = l.resource_id
     WHERE l.organization_id = $1 AND l.service_id = ANY($2::uuid[]) ORDER BY r.name, r.id`,
    [tx.organizationId, [...services.keys()]],
  );
  for (const { serviceId, resourceId } of links) services.get(serviceId)!.resourceIds.push(resourceId);
  return services;
}

/** Every resource the services can use, with its units and its opening hours. */
export async function resourcesOfServices(tx: Tx, services: ReadonlyMap<string, Service>): Promise<Map<string, Resource>> {
  const ids = [...services.values()].flatMap((service) => service.resourceIds);
  const resources = await loadById<Resource>(tx, 'resources', ids);
  if (resources.size === 0) return resources;
  for (const resource of resources.values()) Object.assign(resource, { unitIds: [], hours: [] });
  const among = [[...resources.keys()]];
  const units = await loadAll<{ id: string; resourceId: string }>(
    tx,
    'resource_units',
    'resource_id = ANY($2::uuid[]) ORDER BY position',
    among,
    ['id', 'resourceId'],
  );
  for (const unit of units) resources.get(unit.resourceId)!.unitIds.push(unit.id);
  const hours = await loadAll<OpeningHours & { resourceId: string }>(
    tx,
    'schedules',
    'resource_id = ANY($2::uuid[]) ORDER BY weekday, opens',
    among,
    ['resourceId', 'weekday', 'opens', 'closes'],
  );
  for (const { resourceId, ...opening } of hours) resources.get(resourceId)!.hours.push(opening);
  return resources;
}

/** What is taken on the resources' units around the times asked for, the services' buffers included. */
export async function allocationsAround(
  tx: Tx,
  services: ReadonlyMap<string, Service>,
  resources: ReadonlyMap<string, Resource>,
  times: readonly { startsAt: string; endsAt: string }[],
): Promise<Map<string, Allocation>> {
  const unitIds = [...resources.values()].flatMap((resource) => resource.unitIds);
  if (unitIds.length === 0 || times.length === 0) return new Map();
  const buffer = Math.max(
    0,
    ...[...services.values()].map((service) => Math.max(service.bufferBeforeMin, service.bufferAfterMin)),
  );
  const condition = `unit_id = ANY($2::uuid[]) AND EXISTS (
    SELECT 1 FROM unnest($3::timestamptz[], $4::timestamptz[]) AS wanted(starts, ends)
    WHERE allocations.starts_at < wanted.ends AND allocations.ends_at > wanted.starts)`;
  const starts = times.map((time) => addMinutes(time.startsAt, -buffer));
  const ends = times.map((time) => addMinutes(time.endsAt, buffer));
  return byId(await loadAll<Allocation>(tx, 'allocations', condition, [unitIds, starts, ends]));
}
