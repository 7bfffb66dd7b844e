import { bookablePeople, offeredServices } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { slugOf } from './service-slug.js';
import type { ShopPersonType } from './shop-person.type.js';
import { serviceView } from './shop-views.js';

/** The people whom an organization shows, with what can be booked with each (CRM-94); nobody where it does not. */
export async function shownPeople(visitor: Context): Promise<ShopPersonType[]> {
  const { id, settings } = visitor.organization!;
  if (!settings.staffPages) return [];
  const [people, services] = await visitor.db.write(
    id,
    async (tx) => [await bookablePeople(tx), await offeredServices(tx)] as const,
  );
  return people.map(({ serviceIds, ...person }) => ({
    id: person.id,
    name: person.name,
    slug: slugOf(person),
    services: services.filter((service) => serviceIds.includes(service.id)).map((service) => serviceView(service, visitor)),
  }));
}
