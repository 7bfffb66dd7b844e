import type { EventSession } from '@bookwright/domain/sessions';
import { comingSessions, offeredServices } from '@bookwright/persistence/shop';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { BasketType } from '../baskets/basket.type.js';
import { shownBasket } from '../baskets/basket.view.js';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { LocalDate } from '../graphql/scalars.js';
import { Problem } from '../use-case/index.js';
import { findBySlug } from './service-slug.js';
import { ShopServiceType, ShopSessionType, ShopType, SlotType } from './shop.type.js';
import { ShopOrderType } from './shop-order.type.js';
import { shownOrder } from './shop-order.view.js';
import { serviceView, sessionView } from './shop-views.js';
import { MOST_DAYS, shopSlots } from './slots.js';
import { visitorOf } from './visitor.js';

const MOST_SESSIONS = 100;

@Resolver(() => ShopType)
export class ShopResolver {
  @Query(() => ShopType, {
    nullable: true,
    description: 'The shop of an organization, open to everybody; null when there is none.',
  })
  async shop(
    @Arg('slug', () => String, { description: "The organization's name in addresses." }) slug: string,
    @Ctx() context: Context,
  ): Promise<ShopType | null> {
    const visitor = await visitorOf(context, slug);
    return visitor && { organization: visitor.organization!, visitor };
  }

  @FieldResolver(() => [ShopServiceType], { description: 'What can be booked or bought now, by category and name.' })
  async services(@Root() { visitor }: ShopType): Promise<ShopServiceType[]> {
    const services = await visitor.db.write(visitor.organization!.id, offeredServices);
    return services.map((service) => serviceView(service, visitor));
  }

  @FieldResolver(() => ShopServiceType, { nullable: true, description: 'One of them; null when it is not offered.' })
  async service(
    @Root() { visitor }: ShopType,
    @Arg('id', () => ID, { description: 'Its id, or its `slug`.' }) id: string,
  ): Promise<ShopServiceType | null> {
    const service = findBySlug(await visitor.db.write(visitor.organization!.id, offeredServices), id);
    return service ? serviceView(service, visitor) : null;
  }

  @FieldResolver(() => BasketType, {
    nullable: true,
    description: 'A basket; null when the token is unknown or the basket has expired.',
  })
  basket(
    @Root() { visitor }: ShopType,
    @Arg('token', () => String, { description: 'As `addBasketLine` returned it.' }) token: string,
  ): Promise<BasketType | null> {
    return shownBasket(visitor, token);
  }

  @FieldResolver(() => ShopOrderType, {
    nullable: true,
    description: 'The order behind an access token; null when it is unknown.',
  })
  order(
    @Root() { visitor }: ShopType,
    @Arg('accessToken', () => String, { description: 'As `checkOut` returned it, or from the order email.' }) accessToken: string,
  ): Promise<ShopOrderType | null> {
    return shownOrder(visitor, accessToken);
  }
}

@Resolver(() => ShopServiceType)
export class ShopServiceResolver {
  @FieldResolver(() => [ShopSessionType], { description: 'Its dated sessions from now on. Empty for appointments and goods.' })
  async sessions(
    @Root() service: ShopServiceType,
    @Arg('first', () => Int, { defaultValue: 20, description: `At most this many, 1 to ${MOST_SESSIONS}.` }) first: number,
  ): Promise<ShopSessionType[]> {
    if (first < 1 || first > MOST_SESSIONS)
      throw new Problem('BAD_USER_INPUT', `first is between 1 and ${MOST_SESSIONS}.`, { limit: MOST_SESSIONS });
    if (service.kind === 'SERVICE' || service.kind === 'GOODS') return [];
    const { visitor } = service;
    const now = visitor.clock.now();
    const sessions = await inBatch(visitor, sessionBatch(first), service.id, async (ids) => {
      const all = await visitor.db.write(visitor.organization!.id, (tx) => comingSessions(tx, ids, now, first));
      return new Map(ids.map((id) => [id, all.filter((session) => session.serviceId === id)]));
    });
    return (sessions as EventSession[]).map((session) => sessionView(session, visitor));
  }

  @FieldResolver(() => [SlotType], {
    description: `Free times of whole days [from, to) on the organization's clock, at most ${MOST_DAYS} days. Empty for sessions and goods.`,
  })
  slots(
    @Root() { id, visitor }: ShopServiceType,
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after the last.' }) to: string,
  ): Promise<SlotType[]> {
    return shopSlots(visitor, id, from, to);
  }
}

const batches = new Map<number, object>();

/** What tells one list of sessions from another within a request: how many were asked for. */
function sessionBatch(first: number): object {
  const batch = batches.get(first) ?? {};
  batches.set(first, batch);
  return batch;
}
