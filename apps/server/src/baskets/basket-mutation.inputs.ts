import type { BillingType, LocationMode } from '@bookwright/domain/bookings';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { BillingTypeEnum, LocationModeEnum } from '../graphql/enums.js';
import { MoneyInput } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';

const SHOP = 'The address (slug) of the shop. NOT_FOUND when there is none.';
const TOKEN = 'As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible.';
const VERSION = 'The `version` of the line this is based on; STALE_VERSION when another tab or device has changed it.';
const KEY =
  'Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.';

@InputType({ description: 'Somebody else who comes to an appointment.' })
export class AttendeeInput {
  @Field(() => String, { description: 'At most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'INVALID_EMAIL when it is none.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;
}

@InputType({ description: 'Something to put into a basket.' })
export class AddBasketLineInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { nullable: true, description: `${TOKEN} Omitted: a new basket.` })
  basketToken?: string | null;

  @Field(() => ID, { description: 'What to book or buy.' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'Which session, for seats (REQUIRED).' })
  sessionId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When, for an appointment (REQUIRED): one of the `slots`.' })
  startsAt?: string | null;

  @Field(() => ID, { nullable: true, description: 'With whom or in which room; omitted, whoever is free.' })
  resourceId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'Seats or pieces, 1 to 100; 1 for an appointment.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Who comes, if not the booker.' })
  attendeeName?: string | null;

  @Field(() => [AttendeeInput], {
    nullable: true,
    description: 'Who else comes to an appointment; no more than its `mostAttendees` in all (TOO_MANY_ATTENDEES).',
  })
  attendees?: AttendeeInput[] | null;

  @Field(() => LocationModeEnum, {
    nullable: true,
    description: 'One of the `locationModes` of the service (LOCATION_NOT_OFFERED); omitted, the first of them.',
  })
  locationMode?: LocationMode | null;

  @Field(() => String, { nullable: true, description: 'What helps to find the place: "Terminal 2, Door 3".' })
  locationText?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where a mobile service goes (ADDRESS_REQUIRED). Not kept for other modes.',
  })
  locationAddress?: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north of that address, -90 to 90, with `longitude`.' })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, -180 to 180 (COORDINATES_OUT_OF_RANGE).' })
  longitude?: number | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A change of one line. An omitted field stays as it is.' })
export class ChangeBasketLineInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: TOKEN })
  basketToken!: string;

  @Field(() => ID, { description: 'The line. NOT_FOUND when the basket has none with this id.' })
  lineId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats or pieces, 1 to 100; 1 for an appointment.' })
  quantity?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Another time for an appointment.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes; null for the booker.' })
  attendeeName?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What `newPrice` says one of it costs by now, accepted by the customer. PRICE_CHANGED when it is another again.',
  })
  acceptedPrice?: MoneyInput | null;
}

@InputType({ description: 'A line to take out of a basket.' })
export class RemoveBasketLineInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: TOKEN })
  basketToken!: string;

  @Field(() => ID, { description: 'The line.' })
  lineId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;
}

@InputType({ description: 'Who orders what is in a basket.' })
export class CheckOutInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: `${TOKEN} BASKET_EMPTY when nothing is in it.` })
  basketToken!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  givenName!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  familyName!: string;

  @Field(() => String, { description: 'Where the order email goes (INVALID_EMAIL).' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;

  @Field(() => BillingTypeEnum, {
    nullable: true,
    description:
      'Who pays. ACCOUNT is for those who are signed in with the address they order by (BOOKER_NOT_IN_ACCOUNT); without `accountId` it is their own. Omitted: ACCOUNT when an account is named, else PRIVATE.',
  })
  billingType?: BillingType | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Which of their accounts is invoiced (BOOKER_NOT_IN_ACCOUNT); a private order takes none (PRIVATE_HAS_NO_ACCOUNT).',
  })
  accountId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The customer's own order number, at most 200 characters; some accounts want one (PO_NUMBER_REQUIRED).",
  })
  poNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A booking of an order that its customer calls off.' })
export class CancelMyBookingInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: 'As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing.' })
  accessToken!: string;

  @Field(() => ID, { description: 'A booking of this order; NOT_FOUND for any other.' })
  bookingId!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, if the customer likes to say.' })
  reason?: string | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'What `cancelQuote.fee.keeps` said, accepted by the customer; left out, nothing is to be kept. FEE_CHANGED when it is another amount by now.',
  })
  acceptedFee?: MoneyInput | null;
}
