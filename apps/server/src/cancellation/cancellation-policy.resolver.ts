import type { Refusal } from '@bookwright/domain/kernel';
import { CANCELLATION_POLICY_RECORD } from '@bookwright/persistence/cancellation';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { makeOnce } from '../graphql/make-once.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { ChangeCancellationPolicyInput, CreateCancellationPolicyInput } from './cancellation-policy.inputs.js';
import { CancellationPolicyType } from './cancellation-policy.type.js';
import { changeCancelPolicies } from './use-cases/change-cancel-policies.js';
import { createCancelPolicies } from './use-cases/create-cancel-policies.js';

@ObjectType('CancellationPolicyPayload', { description: 'What became of a change of one policy.', simpleResolvers: true })
export class CancellationPolicyPayload {
  @Field(() => CancellationPolicyType, {
    nullable: true,
    description: 'The policy as it is now; null when there is none.',
  })
  cancellationPolicy!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done.' })
  userErrors!: Refusal[];
}

const shown = (context: Context, info: GraphQLResolveInfo, id: string) =>
  resolveRecord(context, info, CANCELLATION_POLICY_RECORD, 'catalog.read', id, ['cancellationPolicy']);

@Resolver()
export class CancellationPolicyResolver {
  @Query(() => [CancellationPolicyType], {
    description: 'Every cancellation policy by name, retired ones included. Needs `catalog.read`.',
  })
  cancellationPolicies(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, CANCELLATION_POLICY_RECORD, context.organization?.id ?? '', {
      permission: 'catalog.read',
      key: 'organization_id',
      order: 't.name, t.id',
    });
  }

  @Mutation(() => CancellationPolicyPayload, { description: 'Makes a cancellation policy. Right: `catalog.manage`.' })
  async createCancellationPolicy(
    @Arg('input', () => CreateCancellationPolicyInput, { description: 'Its name and what is kept.' })
    input: CreateCancellationPolicyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CancellationPolicyPayload> {
    const { id, userErrors } = await makeOnce(context, createCancelPolicies, input);
    return { cancellationPolicy: id === null ? null : await shown(context, info, id), userErrors };
  }

  @Mutation(() => CancellationPolicyPayload, {
    description: 'Changes or retires a cancellation policy. Right: `catalog.manage`.',
  })
  async changeCancellationPolicy(
    @Arg('input', () => ChangeCancellationPolicyInput, { description: 'Which policy, and what changes.' })
    input: ChangeCancellationPolicyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CancellationPolicyPayload> {
    const { results } = await execute(context, changeCancelPolicies, [{ ...input, id: input.id.toLowerCase() }]);
    return { cancellationPolicy: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }
}
