import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Json } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import type { LetterCount } from '../messages/letters-caused.js';
import { LetterCountType } from '../messages/message-kind.type.js';
import { BookingType } from './booking.type.js';

export const BulkOutcomeEnum = { CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' } as const;
registerEnumType(BulkOutcomeEnum, {
  name: 'BulkOutcome',
  description: 'What became of a row, or would become of it.',
  valuesConfig: { UNCHANGED: { description: 'It was so already.' } },
});

@ObjectType('BulkResult', { description: 'What became of one row of a bulk edit, or would become of it.', simpleResolvers: true })
export class BulkResult {
  @Field(() => ID, { description: 'The id of the booking.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its reference; null when there is no booking with this id.' })
  reference!: string | null;

  @Field(() => BulkOutcomeEnum, { description: 'Changed, unchanged or refused.' })
  outcome!: keyof typeof BulkOutcomeEnum;

  @Field(() => Json, { nullable: true, description: 'What it was: only the keys that change.' })
  before!: unknown;

  @Field(() => Json, { nullable: true, description: 'What it becomes: only the keys that change.' })
  after!: unknown;

  @Field(() => [UserErrorType], { description: 'Why it is refused.' })
  refusals!: Refusal[];

  @Field(() => BookingType, { nullable: true, description: 'The booking as it is now.' })
  booking!: object | null;
}

@ObjectType('EditBookingsPayload', { description: 'The result of a bulk edit, or its preview.', simpleResolvers: true })
export class EditBookingsPayload {
  @Field(() => Int, { description: 'Rows that are changed.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Rows that were so already.' })
  unchangedCount!: number;

  @Field(() => Int, { description: 'Rows that are refused.' })
  refusedCount!: number;

  @Field(() => [BulkResult], {
    description: 'Row by row: refused ones first, then changed, then unchanged ones; the first 100 of each.',
  })
  results!: BulkResult[];

  @Field(() => Int, { description: 'Messages that go out because of this.' })
  messageCount!: number;

  @Field(() => [LetterCountType], { description: 'Which letters those are, by kind; of a dry run those that would go out.' })
  letters!: LetterCount[];

  @Field(() => [UserErrorType], { description: 'What is wrong with the request as a whole. Then nothing was changed.' })
  userErrors!: Refusal[];
}
