import type { RoomFacts } from '@bookwright/domain/availability';
import type { Requirement, Service } from '@bookwright/domain/catalog';
import { idsAmong, type LockTarget, loadAll } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadRoomFacts, loadServices, timeLocks, type WantedTime } from '../resources/room-facts.js';

export { loadServices, type WantedTime };

/** A need for each of the resources, so that they are loaded like those of a service. */
const needFor = (resourceIds: readonly string[]): Pick<Service, 'requirements'> => ({
  requirements: [{ resourceIds: [...resourceIds] } as unknown as Requirement],
});

/** Everything that decides whether services can be had with the resources named, about the times asked for. */
export function loadWishFacts(
  tx: Tx,
  services: ReadonlyMap<string, Service>,
  resourceIds: Iterable<string>,
  times: readonly WantedTime[],
): Promise<RoomFacts> {
  const named = idsAmong(resourceIds);
  const wanted =
    named.length > 0 ? new Map<string, Pick<Service, 'requirements'>>([...services, ['named', needFor(named)]]) : services;
  return loadRoomFacts(tx, wanted, times);
}

/** What is locked to take a time of services, or of the resources named. */
export async function wishLocks(
  tx: Tx,
  serviceIds: readonly (string | null)[],
  resourceIds: Iterable<string>,
): Promise<LockTarget[]> {
  const named = idsAmong(resourceIds);
  const units =
    named.length > 0 ? await loadAll<{ id: string }>(tx, 'resource_units', 'resource_id = ANY($2::uuid[])', [named], ['id']) : [];
  return [...(await timeLocks(tx, idsAmong(serviceIds))), { table: 'resource_units', ids: units.map((unit) => unit.id) }];
}
