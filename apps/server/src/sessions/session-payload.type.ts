import type { Refusal } from '@bookwright/domain/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { EventSessionType } from '../catalog/event-session.type.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('EventSessionPayload', { description: 'What became of an action on one session.', simpleResolvers: true })
export class EventSessionPayload {
  @Field(() => EventSessionType, {
    nullable: true,
    description: 'The session as it is now, also when the action was refused; null when there is none with this id.',
  })
  session!: object | null;

  @Field(() => Int, { description: 'How many bookings were moved, changed or cancelled along with it.' })
  bookingCount!: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}

@ObjectType('CreateSessionsPayload', { description: 'The sessions that were made.', simpleResolvers: true })
export class CreateSessionsPayload {
  @Field(() => [EventSessionType], { description: 'In the order of their start; none when it was refused.' })
  sessions!: object[];

  @Field(() => [UserErrorType], { description: 'Why nothing was made; the first refusal of each kind.' })
  userErrors!: Refusal[];
}
