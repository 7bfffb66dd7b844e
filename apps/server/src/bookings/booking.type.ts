import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { EventSessionType } from '../catalog/event-session.type.js';
import { ServiceType } from '../catalog/service.type.js';
import { CustomerType } from '../customers/customer.type.js';
import {
  BillingTypeEnum,
  BookingStatusEnum,
  CancelKindEnum,
  LocationModeEnum,
  PaymentTypeEnum,
  PriceVisibilityEnum,
  SourceModeEnum,
  WorkflowEnum,
} from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { OrderType } from '../orders/order.type.js';
import { PaymentStateEnum } from '../payments/payment.enums.js';
import { ResourceType } from '../resources/resource.type.js';
import { StaffMemberType } from '../staff/staff-member.type.js';
import { BillingStateEnum } from './booking-billing.type.js';

@ObjectType('Booking', {
  description: 'One appointment, or one seat on a session. It belongs to exactly one order.',
  simpleResolvers: true,
})
export class BookingType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'What people call it by, such as `BW-7F3K2Q`. Unique in the organization.' })
  reference!: string;

  @Field(() => String, { description: 'What it is, in a line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is, at length.' })
  description!: string | null;

  @Field(() => BookingStatusEnum, { description: 'Where it is in its life.' })
  status!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => Int, { description: 'From start to end, in minutes.' })
  durationMin!: number;

  @Field(() => ServiceType, { nullable: true, description: 'What is delivered.' })
  service!: ServiceType | null;

  @Field(() => EventSessionType, { nullable: true, description: 'The session it is a seat on; null for an appointment.' })
  session!: EventSessionType | null;

  @Field(() => ResourceType, { nullable: true, description: 'Who or what it occupies.' })
  resource!: ResourceType | null;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who is responsible for it.' })
  assignee!: StaffMemberType | null;

  @Field(() => OrderType, { description: 'The order it was placed with.' })
  order!: OrderType;

  @Field(() => CustomerType, { nullable: true, description: "Who booked: the order's booker, unless changed for this booking." })
  booker!: CustomerType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who is invoiced; null for a private booking.' })
  account!: AccountType | null;

  @Field(() => BillingTypeEnum, { description: 'Who pays.' })
  billingType!: string;

  @Field(() => BillingStateEnum, { description: 'The same, and whether an account is missing.' })
  billing!: string;

  @Field(() => String, { nullable: true, description: 'Who comes, if somebody other than the booker.' })
  attendeeName!: string | null;

  @Field(() => String, { nullable: true, description: "The attendee's email address. Null without the right `booking.readPii`." })
  attendeeEmail!: string | null;

  @Field(() => LocationModeEnum, { description: 'In what way it has a place.' })
  locationMode!: string;

  @Field(() => String, { nullable: true, description: 'The place, as a text.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'Where a mobile service goes. Null without the right `booking.readPii`.' })
  locationAddress!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of that address. Null without the right `booking.readPii`.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east. Null without the right `booking.readPii`.' })
  longitude!: number | null;

  @Field(() => String, { nullable: true, description: 'Where to meet online.' })
  meetingUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff.' })
  comment!: string | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Its price. Null when it is hidden and the viewer has no right `order.seeInternalPrices`.',
  })
  price!: MoneyType | null;

  @Field(() => PriceVisibilityEnum, { description: 'Whether the customer sees the price.' })
  priceVisibility!: string;

  @Field(() => PaymentStateEnum, { description: 'What has been paid of it.' })
  paymentStatus!: string;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'What is still due for it; below zero, what is to be given back. Null when its price is hidden and the viewer has no right `order.seeInternalPrices`.',
  })
  due!: MoneyType | null;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => WorkflowEnum, { description: 'What it had to pass before it was confirmed.' })
  workflow!: string;

  @Field(() => SourceModeEnum, { description: 'Whether the customer or staff placed it.' })
  sourceMode!: string;

  @Field(() => String, { description: 'Through which door it came, such as PORTAL or ADMIN.' })
  sourceChannel!: string;

  @Field(() => DateTime, { description: 'When it was booked. Never changes.' })
  bookedAt!: string;

  @Field(() => DateTime, { description: 'When it last changed.' })
  updatedAt!: string;

  @Field(() => Int, { description: 'How often it was moved.' })
  rescheduleCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it began before it was last moved.' })
  previousStartsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended before it was last moved.' })
  previousEndsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it is held while the customer completes it.' })
  holdExpiresAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer was checked in.' })
  arrivedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was begun.' })
  startedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was finished.' })
  completedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was called off.' })
  cancelledAt!: string | null;

  @Field(() => CancelKindEnum, { nullable: true, description: 'By whom or why it was called off.' })
  cancelKind!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given for calling it off.' })
  cancelReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was deleted; null for one that is not.' })
  deletedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given for deleting it.' })
  deletedReason!: string | null;

  @Field(() => ID, { nullable: true, description: 'The series it belongs to: `series`. Null outside of one.' })
  seriesId!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its number in the series: 1 for the first date.' })
  seriesIndex!: number | null;
}
