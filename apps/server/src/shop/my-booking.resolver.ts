import type { Refusal } from '@bookwright/domain/kernel';
import { offeredServices } from '@bookwright/persistence/shop';
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { LocalDate } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { CompleteMyBookingInput, RescheduleMyBookingInput } from './my-booking.inputs.js';
import { completeMyBooking, rescheduleMyBooking } from './my-booking.js';
import { ShopServiceType, SlotType } from './shop.type.js';
import { ShopBookingType, ShopOrderType } from './shop-order.type.js';
import { serviceView } from './shop-views.js';
import { MOST_DAYS, nearestSlotsOf, slotsToMoveTo } from './slots.js';

@ObjectType('MyBookingPayload', { description: 'The order after one of its bookings was changed by its customer.' })
export class MyBookingPayload {
  @Field(() => ShopOrderType, { nullable: true, description: 'The order as it is now.' })
  order!: ShopOrderType | null;

  @Field(() => [UserErrorType], {
    description: 'Why it was refused. A taken time names the nearest free ones in `details.alternatives`.',
  })
  userErrors!: Refusal[];
}

const NEAREST = 3;

const ofBookings = {};

const offeredService = (visitor: Context, serviceId: string): Promise<ShopServiceType | null> =>
  inBatch(visitor, ofBookings, serviceId, async (ids) => {
    const services = new Map((await visitor.db.write(visitor.organization!.id, offeredServices)).map((one) => [one.id, one]));
    return new Map(
      ids.map((id) => {
        const service = services.get(id);
        return [id, service ? serviceView(service, visitor) : null];
      }),
    );
  });

/** What customers do with a booking of an order they hold, and the times they can choose from. */
@Resolver(() => ShopBookingType)
export class MyBookingResolver {
  @Mutation(() => MyBookingPayload, {
    description:
      'Completes a pencilled-in booking, by the customer who holds the access token of its order. HOLD_RUN_OUT when it is too late.',
  })
  completeMyBooking(
    @Arg('input', () => CompleteMyBookingInput, { description: 'Which booking of which order.' }) input: CompleteMyBookingInput,
    @Ctx() context: Context,
  ): Promise<MyBookingPayload> {
    return completeMyBooking(context, input);
  }

  @Mutation(() => MyBookingPayload, {
    description:
      'Moves one booking of an order, by the customer who holds its access token; until when, the organization says (RESCHEDULE_TOO_LATE).',
  })
  rescheduleMyBooking(
    @Arg('input', () => RescheduleMyBookingInput, { description: 'Which booking of which order, and when.' })
    input: RescheduleMyBookingInput,
    @Ctx() context: Context,
  ): Promise<MyBookingPayload> {
    return rescheduleMyBooking(context, input);
  }

  @FieldResolver(() => [SlotType], {
    description: `Times it could be moved to, of whole days [from, to) on the organization's clock, at most ${MOST_DAYS} days. Empty for a seat.`,
  })
  slots(
    @Root() booking: ShopBookingType,
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after the last.' }) to: string,
  ): Promise<SlotType[]> {
    return slotsToMoveTo(booking, from, to);
  }

  @FieldResolver(() => ShopServiceType, { nullable: true, description: 'What it is of; null when that is not offered any more.' })
  service(@Root() { serviceId, visitor }: ShopBookingType): Promise<ShopServiceType | null> {
    return serviceId === null ? Promise.resolve(null) : offeredService(visitor, serviceId);
  }

  @FieldResolver(() => [SlotType], {
    description: 'After it was declined: the free times of the same service that are nearest to it. Empty otherwise.',
  })
  async alternatives(@Root() booking: ShopBookingType): Promise<SlotType[]> {
    return booking.cancelKind === 'DECLINED' ? nearestSlotsOf(booking, NEAREST) : [];
  }
}

@Resolver(() => ShopOrderType)
export class MyOrderResolver {
  @FieldResolver(() => ShopBookingType, {
    nullable: true,
    description: 'One of its bookings; null when it has none with this id.',
  })
  booking(
    @Root() { bookings }: ShopOrderType,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): ShopBookingType | null {
    return bookings.find((booking) => booking.id === id.toLowerCase()) ?? null;
  }
}
