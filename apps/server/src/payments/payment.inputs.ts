import type { PaymentMethod } from '@bookwright/domain/payments';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../graphql/money.type.js';
import { PaymentMethodEnum } from './payment.enums.js';

const KEY = 'Chosen by the caller, at most 200 characters. A repeated call with the same key does nothing new.';
const ORDER = 'The order. NOT_FOUND when the organization has none with this id.';
const CURRENCY = "In the order's currency (CURRENCY_MISMATCH).";

@InputType({ description: 'Money that staff took.' })
export class RecordPaymentInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: ORDER })
  orderId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only for these bookings of the order; left out, for whatever is due, what was placed first coming first.',
  })
  bookingIds?: string[] | null;

  @Field(() => MoneyInput, { description: `How much, above zero. ${CURRENCY} PAYMENT_EXCEEDS_DUE says what is due.` })
  amount!: MoneyInput;

  @Field(() => PaymentMethodEnum, { description: 'How it was taken.' })
  method!: PaymentMethod;

  @Field(() => String, { nullable: true, description: 'Such as the number of a receipt, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'More than is due may be taken; it is then to be given back.' })
  allowOverpayment?: boolean | null;
}

@InputType({ description: 'Money that goes back.' })
export class RefundPaymentInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The payment it is of. NOT_FOUND when the organization has none with this id.' })
  paymentId!: string;

  @Field(() => MoneyInput, { description: `How much, above zero. ${CURRENCY} REFUND_EXCEEDS_PAID says how much is left.` })
  amount!: MoneyInput;

  @Field(() => PaymentMethodEnum, {
    nullable: true,
    description: 'How it was given back by hand; left out, the way it came: a provider is asked to do it.',
  })
  method?: PaymentMethod | null;

  @Field(() => String, { description: 'Why, at most 4,000 characters (REASON_REQUIRED).' })
  reason!: string;
}

@InputType({ description: 'A discount in place of the one there is. Either an amount or a percentage; zero takes it back.' })
export class DiscountOrderInput {
  @Field(() => String, { description: KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: ORDER })
  orderId!: string;

  @Field(() => [ID], { nullable: true, description: 'Only on these lines; left out, on every line that counts and is no fee.' })
  lineIds?: string[] | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: `So much over all of them, in proportion to their prices, at most what they cost. ${CURRENCY}`,
  })
  amount?: MoneyInput | null;

  @Field(() => Int, { nullable: true, description: 'A share of each in basis points, 0 to 10,000: 1,000 is 10 %.' })
  percentBp?: number | null;

  @Field(() => String, { description: 'Why, at most 4,000 characters (REASON_REQUIRED).' })
  reason!: string;
}
