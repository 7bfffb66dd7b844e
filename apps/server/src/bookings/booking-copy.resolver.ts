import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { bookingCopy } from './booking-copy.js';
import { BookingCopyType } from './booking-copy.type.js';

@Resolver()
export class BookingCopyResolver {
  @Query(() => BookingCopyType, {
    nullable: true,
    description:
      'What a new booking starts with that is made from one there is, also from one that was deleted or cancelled. Null when the organization has none with this id. Needs `booking.create` and `booking.read`.',
  })
  async bookingCopy(
    @Arg('id', () => ID, { description: 'The booking it is made from.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingCopyType | null> {
    const copy = await bookingCopy(context, id);
    const from = copy && (await resolveRecord(context, info, BOOKING_RECORD, 'booking.read', copy.id, ['from']));
    return from ? { ...copy!, from } : null;
  }
}
