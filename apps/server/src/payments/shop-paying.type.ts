import type { Refusal } from '@bookwright/domain/kernel';
import { PAY_SCOPES } from '@bookwright/domain/payments';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ShopOrderType } from '../shop/shop-order.type.js';
import { PaymentStatusEnum } from './payment.enums.js';

export const PayScopeEnum = enumOf('PayScope', PAY_SCOPES, 'What of an order is paid.', {
  NOW: 'What is held until it is paid, and goods that are paid at once.',
  ALL: 'Whatever is due and may be paid online.',
});

@ObjectType('ShopPaying', {
  description: 'What can be paid online for an order now, and how that stands.',
  simpleResolvers: true,
})
export class ShopPayingType {
  @Field(() => MoneyType, { description: 'What has to be paid for places that are held, and for goods that are paid at once.' })
  now!: MoneyType;

  @Field(() => MoneyType, { description: 'Everything that is due and may be paid online, `now` included.' })
  all!: MoneyType;

  @Field(() => DateTime, { nullable: true, description: 'Until when `now` can be paid; after that the places are given up.' })
  until!: string | null;

  @Field(() => PaymentStatusEnum, {
    nullable: true,
    description: 'What became of the latest online payment; null before the first.',
  })
  latest!: string | null;

  @Field(() => Boolean, { description: 'Whether the latest attempt to pay it was declined and can be made again.' })
  declined!: boolean;
}

@InputType({ description: 'Paying for an order by its customer.' })
export class PayMyOrderInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, { description: 'As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing.' })
  accessToken!: string;

  @Field(() => PayScopeEnum, { defaultValue: 'NOW', description: 'What is paid.' })
  scope!: 'NOW' | 'ALL';

  @Field(() => ID, { nullable: true, description: 'Pay for this booking only.' })
  bookingId?: string | null;
}

@ObjectType('PayMyOrderPayload', { description: 'Where an order is paid.' })
export class PayMyOrderPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The page on which it is paid; the customer comes back from there. Null when it was refused.',
  })
  payUrl!: string | null;

  @Field(() => ShopOrderType, { nullable: true, description: 'The order as it is now.' })
  order!: ShopOrderType | null;

  @Field(() => [UserErrorType], {
    description: 'Why not: NOTHING_DUE, HOLD_RUN_OUT, PAYMENT_CLOSED, AMOUNT_NOT_PAYABLE, or PROVIDER_UNREACHABLE.',
  })
  userErrors!: Refusal[];
}

@InputType({ description: 'A customer who comes back from paying.' })
export class CheckMyPaymentInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, { description: 'The access token of the order. NOT_FOUND when it opens nothing.' })
  accessToken!: string;
}

@ObjectType('CheckMyPaymentPayload', { description: 'An order after its payment was asked about.' })
export class CheckMyPaymentPayload {
  @Field(() => ShopOrderType, { nullable: true, description: 'The order as it is now.' })
  order!: ShopOrderType | null;

  @Field(() => [UserErrorType], { description: 'Why it could not be asked about.' })
  userErrors!: Refusal[];
}
