import type { ServiceFacts, ServiceRecord, StoredPoolPlace, StoredRequirement } from '@bookwright/domain/catalog';
import { byId, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type NamedResources = readonly { resourceIds: readonly string[] }[];

/** Services with what they need, and what commands name as needed: resources, and types of the organization's own. */
export async function loadServiceFacts(
  tx: Tx,
  commands: readonly { id?: string; requirements?: NamedResources | null }[],
): Promise<ServiceFacts> {
  const services = await loadById<ServiceRecord>(
    tx,
    'services',
    commands.map(({ id }) => id),
  );
  const needs = byId(
    await loadAll<StoredRequirement>(tx, 'service_requirements', 'service_id = ANY($2::uuid[]) ORDER BY position', [
      [...services.keys()],
    ]),
  );
  const places = byId(
    await loadAll<StoredPoolPlace>(tx, 'requirement_resources', 'requirement_id = ANY($2::uuid[]) ORDER BY position', [
      [...needs.keys()],
    ]),
  );
  const named = commands.flatMap(({ requirements }) => (requirements ?? []).flatMap(({ resourceIds }) => resourceIds));
  const pooled = [...places.values()].map(({ resourceId }) => resourceId);
  return {
    services,
    service_requirements: needs,
    requirement_resources: places,
    resources: await loadById(tx, 'resources', [...named, ...pooled], ['id', 'kind', 'active']),
    resource_types: byId(await loadAll<{ id: string; key: string }>(tx, 'resource_types', 'true', [], ['id', 'key'])),
  };
}
