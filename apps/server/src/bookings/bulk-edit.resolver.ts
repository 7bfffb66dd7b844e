import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { EditBookingsInput } from './bulk-edit.inputs.js';
import { editBookings } from './bulk-edit.js';
import { EditBookingsPayload } from './bulk-edit.type.js';

@Resolver()
export class BulkEditResolver {
  @Mutation(() => EditBookingsPayload, {
    description:
      'Makes one change to many bookings in one transaction, or previews it. Rights: `booking.bulkEdit` and the right of the change. TOO_MANY_SELECTED past 100,000.',
  })
  editBookings(
    @Arg('input', () => EditBookingsInput, { description: 'Which bookings, what change, and how refusals are taken.' })
    input: EditBookingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EditBookingsPayload> {
    return editBookings(context, info, input);
  }
}
