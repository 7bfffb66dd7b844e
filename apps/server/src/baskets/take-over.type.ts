import type { Refusal } from '@bookwright/domain/kernel';
import { Field, InputType, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { BasketPayload } from './basket-payload.type.js';

@InputType({ description: 'The basket of this browser, if it has one.' })
export class TakeOverBasketInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was put together before signing in. Omitted, or no longer open: only the basket they have from elsewhere.',
  })
  basketToken?: string | null;
}

@ObjectType('BasketLineNote', { description: 'What somebody should know of a line.', simpleResolvers: true })
export class BasketLineNoteType {
  @Field(() => String, { description: 'What it is of.' })
  title!: string;

  @Field(() => Boolean, { description: 'It is in the basket, but no longer held; false when it stayed behind.' })
  kept!: boolean;

  @Field(() => [UserErrorType], { description: 'Why.' })
  userErrors!: Refusal[];
}

@ObjectType('TakeOverBasketPayload', { description: 'The basket of whoever is signed in; null when they have none.' })
export class TakeOverBasketPayload extends BasketPayload {
  @Field(() => [BasketLineNoteType], { description: 'Lines that could not be taken along, or not be held again.' })
  notes!: BasketLineNoteType[];
}
