import type { BillingType } from '@bookwright/domain/bookings';
import { Field, ID, InputType } from 'type-graphql';
import { WishedInput } from '../availability/availability.inputs.js';
import { AttendeeInput } from '../baskets/basket-mutation.inputs.js';
import { BillingTypeEnum } from '../graphql/enums.js';
import { SafeInt } from '../graphql/scalars.js';

@InputType({ description: 'Somebody who books for the first time.' })
export class NewCustomerInput {
  @Field(() => String, { description: 'At most 200 characters.' })
  givenName!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'Where emails go (INVALID_EMAIL); without it none are sent.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;
}

@InputType({ description: 'Something that staff book for a customer: what, when, where and who comes.' })
export class BookedThingInput extends WishedInput {
  @Field(() => String, { nullable: true, description: 'What it is, at most 200 characters; required without a service.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, at length, at most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes, if not the one who books.' })
  attendeeName?: string | null;

  @Field(() => String, { nullable: true, description: 'Their email address (INVALID_EMAIL).' })
  attendeeEmail?: string | null;

  @Field(() => [AttendeeInput], {
    nullable: true,
    description:
      'Further people: of an appointment as many as the service allows (TOO_MANY_ATTENDEES), of a session each with a seat and a booking of their own.',
  })
  attendees?: AttendeeInput[] | null;

  @Field(() => SafeInt, { nullable: true, description: "In minor units of the service's currency, instead of its price." })
  priceMinor?: number | null;

  @Field(() => String, { nullable: true, description: 'Why it goes beyond hours and rules, or is cancelled from the start.' })
  reason?: string | null;
}

@InputType({ description: 'A booking that staff make for a customer.' })
export class CreateBookingInput extends BookedThingInput {
  @Field(() => ID, { nullable: true, description: 'Who books; or `newCustomer`.' })
  customerId?: string | null;

  @Field(() => NewCustomerInput, {
    nullable: true,
    description: 'Who books, if not known yet. Somebody known by this name and address is not noted twice.',
  })
  newCustomer?: NewCustomerInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when there is nobody to name yet: it stands among what has to be looked at until somebody is.',
  })
  withoutCustomer?: boolean | null;

  @Field(() => BillingTypeEnum, {
    nullable: true,
    description:
      "Who pays. ACCOUNT without `accountId` is the booker's own, or missing. PRIVATE takes no account (PRIVATE_HAS_NO_ACCOUNT). Omitted: ACCOUNT when an account is named, else PRIVATE.",
  })
  billingType?: BillingType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which account is invoiced; the booker must belong to it (BOOKER_NOT_IN_ACCOUNT).',
  })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: "The customer's own order number (PO_NUMBER_REQUIRED)." })
  poNumber?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the customer gets the order email.' })
  sendOrderEmail!: boolean;

  @Field(() => String, {
    description:
      'Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey!: string;
}
