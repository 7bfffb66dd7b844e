import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An order whose letter goes out once more.' })
export class ResendOrderEmailInput {
  @Field(() => ID, { description: 'The order. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'A note for the history, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => String, { description: 'Chosen by the client, at most 200 characters. A repeat sends nothing more.' })
  idempotencyKey!: string;
}
