import { Field, ID, InputType, Int } from 'type-graphql';
import { SafeInt } from '../graphql/scalars.js';

const NAME = 'What people call it, at most 200 characters and no other one’s (DUPLICATE).';
const HOURS = 'Until so many hours before the start cancelling is free, 0 to 8,784.';
const SHARE = 'The share that is kept after that, in basis points, 0 to 10,000.';
const FEE = "The fee that is kept besides, in minor units of the organization's currency.";

@InputType({ description: 'A new cancellation policy.' })
export class CreateCancellationPolicyInput {
  @Field(() => String, { description: 'Chosen by the caller. A repeated call with the same key makes nothing new.' })
  idempotencyKey!: string;

  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => Int, { description: HOURS })
  freeUntilHours!: number;

  @Field(() => Int, { defaultValue: 0, description: SHARE })
  percentBp!: number;

  @Field(() => SafeInt, { defaultValue: 0, description: FEE })
  feeMinor!: number;
}

@InputType({ description: 'What changes of a policy, for what is placed from now on. What is left out stays.' })
export class ChangeCancellationPolicyInput {
  @Field(() => ID, { description: 'The policy. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on (STALE_VERSION).' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string;

  @Field(() => Int, { nullable: true, description: HOURS })
  freeUntilHours?: number;

  @Field(() => Int, { nullable: true, description: SHARE })
  percentBp?: number;

  @Field(() => SafeInt, { nullable: true, description: FEE })
  feeMinor?: number;

  @Field(() => Boolean, { nullable: true, description: 'False retires it: services that have it keep it.' })
  active?: boolean;
}
