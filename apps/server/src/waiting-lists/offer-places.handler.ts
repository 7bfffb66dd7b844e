import type { Tx } from '@bookwright/persistence/connection';
import { listsAbout, listsAboutBooking, listsAboutOrder } from '@bookwright/persistence/waiting-lists';
import type { EventHandler } from '../events/handler.js';
import { systemContext } from '../start/system-context.js';
import { execute } from '../use-case/index.js';
import { offerPlaces } from './use-cases/offer-places.js';

/** The lists that something that happened may have made places for, by what it happened to. */
function listsFor(tx: Tx, entity: string, id: string) {
  if (entity === 'bookings') return listsAboutBooking(tx, id);
  if (entity === 'orders') return listsAboutOrder(tx, id);
  return listsAbout(tx, entity === 'event_sessions' ? 'event_sessions' : 'waitlist_entries', id);
}

/**
 * After something that may have freed a place, or accepted an offer: brings the lists concerned up to date. It looks at
 * what is free now, so it does not matter how often or in what order events arrive.
 */
export const offerFreedPlaces: EventHandler = async ({ organizationId, entity, entityId }, services) => {
  const lists = await services.db.write(organizationId, (tx) => listsFor(tx, entity, entityId));
  if (lists.length === 0) return;
  const system = await systemContext(services, organizationId);
  if (!system) return;
  for (const list of lists) await execute(system, offerPlaces, [list]);
};
