import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { BillingStateEnum } from '../bookings/booking-billing.type.js';
import { CustomerType } from '../customers/customer.type.js';
import { BillingTypeEnum, SourceModeEnum } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { PaymentStateEnum } from '../payments/payment.enums.js';
import { PlacedAsType } from './placed-as.type.js';

const PRICE = 'Null without the right `order.seeInternalPrices`.';

@ObjectType('OrderOpportunity', {
  description: 'The opportunity an order came from; `opportunity` has the rest.',
  simpleResolvers: true,
})
export class OrderOpportunityType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;
}

@ObjectType('Order', { description: 'What one checkout made: bookings and goods.', simpleResolvers: true })
export class OrderType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'What people call it by, such as `OR-7F3K2Q`. Unique in the organization.' })
  reference!: string;

  @Field(() => DateTime, { description: 'When it was placed.' })
  placedAt!: string;

  @Field(() => CustomerType, {
    nullable: true,
    description: 'Who placed it, or for whom staff did, as they are known now; null when staff named nobody yet.',
  })
  booker!: CustomerType | null;

  @Field(() => OrderOpportunityType, { nullable: true, description: 'The opportunity it came from.' })
  opportunity!: object | null;

  @Field(() => PlacedAsType, {
    nullable: true,
    description: 'The same as it was at placement. Null for older orders, and without the right `booking.readPii`.',
  })
  placedAs!: PlacedAsType | null;

  @Field(() => AccountType, { nullable: true, description: 'Who is invoiced; null for a private order.' })
  account!: AccountType | null;

  @Field(() => BillingTypeEnum, { description: 'Who pays.' })
  billingType!: string;

  @Field(() => BillingStateEnum, { description: 'The same, and whether an account is missing.' })
  billing!: string;

  @Field(() => String, { nullable: true, description: "The account's purchase order number." })
  poNumber!: string | null;

  @Field(() => SourceModeEnum, { description: 'Whether the customer or staff placed it.' })
  sourceMode!: string;

  @Field(() => String, { description: 'Through which door it came, such as PORTAL or ADMIN.' })
  sourceChannel!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who comes on its courses, each once; null when nobody does (any more).',
  })
  delegateNames!: string | null;

  @Field(() => String, { nullable: true, description: 'The ids of those of them who are known: whoever booked for themselves.' })
  delegateIds!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its courses, classes, workshops and events that somebody comes to, each once.',
  })
  courseNames!: string | null;

  @Field(() => String, { nullable: true, description: 'The ids of the same; null for products and services only.' })
  courseIds!: string | null;

  @Field(() => String, {
    description: 'What kind of person or program placed it: STAFF, CUSTOMER, GUEST, API_KEY, IMPORT or SYSTEM.',
  })
  takenByKind!: string;

  @Field(() => String, { description: 'Their name.' })
  takenByName!: string;

  @Field(() => Int, { description: 'How many bookings it made.' })
  bookingCount!: number;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Sum of all active lines, hidden prices included. Null without the right `order.seeInternalPrices`.',
  })
  internalTotal!: MoneyType | null;

  @Field(() => MoneyType, { description: 'Sum of the active lines whose price the customer sees.' })
  customerTotal!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of the active lines that are paid at checkout.' })
  payNowTotal!: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description:
      'Sum of the active lines that are paid later, hidden prices included. Null without the right `order.seeInternalPrices`.',
  })
  payLaterTotal!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: `What was paid. ${PRICE}` })
  paid!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: `What of that was given back. ${PRICE}` })
  refunded!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: `The total, less what was paid, plus what was given back; below zero when something is to be given back. ${PRICE}`,
  })
  due!: MoneyType | null;

  @Field(() => MoneyType, { description: 'The same of the lines whose price the customer sees.' })
  customerDue!: MoneyType;

  @Field(() => PaymentStateEnum, { description: 'What has been paid of it.' })
  paymentStatus!: string;
}
