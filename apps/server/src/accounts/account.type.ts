import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('AccountTotals', { description: 'What an account has ordered, in one currency.', simpleResolvers: true })
export class AccountTotalsType {
  @Field(() => Int, { description: 'How many orders.' })
  orderCount!: number;

  @Field(() => Int, { description: 'How many bookings they made.' })
  bookingCount!: number;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What the orders come to, hidden prices included. Null without the right `order.seeInternalPrices`.',
  })
  internalTotal!: MoneyType | null;
}

@ObjectType('Account', { description: 'A company that is invoiced for bookings of its people.', simpleResolvers: true })
export class AccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Rises with every change; edits name the one they are based on.' })
  version!: number | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: "The organization's number for it." })
  number!: string;

  @Field(() => Boolean, { description: 'Whether its orders must have a PO number.' })
  poRequired!: boolean;

  @Field(() => String, { nullable: true, description: 'Where invoices go.' })
  billingAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'Its tax id.' })
  taxId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people belong to it. Null where only its name is known.' })
  memberCount?: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is known.' })
  createdAt?: string | null;

  @Field(() => AccountType, { nullable: true, description: 'The account it was merged into: look there.' })
  mergedInto?: AccountType | null;
}

@ObjectType('AccountPayload', { description: 'What became of a change of one account.', simpleResolvers: true })
export class AccountPayload {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now; after a merge, the one that stays.' })
  account!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}
