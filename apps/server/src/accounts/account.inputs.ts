import { ACCOUNT_FIELDS } from '@bookwright/domain/accounts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const AccountWhere = whereInput('AccountWhere', ACCOUNT_FIELDS, 'Quick search over name, number and tax id.');
export const AccountOrder = orderInput('AccountOrder', ACCOUNT_FIELDS);

const ID_TEXT = 'The account. NOT_FOUND when the organization has none with this id, ALREADY_MERGED when it was merged.';
const NAME = 'At most 200 characters.';
const NUMBER = "The organization's own number for it, at most 40 characters, unique (DUPLICATE).";
const ADDRESS = 'Where invoices go, at most 4,000 characters.';

@InputType({ description: 'A new account.' })
export class CreateAccountInput {
  @Field(() => String, { description: NAME })
  name!: string;

  @Field(() => String, { description: NUMBER })
  number!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether its orders must have a PO number.' })
  poRequired!: boolean;

  @Field(() => String, { nullable: true, description: ADDRESS })
  billingAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  taxId?: string | null;

  @Field(() => String, {
    description: 'Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What changes of an account. What is left out stays; null or blank text clears it.' })
export class ChangeAccountInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null;

  @Field(() => String, { nullable: true, description: NUMBER })
  number?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its orders must have a PO number.' })
  poRequired?: boolean | null;

  @Field(() => String, { nullable: true, description: ADDRESS })
  billingAddress?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  taxId?: string | null;
}

@InputType({ description: 'Two records that are one.' })
export class MergeInput {
  @Field(() => ID, {
    description: 'The one that goes: it leads on to the other. NOT_FOUND, ALREADY_MERGED and CUSTOMER_ERASED are possible.',
  })
  id!: string;

  @Field(() => ID, { description: 'The one that stays.' })
  intoId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'True: says what would move and moves nothing.' })
  dryRun!: boolean;
}
