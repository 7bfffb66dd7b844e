import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ShopOrderType } from '../shop/shop-order.type.js';
import { BasketType } from './basket.type.js';

const ERRORS = { description: 'Why it was refused. Then nothing was changed.' };

@ObjectType('BasketPayload', { description: 'A basket after a change.' })
export class BasketPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Given when the basket is made. Keep it: it is the only key to the basket.',
  })
  basketToken!: string | null;

  @Field(() => BasketType, { nullable: true, description: 'The basket as it is now; null when there is none.' })
  basket!: BasketType | null;

  @Field(() => [UserErrorType], {
    description:
      'Why it was refused. Then nothing was changed. RESOURCE_TAKEN and SESSION_FULL name the nearest free times in `details.alternatives`.',
  })
  userErrors!: Refusal[];
}

@ObjectType('CheckOutPayload', { description: 'The order a basket became.' })
export class CheckOutPayload {
  @Field(() => ShopOrderType, { nullable: true, description: 'The order.' })
  order!: ShopOrderType | null;

  @Field(() => String, { nullable: true, description: 'Opens the order; also in the order email.' })
  accessToken!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The page on which what has to be paid now is paid; the places are held until `order.paying.until`. Null when there is nothing to pay, or when `payMyOrder` has to be asked for it.',
  })
  payUrl!: string | null;

  @Field(() => [UserErrorType], ERRORS)
  userErrors!: Refusal[];
}

@ObjectType('CancelMyBookingPayload', { description: 'The order after one of its bookings was called off.' })
export class CancelMyBookingPayload {
  @Field(() => ShopOrderType, { nullable: true, description: 'The order as it is now.' })
  order!: ShopOrderType | null;

  @Field(() => [UserErrorType], ERRORS)
  userErrors!: Refusal[];
}
