import type { ChangeQuote } from '@bookwright/domain/bookings';
import type { Refusal } from '@bookwright/domain/kernel';
import type { GeoPoint } from '@bookwright/domain/places';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AttendeeType } from '../bookings/attendee.type.js';
import { CancellationFeeType } from '../cancellation/fee-quote.type.js';
import type { Context } from '../context.js';
import { BookingStatusEnum, CancelKindEnum, LocationModeEnum, PaymentTypeEnum, WorkflowEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { LineKindEnum } from '../orders/line-kind.enum.js';
import { OfferedResourceType } from '../resources/offered-resource.type.js';

@ObjectType('ChangeQuote', { description: 'What a change of a booking would mean.', simpleResolvers: true })
export class ChangeQuoteType {
  @Field(() => Boolean, { description: 'Whether the customer may do it now.' })
  allowed!: boolean;

  @Field(() => DateTime, { description: 'Until when customers can do it by themselves.' })
  until!: string;

  @Field(() => BookingStatusEnum, { description: 'What the booking will be afterwards.' })
  status!: string;

  @Field(() => [UserErrorType], { description: 'Why it is not possible now.' })
  reasons!: Refusal[];

  @Field(() => CancellationFeeType, {
    nullable: true,
    description: 'What cancelling would keep of the price; null for a move, and where the price is not shown.',
  })
  fee!: CancellationFeeType | null;
}

/** What changing a booking would mean, with its fee as the API shows it. */
type ShownQuote = Omit<ChangeQuote, 'fee'> & Pick<ChangeQuoteType, 'fee'>;

@ObjectType('ShopBooking', { description: 'A booking as its customer sees it.', simpleResolvers: true })
export class ShopBookingType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => String, { description: 'What to call it by, such as `BW-7F3K2Q`.' })
  reference!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => BookingStatusEnum, { description: 'Where it is in its life.' })
  status!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  location!: string | null;

  @Field(() => LocationModeEnum, { description: 'In what way it has a place.' })
  locationMode!: string;

  @Field(() => String, { nullable: true, description: 'Where a mobile service goes.' })
  locationAddress!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of that address.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address of the web that shows the way there; null where there is none.',
  })
  navigationUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to meet online.' })
  meetingUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes.' })
  attendeeName!: string | null;

  @Field(() => [AttendeeType], { description: 'Who else comes.' })
  attendees!: AttendeeType[];

  @Field(() => OfferedResourceType, { nullable: true, description: 'With whom or in which room.' })
  resource!: OfferedResourceType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Null when the price is not shown.' })
  price!: MoneyType | null;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => WorkflowEnum, { description: 'What it has to pass before it is confirmed.' })
  workflow!: string;

  @Field(() => CancelKindEnum, { nullable: true, description: 'By whom or why it was called off.' })
  cancelKind!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is held while its customer completes it.' })
  holdExpiresAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the customer may complete it now.' })
  canComplete!: boolean;

  @Field(() => [UserErrorType], { description: 'Why not. HOLD_RUN_OUT when the time for it is over.' })
  cannotCompleteReasons!: Refusal[];

  @Field(() => ChangeQuoteType, { description: 'What moving it to another time would mean.' })
  rescheduleQuote!: ShownQuote;

  @Field(() => ChangeQuoteType, { description: 'What cancelling it would mean.' })
  cancelQuote!: ShownQuote;

  @Field(() => Boolean, { description: 'Whether the customer may cancel it now.' })
  canCancel!: boolean;

  @Field(() => [UserErrorType], { description: 'Why not.' })
  cannotCancelReasons!: Refusal[];

  serviceId!: string | null;
  place!: GeoPoint | null;
  visitor!: Context;
}

@ObjectType('ShopOrderLine', { description: 'One thing that was bought.', simpleResolvers: true })
export class ShopOrderLineType {
  @Field(() => String, { description: 'What it is.' })
  description!: string;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => MoneyType, { nullable: true, description: 'For all of them; null when the price is not shown.' })
  price!: MoneyType | null;

  @Field(() => Boolean, { description: 'False when it was cancelled and counts no more.' })
  active!: boolean;

  @Field(() => LineKindEnum, { description: 'What was bought, or the fee that was kept of it.' })
  kind!: string;

  @Field(() => MoneyType, { nullable: true, description: 'What was taken off it; null when the price is not shown.' })
  discount!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Its tax, in the price or added to it; null when that is not shown.' })
  tax!: MoneyType | null;

  @Field(() => Int, { description: 'The rate of its tax in basis points: 2,000 is 20 %; 0 when the price is not shown.' })
  taxRateBp!: number;

  @Field(() => Boolean, { description: 'Whether the price includes the tax.' })
  taxIncluded!: boolean;
}

@ObjectType('ShopOrder', { description: 'An order as its customer sees it: shown prices only.', simpleResolvers: true })
export class ShopOrderType {
  @Field(() => String, { description: 'What to call it by, such as `OR-51XM9D`.' })
  reference!: string;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: string;

  @Field(() => String, { description: 'Who placed it.' })
  bookerName!: string;

  @Field(() => String, { description: 'Where the order email went.' })
  bookerEmail!: string;

  @Field(() => [ShopBookingType], { description: 'Its bookings by time.' })
  bookings!: ShopBookingType[];

  @Field(() => [ShopOrderLineType], { description: 'What was bought, goods included.' })
  lines!: ShopOrderLineType[];

  @Field(() => MoneyType, { description: 'The sum of the shown prices.' })
  total!: MoneyType;

  @Field(() => MoneyType, { description: 'What is paid at checkout.' })
  payNowTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'What is paid later, as far as it is shown.' })
  payLaterTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax that is in the shown prices.' })
  includedTax!: MoneyType;

  @Field(() => MoneyType, { description: 'The tax that was added to the shown prices; the total has it.' })
  addedTax!: MoneyType;

  @Field(() => MoneyType, { description: 'What was paid of what is shown.' })
  paid!: MoneyType;

  @Field(() => MoneyType, { description: 'What of that was given back.' })
  refunded!: MoneyType;

  @Field(() => MoneyType, { description: 'What is still due of what is shown; below zero, what is to be given back.' })
  due!: MoneyType;

  orderId!: string;
  visitor!: Context;
}
