import { listsAbout } from '@bookwright/persistence/waiting-lists';
import type { EventHandler } from '../events/handler.js';
import { systemContext } from '../start/system-context.js';
import { execute } from '../use-case/index.js';
import { offerPlaces } from './use-cases/offer-places.js';

/**
 * After something that may have freed a place, or accepted an offer: brings the lists concerned up to date. It looks at
 * what is free now, so it does not matter how often or in what order events arrive.
 */
export const offerFreedPlaces: EventHandler = async ({ organizationId, entity, entityId }, services) => {
  const lists = await listsAbout(services.db, organizationId, entity, entityId);
  if (lists.length === 0) return;
  const system = await systemContext(services, organizationId);
  if (!system) return;
  for (const list of lists) await execute(system, offerPlaces, [list]);
};
