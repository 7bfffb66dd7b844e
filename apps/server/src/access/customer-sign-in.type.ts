import { CODE_MINUTES } from '@bookwright/domain/access';
import type { Refusal } from '@bookwright/domain/kernel';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { MeType } from './me.type.js';

const SHOP = 'The address (slug) of the shop, which also sends the letter. NOT_FOUND when there is none.';

@InputType({ description: 'An address to which a code goes.' })
export class RequestCodeInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: 'The address (INVALID_EMAIL).' })
  email!: string;
}

@InputType({ description: 'A code, and what it was sent to.' })
export class CodeInput extends RequestCodeInput {
  @Field(() => String, { description: 'The six digits (WRONG_CODE); spaces do not matter.' })
  code!: string;
}

@InputType({ description: 'Where to sign out.' })
export class SignOutCustomerInput {
  @Field(() => Boolean, { defaultValue: false, description: 'In all browsers, not only in this one.' })
  everywhere!: boolean;
}

@ObjectType('RequestCodePayload', { description: 'The same for every address, known or not.', simpleResolvers: true })
export class RequestCodePayload {
  @Field(() => Int, { description: 'For so many minutes the code is good, if there is one.' })
  minutes!: number;

  @Field(() => [UserErrorType], { description: 'INVALID_EMAIL, or TOO_MANY_TRIES when an address was sent too many.' })
  userErrors!: Refusal[];
}

@ObjectType('MePayload', { description: 'Who is signed in afterwards.' })
export class MePayload {
  @Field(() => MeType, { nullable: true, description: 'Who is signed in; null for nobody.' })
  me!: MeType | null;

  @Field(() => [UserErrorType], {
    description: 'WRONG_CODE for a code that is wrong, too old, used, or not the newest, and after five wrong ones.',
  })
  userErrors!: Refusal[];
}

export const codePayload = (userErrors: Refusal[]): RequestCodePayload => ({ minutes: CODE_MINUTES, userErrors });
