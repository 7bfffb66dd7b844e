import { Field, ID, InputType, Int } from 'type-graphql';
import { AddBasketLineInput } from './basket-mutation.inputs.js';

@InputType({ description: 'The same time on the clock again, every so many weeks.' })
export class WeeklyInput {
  @Field(() => Int, { defaultValue: 1, description: 'Every week, every second week … 1 to 52.' })
  everyWeeks!: number;

  @Field(() => Int, { description: 'How many times in all, 2 to 50 (INVALID_VALUE).' })
  times!: number;
}

@InputType({
  description: 'Several dates of one thing: an appointment that repeats weekly from `startsAt`, or several sessions.',
})
export class AddBasketDatesInput extends AddBasketLineInput {
  @Field(() => WeeklyInput, { nullable: true, description: 'How an appointment repeats; or `sessionIds` (REQUIRED).' })
  weekly?: WeeklyInput | null;

  @Field(() => [ID], { nullable: true, description: 'The sessions, 1 to 50; `quantity` seats on each.' })
  sessionIds?: string[] | null;
}
