import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SafeInt } from '../graphql/scalars.js';

@ObjectType('CancellationPolicy', { description: 'What is kept of a price when it is cancelled late.', simpleResolvers: true })
export class CancellationPolicyType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => Int, { description: 'Until so many hours before the start, cancelling is free.' })
  freeUntilHours!: number;

  @Field(() => Int, { description: 'After that, this share of the price is kept, in basis points: 5,000 is half.' })
  percentBp!: number;

  @Field(() => SafeInt, {
    description: "And this fee, in minor units of the organization's currency. Together never more than the price.",
  })
  feeMinor!: number;

  @Field(() => Boolean, { description: 'False when it is retired.' })
  active!: boolean;
}
