import { Field, ID, InputType, Int } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { ChangeBillingInput } from './bulk-edit.inputs.js';

const FeeChoiceEnum = enumOf('FeeChoice', ['KEEP', 'WAIVE'], 'What becomes of the fee of a cancellation.', {
  KEEP: 'It stays in the order as a line of its own.',
  WAIVE: 'Nothing is kept.',
});

const ID_TEXT = 'The id of the booking. NOT_FOUND when the organization has none.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the booking has another by now.';

@InputType({ description: 'A booking, for an action that needs nothing else.' })
export class BookingActionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A note for the history, at most 4,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A booking, for an action that has a reason.' })
export class BookingReasonInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => String, {
    description: 'Why, at most 4,000 characters. REASON_REQUIRED when it is blank and staff cancel or decline.',
  })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For `deleteBooking` where the organization erases what is deleted: the reference (CONFIRMATION_REQUIRED).',
  })
  confirmation?: string | null;

  @Field(() => FeeChoiceEnum, {
    nullable: true,
    description:
      'For `cancelBooking`: whether what its policy keeps is kept (when left out, too) or waived. `Booking.cancelFee` says how much it is; the reason says why.',
  })
  fee?: 'KEEP' | 'WAIVE' | null;
}

@InputType({ description: 'A request, with the version it is judged by.' })
export class RequestInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;
}

@InputType({ description: 'Which of several requests is approved, and which are declined.' })
export class DecideBetweenInput {
  @Field(() => RequestInput, { description: 'The one that is approved.' })
  approve!: RequestInput;

  @Field(() => [RequestInput], { description: 'Those that are declined; they free what they took before the other takes it.' })
  decline!: RequestInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'The customer has still to pay or to complete it: it is pencilled in for them, and held for a while.',
  })
  awaitCustomer?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why the others are declined (REASON_REQUIRED when there are any).' })
  reason?: string | null;
}

@InputType({ description: 'Two bookings that are to change places.' })
export class SwapBookingsInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => ID, { description: 'The other one.' })
  otherId!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` of the other that this is based on.' })
  otherVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history of both.' })
  reason?: string | null;
}

@InputType({ description: 'A booking that is to be erased.' })
export class PurgeBookingInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Its reference, typed to confirm (CONFIRMATION_REQUIRED).' })
  confirmation!: string;
}

@InputType({ description: 'A new time for a booking.' })
export class RescheduleBookingInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => DateTime, { description: 'The new start. IN_THE_PAST, OUTSIDE_OPENING_HOURS and RESOURCE_TAKEN are possible.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'The new end, after the start (END_NOT_AFTER_START).' })
  endsAt!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Omitted: keeps the resource if it is free then, else takes any that qualifies.',
  })
  resourceId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason.',
  })
  override?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason.',
  })
  overbook?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, for the history.' })
  reason?: string | null;
}

@InputType({ description: 'A new key contact for a booking.' })
export class ChangeBookingBookerInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => ID, {
    description: 'The customer. BOOKER_NOT_IN_ACCOUNT when the booking is billed to an account they do not belong to.',
  })
  customerId!: string;
}

@InputType({ description: 'Who is billed for a booking.' })
export class ChangeBookingBillingInput extends ChangeBillingInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;
}

@InputType({ description: 'Who is responsible for a booking.' })
export class AssignBookingInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => ID, { nullable: true, description: 'A member of staff; null or omitted takes the assignee off.' })
  staffMemberId?: string | null;
}

@InputType({ description: 'What a booking says. An omitted field stays as it is; null or blank text clears it.' })
export class EditBookingDetailsInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'One line, at most 200 characters; cannot be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'For staff only, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'The place as a text, at most 200 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'An http or https address (INVALID_URL).' })
  meetingUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Who comes, at most 200 characters.' })
  attendeeName?: string | null;

  @Field(() => String, { nullable: true, description: 'An email address (INVALID_EMAIL).' })
  attendeeEmail?: string | null;
}
