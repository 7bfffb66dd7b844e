import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocationModeEnum, ServiceKindEnum, WorkflowEnum } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';

@ObjectType('BookableResource', { description: 'Who or what can serve a service.', simpleResolvers: true })
export class BookableResourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What the service needs it as, such as "therapist".' })
  role!: string;
}

@ObjectType('BookableSession', { description: 'A coming session of a service.', simpleResolvers: true })
export class BookableSessionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Seats nobody has booked or holds in a basket.' })
  seatsLeft!: number;
}

@ObjectType('BookableService', { description: 'Something that staff can book for a customer.', simpleResolvers: true })
export class BookableServiceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  category!: string | null;

  @Field(() => ServiceKindEnum, { description: 'SERVICE is an appointment, the others are sessions with seats.' })
  kind!: string;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes.' })
  durationMin!: number | null;

  @Field(() => WorkflowEnum, { description: 'What a booking has to pass before it is confirmed.' })
  workflow!: string;

  @Field(() => [LocationModeEnum], { description: 'Where it may take place; the first is what it is unless somebody says.' })
  locationModes!: string[];

  @Field(() => Int, { description: 'How many people may come to one appointment.' })
  mostAttendees!: number;
}
