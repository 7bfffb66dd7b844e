import { modesOf } from '@bookwright/domain/baskets';
import { type Service, saleOf } from '@bookwright/domain/catalog';
import { qualifies } from '@bookwright/domain/resources';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import { comingSessions, offeredServices } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { BookableResourceType, BookableServiceType, BookableSessionType } from './bookable-service.type.js';

/** Coming sessions that are told at most. */
export const MOST_SESSIONS = 60;

const bookableView = (service: Service): BookableServiceType => ({
  ...{ id: service.id, name: service.name, category: service.category, kind: service.kind, durationMin: service.durationMin },
  ...{ workflow: service.workflow, mostAttendees: service.mostAttendees },
  locationModes: modesOf(service),
});

/** Active services but goods, by category and name. */
export async function bookableServices(context: Context): Promise<BookableServiceType[]> {
  const { id } = requirePermission(context, 'catalog.read');
  const services = await context.db.write(id, offeredServices);
  return services.filter((service) => saleOf(service) !== 'GOODS').map(bookableView);
}

/** Who and what can serve the needs of a service, those of the first need first, each once. */
export function resourcesFor(context: Context, serviceId: string): Promise<BookableResourceType[]> {
  const organization = requirePermission(context, 'catalog.read');
  return context.db.write(organization.id, async (tx) => {
    const services = await loadServices(tx, [serviceId]);
    const { resources } = await loadWishFacts(tx, services, [], []);
    const found = (services.get(serviceId)?.requirements ?? []).flatMap((need) =>
      [...resources.values()]
        .filter((resource) => qualifies(resource, need))
        .map((resource) => ({ id: resource.id, name: resource.name, role: need.role })),
    );
    return [...new Map(found.reverse().map((one) => [one.id, one])).values()].reverse();
  });
}

/** The coming sessions of a service, earliest first. */
export async function sessionsFor(context: Context, serviceId: string): Promise<BookableSessionType[]> {
  const organization = requirePermission(context, 'catalog.read');
  const now = context.clock.now();
  const sessions = await context.db.write(organization.id, (tx) => comingSessions(tx, [serviceId], now, MOST_SESSIONS));
  return sessions.map(({ id, startsAt, endsAt, timeZone, capacity, taken }) => ({
    ...{ id, startsAt, endsAt, timeZone },
    seatsLeft: Math.max(0, capacity - taken),
  }));
}
