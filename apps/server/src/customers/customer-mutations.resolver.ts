import type { Refusal } from '@bookwright/domain/kernel';
import { CUSTOMER_RECORD } from '@bookwright/persistence/customers';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { MergeInput } from '../accounts/account.inputs.js';
import { MergeMovesType, movesOf } from '../accounts/merge.type.js';
import type { Context } from '../context.js';
import { changeRecord, createRecord } from '../graphql/changed-record.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { CustomerType } from './customer.type.js';
import { ChangeCustomerInput, CreateCustomerInput } from './customer-mutations.inputs.js';
import { changeCustomers } from './use-cases/change-customers.js';
import { createCustomers } from './use-cases/create-customers.js';
import { mergeCustomers } from './use-cases/merge-customers.js';

@ObjectType('CustomerPayload', { description: 'What became of a change of one customer.', simpleResolvers: true })
export class CustomerPayload {
  @Field(() => CustomerType, { nullable: true, description: 'The customer as they are now; after a merge, the one who stays.' })
  customer!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}

@ObjectType('MergeCustomersPayload', { description: 'What became of a merge of customers.', simpleResolvers: true })
export class MergeCustomersPayload extends CustomerPayload {
  @Field(() => MergeMovesType, { nullable: true, description: 'What moves; null when it was refused.' })
  moves!: MergeMovesType | null;
}

const SHOWN = { record: CUSTOMER_RECORD, permission: 'customer.read', at: 'customer' } as const;

@Resolver()
export class CustomerMutations {
  @Mutation(() => CustomerPayload, { description: 'Writes somebody down. Right: `customer.manage`.' })
  async createCustomer(
    @Arg('input', () => CreateCustomerInput, { description: 'What is known of them.' }) input: CreateCustomerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const { record, userErrors } = await createRecord(context, info, createCustomers, input, SHOWN);
    return { customer: record, userErrors };
  }

  @Mutation(() => CustomerPayload, {
    description:
      'Changes what is known of somebody, and which accounts they belong to. Their bookings keep the account they have. Right: `customer.manage`.',
  })
  async changeCustomer(
    @Arg('input', () => ChangeCustomerInput, { description: 'Whom, and what changes.' }) input: ChangeCustomerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CustomerPayload> {
    const { record, userErrors } = await changeRecord(context, info, changeCustomers, { ...input }, SHOWN);
    return { customer: record, userErrors };
  }

  @Mutation(() => MergeCustomersPayload, {
    description:
      'Makes one customer of two: orders, bookings, waiting lists and opportunities move, and the one who goes leads on to the other. What is not known of the one who stays is taken over. Right: `customer.merge`.',
  })
  async mergeCustomers(
    @Arg('input', () => MergeInput, { description: 'Which two.' }) { dryRun, id, intoId }: MergeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MergeCustomersPayload> {
    const { results } = await execute(context, mergeCustomers, [{ id, intoId }], { dryRun });
    const { refusals, result } = results[0]! as { refusals: Refusal[]; result: Record<string, unknown> };
    const { record } = await changeRecord(context, info, null, { id: intoId }, SHOWN);
    return { customer: record, moves: refusals.length > 0 ? null : movesOf(result), userErrors: refusals };
  }
}
