import { SESSION_ACTIONS, SESSION_STATUSES, type SessionStatus } from '@bookwright/domain/sessions';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { StaffMemberType } from '../staff/staff-member.type.js';
import { ServiceType } from './service.type.js';

export const SessionStatusEnum = enumOf('SessionStatus', SESSION_STATUSES, 'How certain a session is.', {
  DRAFT: 'Nobody outside sees it.',
  TENTATIVE: 'On sale, but it runs only if enough people book.',
  CONFIRMED: 'It runs.',
  CANCELLED: 'Called off.',
});

export const SessionActionEnum = enumOf('SessionAction', SESSION_ACTIONS, 'What staff can do to a session.');

@ObjectType('EventSession', {
  description: 'A dated occurrence of a class, course, workshop or event, with seats.',
  simpleResolvers: true,
})
export class EventSessionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => ServiceType, { description: 'What takes place.' })
  service!: ServiceType;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => Int, { description: 'How many seats it has.' })
  capacity!: number;

  @Field(() => Int, { description: 'How many seats are taken, by bookings and by baskets that hold them.' })
  taken!: number;

  @Field(() => Int, { description: 'How many seats bookings take.' })
  booked!: number;

  @Field(() => Int, { description: 'How many seats can still be had.' })
  seatsLeft!: number;

  @Field(() => Int, { nullable: true, description: 'A tentative session is confirmed once so many seats are booked.' })
  minToRun!: number | null;

  @Field(() => SessionStatusEnum, { description: 'How certain it is.' })
  status!: SessionStatus;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who leads it.' })
  instructor!: StaffMemberType | null;

  @Field(() => String, { nullable: true, description: 'Where it takes place.' })
  location!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it meets, when it is online.' })
  meetingUrl!: string | null;

  @Field(() => Boolean, { description: 'Whether people may wait for a seat when it is full.' })
  waitlistEnabled!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was called off.' })
  cancelledAt!: string | null;
}
