import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AttendeeType } from '../bookings/attendee.type.js';
import { LocationModeEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { CurrencyCode, DateTime, TimeZone } from '../graphql/scalars.js';
import { OfferedResourceType } from '../resources/offered-resource.type.js';
import { ShopServiceType, ShopSessionType } from '../shop/shop.type.js';

@ObjectType('BasketLine', { description: 'One thing in a basket.' })
export class BasketLineType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => ShopServiceType, { description: 'What is to be booked or bought.' })
  service!: ShopServiceType;

  @Field(() => DateTime, { nullable: true, description: 'When it begins; null for goods.' })
  startsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null for goods.' })
  endsAt!: string | null;

  @Field(() => TimeZone, { nullable: true, description: 'The zone of its wall clock; null for goods.' })
  timeZone!: string | null;

  @Field(() => Int, { description: 'Seats or pieces; 1 for an appointment.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Who comes, if not the booker.' })
  attendeeName!: string | null;

  @Field(() => [AttendeeType], { description: 'Who else comes.' })
  attendees!: AttendeeType[];

  @Field(() => LocationModeEnum, { description: 'In what way it has a place.' })
  locationMode!: string;

  @Field(() => String, { nullable: true, description: 'What helps to find the place.' })
  locationText!: string | null;

  @Field(() => String, { nullable: true, description: 'Where a mobile service goes.' })
  locationAddress!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of that address.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null;

  @Field(() => OfferedResourceType, { nullable: true, description: 'With whom or in which room.' })
  resource!: OfferedResourceType | null;

  @Field(() => ShopSessionType, { nullable: true, description: 'The session, for seats.' })
  session!: ShopSessionType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'For all of them, without a tax that is added; null when it is not shown.',
  })
  price!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'What one of it costs by now, if that has changed since it was chosen: accept it by `changeBasketLine`, or remove it. Null otherwise.',
  })
  newPrice!: MoneyType | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the seats or the time are kept. In the past, or null where something is held: it is taken again at checkout if it is still free.',
  })
  holdExpiresAt!: string | null;
}

@ObjectType('Basket', { description: 'What a customer is about to order.' })
export class BasketType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CurrencyCode, { description: 'The one currency of its prices.' })
  currency!: string;

  @Field(() => DateTime, { description: 'Until when the basket is kept; its holds end sooner.' })
  expiresAt!: string;

  @Field(() => [BasketLineType], { description: 'In the order in which they were added.' })
  lines!: BasketLineType[];

  @Field(() => MoneyType, { description: 'The sum of the shown prices.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What is paid at checkout.' })
  payNowTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax that is in the shown prices.' })
  includedTax!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax that is added to the shown prices; the total has it.' })
  addedTax!: MoneyType;

  @Field(() => String, { nullable: true, description: 'Opens the order this basket became; null before checkout.' })
  orderAccessToken!: string | null;
}
