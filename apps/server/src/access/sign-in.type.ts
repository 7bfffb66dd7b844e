import type { Refusal } from '@bookwright/domain/kernel';
import { Field, InputType, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ViewerType } from './viewer.type.js';

@InputType({ description: 'How a member of staff shows who they are.' })
export class SignInInput {
  @Field(() => String, { description: 'Their email address, in any case.' })
  email!: string;

  @Field(() => String, { description: 'Their password.' })
  password!: string;
}

@ObjectType({ description: 'The new session, in a cookie, or why there is none.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer!: ViewerType | null;

  @Field(() => [UserErrorType], {
    description: 'WRONG_CREDENTIALS, whichever part was wrong and also for people who no longer work here.',
  })
  userErrors!: Refusal[];
}

@ObjectType({ description: 'The end of a session.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true: afterwards nobody is signed in.' })
  signedOut!: boolean;
}
