import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { CancelMyBookingInput, CheckOutInput } from './basket-mutation.inputs.js';
import { CancelMyBookingPayload, CheckOutPayload } from './basket-payload.type.js';
import { cancelMyBooking, checkOut } from './check-out.js';

@Resolver()
export class CheckOutResolver {
  @Mutation(() => CheckOutPayload, {
    description:
      'Turns a basket into one order with its bookings, all or nothing. Errors about a line have the path `lines.<index>`. Open to everybody.',
  })
  checkOut(
    @Arg('input', () => CheckOutInput, { description: 'The basket and who orders.' }) input: CheckOutInput,
    @Ctx() context: Context,
  ): Promise<CheckOutPayload> {
    return checkOut(context, input);
  }

  @Mutation(() => CancelMyBookingPayload, {
    description:
      'Calls off one booking of an order, by the customer who holds its access token; until when, the organization says (CANCEL_TOO_LATE).',
  })
  cancelMyBooking(
    @Arg('input', () => CancelMyBookingInput, { description: 'Which booking of which order.' }) input: CancelMyBookingInput,
    @Ctx() context: Context,
  ): Promise<CancelMyBookingPayload> {
    return cancelMyBooking(context, input);
  }
}
