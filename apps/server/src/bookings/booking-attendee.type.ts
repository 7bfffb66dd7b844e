import { ATTENDEE_STATUSES } from '@bookwright/domain/bookings';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';

export const AttendeeStatusEnum = enumOf(
  'AttendeeStatus',
  ATTENDEE_STATUSES,
  'What is known of somebody who was to come along.',
  {
    EXPECTED: 'Not here yet.',
    ARRIVED: 'Here.',
    NO_SHOW: 'Did not come.',
    REMOVED: 'Taken off the booking.',
  },
);

@ObjectType('BookingAttendee', {
  description: 'Somebody else who comes to an appointment, besides the attendee that the booking itself names.',
  simpleResolvers: true,
})
export class BookingAttendeeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Null without the right `booking.readPii`.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Null without the right `booking.readPii`.' })
  phone!: string | null;

  @Field(() => AttendeeStatusEnum, { description: 'Whether they came.' })
  status!: string;

  @Field(() => DateTime, { nullable: true, description: 'When they were taken off the booking.' })
  removedAt!: string | null;
}
