import type { BookingAction } from '@bookwright/domain/bookings';
import { Field, ObjectType } from 'type-graphql';
import { BookingActionEnum } from '../graphql/enums.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('UnavailableAction', {
  description: 'Something that cannot be done to a booking now, and why.',
  simpleResolvers: true,
})
export class UnavailableActionType {
  @Field(() => BookingActionEnum, { description: 'What cannot be done.' })
  action!: BookingAction;

  @Field(() => [UserErrorType], { description: 'Why: every reason that stands in the way.' })
  reasons!: UserErrorType[];
}
