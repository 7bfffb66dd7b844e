import type { Refusal } from '@bookwright/domain/kernel';
import { BOOKING_RULE_RECORD } from '@bookwright/persistence/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { ChangeRuleInput, CreateRuleInput, RemoveRuleInput } from './rule.inputs.js';
import { BookingRuleType } from './rule.type.js';
import { changeRules } from './use-cases/change-rules.js';
import { createRules } from './use-cases/create-rules.js';
import { removeRules } from './use-cases/remove-rules.js';

@ObjectType('BookingRulePayload', { description: 'What became of a change of one rule.', simpleResolvers: true })
export class BookingRulePayload {
  @Field(() => BookingRuleType, { nullable: true, description: 'The rule as it is now; null when there is none.' })
  rule!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done.' })
  userErrors!: Refusal[];
}

const shown = (context: Context, info: GraphQLResolveInfo, id: string) =>
  resolveRecord(context, info, BOOKING_RULE_RECORD, 'catalog.read', id, ['rule']);

@Resolver()
export class RuleResolver {
  @Query(() => [BookingRuleType], {
    description: 'Every rule of the organization, by kind, those that are switched off included. Needs `catalog.read`.',
  })
  bookingRules(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, BOOKING_RULE_RECORD, context.organization?.id ?? '', {
      permission: 'catalog.read',
      key: 'organization_id',
      order: 't.kind, t.created_at, t.id',
    });
  }

  @Mutation(() => BookingRulePayload, { description: 'Makes a rule. Right: `rule.manage`.' })
  async createRule(
    @Arg('input', () => CreateRuleInput, { description: 'What it demands of which times.' }) input: CreateRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingRulePayload> {
    const badKey = keyRefusals(input.idempotencyKey);
    if (badKey.length > 0) return { rule: null, userErrors: badKey };
    const { idempotencyKey: key, params, ...rest } = input;
    const command = { ...rest, params: { ...params } };
    const { results } = await execute(context, createRules, [command], { idempotency: { key, input } });
    const { refusals, result } = results[0]!;
    return { rule: refusals.length > 0 ? null : await shown(context, info, result.id as string), userErrors: refusals };
  }

  @Mutation(() => BookingRulePayload, { description: 'Changes what a rule says, or switches it. Right: `rule.manage`.' })
  async changeRule(
    @Arg('input', () => ChangeRuleInput, { description: 'Which rule, and what changes.' }) input: ChangeRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingRulePayload> {
    const params = input.params ? { ...input.params } : null;
    const { results } = await execute(context, changeRules, [{ ...input, params }]);
    return { rule: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }

  @Mutation(() => BookingRulePayload, { description: 'Takes a rule away for good. Right: `rule.manage`.' })
  async removeRule(
    @Arg('input', () => RemoveRuleInput, { description: 'Which rule.' }) input: RemoveRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingRulePayload> {
    const { results } = await execute(context, removeRules, [{ ...input }]);
    return { rule: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }
}
