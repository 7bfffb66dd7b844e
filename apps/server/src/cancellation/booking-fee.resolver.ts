import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import type { Context } from '../context.js';
import { CancellationFeeType } from './fee-quote.type.js';
import { type CancellableRow, cancelFeeOf } from './fee-quote.view.js';

@Resolver(() => BookingType)
export class BookingFeeResolver {
  @FieldResolver(() => CancellationFeeType, {
    nullable: true,
    description: 'What cancelling it now would keep. Null when nothing of it counts, or its price is hidden from the viewer.',
  })
  cancelFee(@Root() row: CancellableRow, @Ctx() context: Context): CancellationFeeType | null {
    return cancelFeeOf(row, context);
  }
}
