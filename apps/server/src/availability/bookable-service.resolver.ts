import { modesOf } from '@bookwright/domain/baskets';
import { type Service, saleOf } from '@bookwright/domain/catalog';
import { qualifies } from '@bookwright/domain/resources';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import { isUuid } from '@bookwright/persistence/connection';
import { comingSessions, offeredServices } from '@bookwright/persistence/shop';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { BookableResourceType, BookableServiceType, BookableSessionType } from './bookable-service.type.js';

const MOST_SESSIONS = 60;

const bookableView = (service: Service): BookableServiceType => ({
  ...{ id: service.id, name: service.name, category: service.category, kind: service.kind, durationMin: service.durationMin },
  ...{ workflow: service.workflow, mostAttendees: service.mostAttendees },
  locationModes: modesOf(service),
});

@Resolver(() => BookableServiceType)
export class BookableServiceResolver {
  @Query(() => [BookableServiceType], {
    description: 'What staff can book: active services but goods, by category and name. Needs `catalog.read`.',
  })
  async bookableServices(@Ctx() context: Context): Promise<BookableServiceType[]> {
    const { id } = requirePermission(context, 'catalog.read');
    const services = await context.db.write(id, offeredServices);
    return services.filter((service) => saleOf(service) !== 'GOODS').map(bookableView);
  }

  @Query(() => BookableServiceType, { nullable: true, description: 'One of them; null for any other. Needs `catalog.read`.' })
  async bookableService(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BookableServiceType | null> {
    requirePermission(context, 'catalog.read');
    if (!isUuid(id)) return null;
    return (await this.bookableServices(context)).find((service) => service.id === id.toLowerCase()) ?? null;
  }

  @FieldResolver(() => [BookableResourceType], {
    description: 'Who and what can serve its needs, those of the first need first. Empty for sessions.',
  })
  async resources(@Root() { id }: BookableServiceType, @Ctx() context: Context): Promise<BookableResourceType[]> {
    const organization = requirePermission(context, 'catalog.read');
    return context.db.write(organization.id, async (tx) => {
      const services = await loadServices(tx, [id]);
      const { resources } = await loadWishFacts(tx, services, [], []);
      const found = (services.get(id)?.requirements ?? []).flatMap((need) =>
        [...resources.values()]
          .filter((resource) => qualifies(resource, need))
          .map((resource) => ({ id: resource.id, name: resource.name, role: need.role })),
      );
      return [...new Map(found.reverse().map((one) => [one.id, one])).values()].reverse();
    });
  }

  @FieldResolver(() => [BookableSessionType], {
    description: `Its coming sessions, earliest first, at most ${MOST_SESSIONS}. Empty for appointments.`,
  })
  async sessions(@Root() { id, kind }: BookableServiceType, @Ctx() context: Context): Promise<BookableSessionType[]> {
    const organization = requirePermission(context, 'catalog.read');
    if (kind === 'SERVICE') return [];
    const sessions = await context.db.write(organization.id, (tx) =>
      comingSessions(tx, [id], context.clock.now(), MOST_SESSIONS),
    );
    return sessions.map(({ id: sessionId, startsAt, endsAt, timeZone, capacity, taken }) => ({
      ...{ id: sessionId, startsAt, endsAt, timeZone },
      seatsLeft: Math.max(0, capacity - taken),
    }));
  }
}
