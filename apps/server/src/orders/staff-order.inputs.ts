import type { BillingType } from '@bookwright/domain/bookings';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BookedThingInput, NewCustomerInput } from '../bookings/create-booking.inputs.js';
import { BillingTypeEnum } from '../graphql/enums.js';

@InputType({ description: 'One thing of an order that staff make: an appointment, seats of a session, or goods.' })
export class StaffOrderItemInput extends BookedThingInput {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many: of goods, 1 to 100 (QUANTITY_OUT_OF_RANGE), or of seats, with whoever is among `attendees`. 1 when left out.',
  })
  quantity?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The thing of the opportunity that it books; NOT_FOUND when that has none, DUPLICATE when it was booked.',
  })
  opportunityItemId?: string | null;
}

@InputType({ description: 'One order of several things, made by staff for a customer.' })
export class PlaceStaffOrderInput {
  @Field(() => ID, { nullable: true, description: 'Who books; or `newCustomer`. CUSTOMER_ERASED when their data was erased.' })
  customerId?: string | null;

  @Field(() => NewCustomerInput, { nullable: true, description: 'Who books, if not known yet.' })
  newCustomer?: NewCustomerInput | null;

  @Field(() => Boolean, { nullable: true, description: 'True when there is nobody to name yet.' })
  withoutCustomer?: boolean | null;

  @Field(() => BillingTypeEnum, { nullable: true, description: 'As in `createBooking`.' })
  billingType?: BillingType | null;

  @Field(() => ID, { nullable: true, description: 'Which account is invoiced (BOOKER_NOT_IN_ACCOUNT).' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: "The customer's own order number (PO_NUMBER_REQUIRED)." })
  poNumber?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The opportunity it comes from; without a customer, its customer books. What is booked is linked both ways.',
  })
  opportunityId?: string | null;

  @Field(() => [StaffOrderItemInput], {
    description: 'The things, 1 to 100 (BASKET_EMPTY). Errors have the path `items.<index>`.',
  })
  items!: StaffOrderItemInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'True: what cannot be had is left out and named in `leftOut`, as long as something remains. False: it refuses all.',
  })
  leaveOutRefused!: boolean;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the customer gets the order email.' })
  sendOrderEmail!: boolean;

  @Field(() => String, {
    description:
      'Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey!: string;
}
