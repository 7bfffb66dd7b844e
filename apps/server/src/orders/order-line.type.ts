import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { PaymentTypeEnum, PriceVisibilityEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';

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

  @Field(() => MoneyType, { nullable: true, description: `Quantity times unit price, less discount, plus tax. ${PRICE}` })
  gross!: MoneyType | null;

  @Field(() => PriceVisibilityEnum, { description: 'Whether the customer sees the price.' })
  priceVisibility!: string;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => Boolean, { description: 'False once its booking is cancelled or deleted: it counts no more.' })
  active!: boolean;

  @Field(() => BookingType, { nullable: true, description: 'The booking it paid for; null for goods.' })
  booking!: BookingType | null;
}
