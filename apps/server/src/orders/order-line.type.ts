import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { PaymentTypeEnum, PriceVisibilityEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { LineKindEnum } from './line-kind.enum.js';

const PRICE = 'Null when it is hidden and the viewer has no right `order.seeInternalPrices`.';

@ObjectType('OrderLine', { description: 'One thing that was bought, frozen when the order was placed.', simpleResolvers: true })
export class OrderLineType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What was bought.' })
  description!: string;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => MoneyType, { nullable: true, description: `The price of one. ${PRICE}` })
  unitPrice!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: `Quantity times unit price, less discount, plus a tax that the price does not include. ${PRICE}`,
  })
  gross!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: `What was taken off it. ${PRICE}` })
  discount!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: `Its tax, which \`taxIncluded\` says to be in it or added. ${PRICE}` })
  tax!: MoneyType | null;

  @Field(() => Int, { description: 'The rate of its tax in basis points: 2,000 is 20 %.' })
  taxRateBp!: number;

  @Field(() => Boolean, { description: 'Whether the price includes the tax.' })
  taxIncluded!: boolean;

  @Field(() => MoneyType, { nullable: true, description: `What was paid for it. ${PRICE}` })
  paid!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: `What of that was given back. ${PRICE}` })
  refunded!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: `What is still due for it; below zero, what is to be given back or covers the fee of its booking. ${PRICE}`,
  })
  due!: MoneyType | null;

  @Field(() => LineKindEnum, { description: 'What was sold, or the fee that was kept of it.' })
  kind!: string;

  @Field(() => PriceVisibilityEnum, { description: 'Whether the customer sees the price.' })
  priceVisibility!: string;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => Boolean, { description: 'False once its booking is cancelled or deleted: it counts no more.' })
  active!: boolean;

  @Field(() => BookingType, { nullable: true, description: 'The booking it paid for; null for goods.' })
  booking!: BookingType | null;
}
