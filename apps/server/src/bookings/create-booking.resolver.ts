import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { BookingPayload } from './booking-payload.type.js';
import { CreateBookingInput } from './create-booking.inputs.js';
import { createBooking } from './create-booking.js';

@Resolver()
export class CreateBookingResolver {
  @Mutation(() => BookingPayload, {
    description:
      'Books for a customer: makes an order and answers with its (first) booking. Everything or nothing. What stands in the way is what `explainSlot` says. Right: `booking.create`.',
  })
  async createBooking(
    @Arg('input', () => CreateBookingInput, { description: 'What, when, for whom.' }) input: CreateBookingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    const { bookingIds, userErrors } = await createBooking(context, input);
    const [id] = bookingIds;
    const booking = id ? await resolveRecord(context, info, BOOKING_RECORD, 'booking.read', id, ['booking']) : null;
    return { booking, userErrors };
  }
}
