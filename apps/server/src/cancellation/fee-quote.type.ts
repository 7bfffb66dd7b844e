import { Field, ObjectType } from 'type-graphql';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('CancellationFee', { description: 'What cancelling now would keep of a price.', simpleResolvers: true })
export class CancellationFeeType {
  @Field(() => MoneyType, { description: 'What is kept; it stays in the order as a line of its own.' })
  keeps!: MoneyType;

  @Field(() => MoneyType, { description: 'What it costs as long as it is not cancelled.' })
  of!: MoneyType;

  @Field(() => MoneyType, { description: 'What would be given back of what was paid.' })
  refund!: MoneyType;

  @Field(() => DateTime, { nullable: true, description: 'Until when cancelling keeps nothing; null where it never does.' })
  freeUntil!: string | null;
}
