import type { Refusal } from '@bookwright/domain/kernel';
import { ACCOUNT_RECORD } from '@bookwright/persistence/accounts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { changeRecord, createRecord } from '../graphql/changed-record.js';
import { execute } from '../use-case/index.js';
import { ChangeAccountInput, CreateAccountInput, MergeInput } from './account.inputs.js';
import { AccountPayload } from './account.type.js';
import { MergeMovesType, movesOf } from './merge.type.js';
import { changeAccounts } from './use-cases/change-accounts.js';
import { createAccounts } from './use-cases/create-accounts.js';
import { mergeAccounts } from './use-cases/merge-accounts.js';

@ObjectType('MergeAccountsPayload', { description: 'What became of a merge of accounts.', simpleResolvers: true })
export class MergeAccountsPayload extends AccountPayload {
  @Field(() => MergeMovesType, { nullable: true, description: 'What moves; null when it was refused.' })
  moves!: MergeMovesType | null;
}

const SHOWN = { record: ACCOUNT_RECORD, permission: 'customer.read', at: 'account' } as const;

/** An edit's null means "left out" where something is required. */
const commandOf = ({ name, number, poRequired, ...rest }: ChangeAccountInput) => ({
  ...rest,
  ...(name != null && { name }),
  ...(number != null && { number }),
  ...(poRequired != null && { poRequired }),
});

@Resolver()
export class AccountMutations {
  @Mutation(() => AccountPayload, { description: 'Makes an account. Right: `customer.manage`.' })
  async createAccount(
    @Arg('input', () => CreateAccountInput, { description: 'What is known of it.' }) input: CreateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountPayload> {
    const { record, userErrors } = await createRecord(context, info, createAccounts, input, SHOWN);
    return { account: record, userErrors };
  }

  @Mutation(() => AccountPayload, { description: 'Changes what is known of an account. Right: `customer.manage`.' })
  async changeAccount(
    @Arg('input', () => ChangeAccountInput, { description: 'Which account, and what changes.' }) input: ChangeAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountPayload> {
    const { record, userErrors } = await changeRecord(context, info, changeAccounts, commandOf(input), SHOWN);
    return { account: record, userErrors };
  }

  @Mutation(() => MergeAccountsPayload, {
    description:
      'Makes one account of two: members, orders, bookings and opportunities move, and the one that goes leads on to the other. Right: `customer.merge`.',
  })
  async mergeAccounts(
    @Arg('input', () => MergeInput, { description: 'Which two.' }) { dryRun, id, intoId }: MergeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MergeAccountsPayload> {
    const { results } = await execute(context, mergeAccounts, [{ id, intoId }], { dryRun });
    const { refusals, result } = results[0]! as { refusals: Refusal[]; result: Record<string, unknown> };
    const { record } = await changeRecord(context, info, null, { id: intoId }, SHOWN);
    return { account: record, moves: refusals.length > 0 ? null : movesOf(result), userErrors: refusals };
  }
}
