import { BOOKING_ATTENDEE_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveChildren } from '../graphql/records.js';
import { BookingType } from './booking.type.js';
import { BookingAttendeeType } from './booking-attendee.type.js';

/** The people of a booking. */
@Resolver(() => BookingType)
export class BookingPeopleResolver {
  @FieldResolver(() => [BookingAttendeeType], {
    description: 'Who else comes, in their order; those who were taken off it stand last.',
  })
  attendees(@Root() row: { id: string }, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, BOOKING_ATTENDEE_RECORD, row.id, {
      permission: 'booking.read',
      key: 'booking_id',
      order: "t.status = 'REMOVED', t.position, t.id",
    });
  }
}
