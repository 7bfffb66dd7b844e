import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { DateTime } from '../graphql/scalars.js';

@ObjectType('Customer', { description: 'Somebody who books, pays or attends.', simpleResolvers: true })
export class CustomerType {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'How they are called: given and family name, else the company.' })
  name!: string;

  @Field(() => String, { description: 'Given name; may be empty.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name; may be empty.' })
  familyName!: string;

  @Field(() => String, { nullable: true, description: 'The company they named.' })
  company!: string | null;

  @Field(() => String, { nullable: true, description: 'Their email address. Null without the right `booking.readPii`.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Their phone number. Null without the right `booking.readPii`.' })
  phone!: string | null;

  @Field(() => AccountType, { nullable: true, description: 'The account they book for unless they say otherwise.' })
  account!: AccountType | null;

  @Field(() => CustomerType, { nullable: true, description: 'The customer they were merged into: look there.' })
  mergedInto!: CustomerType | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When their personal data was erased; nothing is booked for them any more.',
  })
  erasedAt!: string | null;

  @Field(() => DateTime, { description: 'Since when they are known.' })
  createdAt!: string;
}
