import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { BasketPayload } from './basket-payload.type.js';

@ObjectType('BasketDate', { description: 'What became of one of several dates.', simpleResolvers: true })
export class BasketDateType {
  @Field(() => DateTime, { nullable: true, description: 'When an appointment would begin; null for a session.' })
  startsAt!: string | null;

  @Field(() => ID, { nullable: true, description: 'The session, for seats.' })
  sessionId!: string | null;

  @Field(() => Boolean, { description: 'It is in the basket now.' })
  added!: boolean;

  @Field(() => [UserErrorType], {
    description: 'Why it is not. `details.alternatives` names the nearest free times, to be added one by one or left out.',
  })
  userErrors!: Refusal[];
}

@ObjectType('BasketDatesPayload', { description: 'A basket after several dates were to be added.' })
export class BasketDatesPayload extends BasketPayload {
  @Field(() => [BasketDateType], { description: 'Each date in order; those that are free were added.' })
  dates!: BasketDateType[];
}
