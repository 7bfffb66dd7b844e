import type { BookingAction } from '@bookwright/domain/bookings';
import { BOOKING_LIST, BOOKING_RECORD } from '@bookwright/persistence/bookings';
import type { Deletion } from '@bookwright/persistence/query';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { BookingActionEnum, DeletionEnum } from '../graphql/enums.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { BookingOrder, BookingWhere } from './booking.inputs.js';
import { BookingType } from './booking.type.js';
import { actionsOf, type BookingRow } from './booking-actions.view.js';
import { BookingBillingType } from './booking-billing.type.js';
import { type BilledRow, explainBilling } from './booking-billing.view.js';
import { type PlaceRow, wayToBooking } from './booking-place.view.js';
import { UnavailableActionType } from './unavailable-action.type.js';

export const Bookings = connectionType('Booking', 'bookings', () => BookingType);

@Resolver(() => BookingType)
export class BookingResolver {
  @Query(() => Bookings.Connection, {
    description: 'Bookings of the organization, by start unless sorted otherwise. Needs `booking.read`.',
  })
  bookings(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => BookingWhere, { nullable: true, description: 'Which bookings; all when left out.' })
    where: object | null,
    @Arg('orderBy', () => [BookingOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Arg('deletion', () => DeletionEnum, { defaultValue: 'EXCLUDE', description: 'What to do with deleted bookings.' })
    deletion: Deletion,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, BOOKING_LIST, { ...page, where, orderBy, deletion });
  }

  @Query(() => BookingType, {
    nullable: true,
    description: 'One booking, deleted or not; null when the organization has none with this id. Needs `booking.read`.',
  })
  booking(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The booking's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, BOOKING_RECORD, 'booking.read', id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'An address of the web that shows the way to a mobile booking. Null without the right `booking.readPii`.',
  })
  navigationUrl(@Root() row: PlaceRow): string | null {
    return wayToBooking(row);
  }

  @FieldResolver(() => BookingBillingType, { description: 'Why it is billed as it is, and to whom it could be.' })
  billingExplained(@Root() row: BilledRow, @Ctx() context: Context): Promise<BookingBillingType> {
    return explainBilling(context, row);
  }

  @FieldResolver(() => [BookingActionEnum], { description: 'What the viewer can do to it now, in the order of the buttons.' })
  availableActions(@Root() row: BookingRow, @Ctx() context: Context): BookingAction[] {
    return actionsOf(row, context).available;
  }

  @FieldResolver(() => [UnavailableActionType], { description: 'What the viewer cannot do to it now, with the reasons.' })
  unavailableActions(@Root() row: BookingRow, @Ctx() context: Context): UnavailableActionType[] {
    return actionsOf(row, context).unavailable;
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it and to its order, newest first.' })
  timeline(
    @Root() row: BookingRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id, row.orderId], args);
  }
}
