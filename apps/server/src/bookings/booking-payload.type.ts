import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { BookingType } from './booking.type.js';

@ObjectType('BookingPayload', { description: 'What became of an action on one booking.', simpleResolvers: true })
export class BookingPayload {
  @Field(() => BookingType, {
    nullable: true,
    description: 'The booking as it is now, also when the action was refused; null when there is none with this id.',
  })
  booking!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}
