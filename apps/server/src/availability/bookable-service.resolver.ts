import { isUuid } from '@bookwright/persistence/connection';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { BookableResourceType, BookableServiceType, BookableSessionType } from './bookable-service.type.js';
import { bookableServices, MOST_SESSIONS, resourcesFor, sessionsFor } from './bookable-services.js';

@Resolver(() => BookableServiceType)
export class BookableServiceResolver {
  @Query(() => [BookableServiceType], {
    description: 'What staff can book: active services but goods, by category and name. Needs `catalog.read`.',
  })
  bookableServices(@Ctx() context: Context): Promise<BookableServiceType[]> {
    return bookableServices(context);
  }

  @Query(() => BookableServiceType, { nullable: true, description: 'One of them; null for any other. Needs `catalog.read`.' })
  async bookableService(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BookableServiceType | null> {
    requirePermission(context, 'catalog.read');
    if (!isUuid(id)) return null;
    return (await bookableServices(context)).find((service) => service.id === id.toLowerCase()) ?? null;
  }

  @FieldResolver(() => [BookableResourceType], {
    description: 'Who and what can serve its needs, those of the first need first. Empty for sessions.',
  })
  resources(@Root() { id }: BookableServiceType, @Ctx() context: Context): Promise<BookableResourceType[]> {
    return resourcesFor(context, id);
  }

  @FieldResolver(() => [BookableSessionType], {
    description: `Its coming sessions, earliest first, at most ${MOST_SESSIONS}. Empty for appointments.`,
  })
  async sessions(@Root() { id, kind }: BookableServiceType, @Ctx() context: Context): Promise<BookableSessionType[]> {
    return kind === 'SERVICE' ? [] : sessionsFor(context, id);
  }
}
