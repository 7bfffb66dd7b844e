import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { MyProfileType } from './my-bookings.type.js';

@InputType({ description: 'A change of how one organization knows whoever is signed in.' })
export class ChangeMyProfileInput {
  @Field(() => ID, { description: 'One of the `profiles`; NOT_FOUND for any other.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'At most 200 characters (REQUIRED).' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 200 characters (REQUIRED).' })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: 'One of the confirmed addresses (NOT_FOUND): see `confirmMyAddress`.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters, digits and + ( ) - . / (INVALID_VALUE).' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'A BCP 47 tag such as `de-CH` (INVALID_VALUE).' })
  language?: string | null;
}

@ObjectType('MyProfilePayload', { description: 'The profile after a change.', simpleResolvers: true })
export class MyProfilePayload {
  @Field(() => MyProfileType, { nullable: true, description: 'As it is now; null when there is none.' })
  profile!: MyProfileType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Then nothing was changed.' })
  userErrors!: Refusal[];
}
