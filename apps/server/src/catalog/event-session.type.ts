import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime, TimeZone } from '../graphql/scalars.js';

@ObjectType('EventSession', {
  description: 'A dated occurrence of a class, course, workshop or event, with seats.',
  simpleResolvers: true,
})
export class EventSessionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

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

  @Field(() => String, { description: 'DRAFT, TENTATIVE, CONFIRMED or CANCELLED.' })
  status!: string;
}
