import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { ORDER_LINE_RECORD, ORDER_LIST, ORDER_RECORD } from '@bookwright/persistence/orders';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { OrderOrder, OrderWhere } from './order.inputs.js';
import { OrderType } from './order.type.js';
import { OrderLineType } from './order-line.type.js';

export const Orders = connectionType('Order', 'orders', () => OrderType);

type OrderRow = { id: string };

@Resolver(() => OrderType)
export class OrderResolver {
  @Query(() => Orders.Connection, {
    description: 'Orders of the organization, newest first unless sorted otherwise. Needs `order.read`.',
  })
  orders(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => OrderWhere, { nullable: true, description: 'Which orders; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [OrderOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, ORDER_LIST, { ...page, where, orderBy });
  }

  @Query(() => OrderType, {
    nullable: true,
    description: 'One order; null when the organization has none with this id. Needs `order.read`.',
  })
  order(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The order's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, ORDER_RECORD, 'order.read', id);
  }

  @FieldResolver(() => [BookingType], { description: 'Its bookings by start, without deleted ones.' })
  bookings(@Root() row: OrderRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, BOOKING_RECORD, row.id, {
      permission: 'booking.read',
      key: 'order_id',
      order: 't.starts_at, t.id',
      condition: 't.deleted_at IS NULL',
    });
  }

  @FieldResolver(() => [OrderLineType], { description: 'Everything that was bought, in the order of the basket.' })
  lines(@Root() row: OrderRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, ORDER_LINE_RECORD, row.id, {
      permission: 'order.read',
      key: 'order_id',
      order: 't.position, t.id',
    });
  }

  @FieldResolver(() => TimelineConnectionType, {
    description: 'What happened to it, newest first; not what happened to its bookings.',
  })
  timeline(
    @Root() row: OrderRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}
