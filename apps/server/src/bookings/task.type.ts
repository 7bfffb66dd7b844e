import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.js';
import { StaffMemberType } from '../staff/staff-member.type.js';
import { BookingType } from './booking.type.js';

@ObjectType('Task', { description: 'Something to be done after a booking.', simpleResolvers: true })
export class TaskType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => DateTime, { description: 'By when.' })
  dueAt!: string;

  @Field(() => BookingType, { description: 'The booking it follows from.' })
  booking!: object;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who is to do it.' })
  assignee!: StaffMemberType | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null for one that is open.' })
  doneAt!: string | null;
}
