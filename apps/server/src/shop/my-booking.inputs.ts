import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../graphql/scalars.js';

const SHOP = 'The address (slug) of the shop. NOT_FOUND when there is none.';
const TOKEN = 'As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing.';
const BOOKING = 'A booking of this order; NOT_FOUND for any other.';
const VERSION = 'The `version` this is based on.';

@InputType({ description: 'A booking of an order whose customer has done what was missing.' })
export class CompleteMyBookingInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: TOKEN })
  accessToken!: string;

  @Field(() => ID, { description: BOOKING })
  bookingId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What staff should know, at most 4,000 characters; omitted, the comment stays.',
  })
  comment?: string | null;
}

@InputType({ description: 'Another time for a booking of an order.' })
export class RescheduleMyBookingInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: TOKEN })
  accessToken!: string;

  @Field(() => ID, { description: BOOKING })
  bookingId!: string;

  @Field(() => Int, { nullable: true, description: VERSION })
  expectedVersion?: number | null;

  @Field(() => DateTime, { description: 'The new start: one of the `slots` of the booking. It lasts as long as before.' })
  startsAt!: string;

  @Field(() => String, { nullable: true, description: 'Why, if the customer likes to say.' })
  reason?: string | null;
}
