import { Field, InputType, ObjectType } from 'type-graphql';
import { CurrencyCode, SafeInt } from './scalars.js';

@ObjectType('Money', { description: 'An amount of money. Never a fraction.', simpleResolvers: true })
export class MoneyType {
  @Field(() => SafeInt, { description: "The amount in the currency's minor units: pence, cents, yen." })
  amountMinor!: number;

  @Field(() => CurrencyCode, { description: 'The currency.' })
  currency!: string;
}

@InputType({ description: 'An amount of money. Never a fraction.' })
export class MoneyInput {
  @Field(() => SafeInt, { description: "The amount in the currency's minor units: pence, cents, yen." })
  amountMinor!: number;

  @Field(() => CurrencyCode, { description: 'The currency.' })
  currency!: string;
}
