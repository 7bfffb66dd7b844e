import type { AttendeeStatus } from '@bookwright/domain/bookings';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AttendeeStatusEnum } from './booking-attendee.type.js';

const ID_TEXT = 'The id of the booking. NOT_FOUND when the organization has none.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the booking has another by now.';

@InputType({ description: 'Somebody else who comes to an appointment.' })
export class AddBookingAttendeeInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'At most 200 characters. TOO_MANY_ATTENDEES when the appointment has no room.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'INVALID_EMAIL when it is none.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;
}

@InputType({ description: 'What became of somebody who was to come along.' })
export class MarkBookingAttendeeInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => ID, { description: 'Who. NOT_FOUND when the booking has nobody with this id, or no longer.' })
  attendeeId!: string;

  @Field(() => AttendeeStatusEnum, { description: 'NO_SHOW only after the start (NOT_STARTED_YET); REMOVED is final.' })
  status!: AttendeeStatus;
}

@InputType({ description: 'Everybody who is responsible for a booking.' })
export class SetBookingAssigneesInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { nullable: true, description: VERSION_TEXT })
  expectedVersion?: number | null;

  @Field(() => [ID], {
    description:
      'Members of staff, the first one leads; empty for nobody. RESOURCE_TAKEN when one who can be booked is not free.',
  })
  staffMemberIds!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also those who are not free. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED) and a reason.',
  })
  override?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why, with `override` (REASON_REQUIRED); kept in the history.' })
  reason?: string | null;
}

@InputType({ description: 'A task that is done, or is not.' })
export class FinishTaskInput {
  @Field(() => ID, { description: 'The task. NOT_FOUND when the organization has none.' })
  id!: string;

  @Field(() => Boolean, { description: 'False takes it back.' })
  done!: boolean;
}
