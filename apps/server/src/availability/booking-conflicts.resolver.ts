import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { SlotReasonType } from './availability.type.js';
import { conflictsOfBookings } from './conflicts-of-bookings.js';

const BATCH = {};

@Resolver(() => BookingType)
export class BookingConflictsResolver {
  @FieldResolver(() => [SlotReasonType], {
    description:
      'What stands against it although it is made: its resource is away, closed, or booked twice, or whoever is responsible leads another booking meanwhile. Empty for what is over or takes nothing.',
  })
  async conflicts(@Root() { id }: { id: string }, @Ctx() context: Context): Promise<SlotReasonType[]> {
    return (await inBatch(context, BATCH, id, (ids) => conflictsOfBookings(context, ids))) ?? [];
  }
}
