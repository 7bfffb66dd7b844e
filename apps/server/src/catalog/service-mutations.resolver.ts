import type { ChangeServiceCommand } from '@bookwright/domain/catalog';
import type { Refusal } from '@bookwright/domain/kernel';
import { SERVICE_RECORD } from '@bookwright/persistence/catalog';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { ChangeServiceInput, CreateServiceInput, ServiceActionInput } from './service.inputs.js';
import { ServiceType } from './service.type.js';
import { changeServices } from './use-cases/change-services.js';
import { createServices } from './use-cases/create-services.js';
import { offerServices } from './use-cases/offer-services.js';

@ObjectType('ServicePayload', { description: 'What became of a change of one service.', simpleResolvers: true })
export class ServicePayload {
  @Field(() => ServiceType, {
    nullable: true,
    description: 'The service as it is now, also when a change was refused; null when there is none.',
  })
  service!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}

const INPUT = { description: 'Which service.' };

const shown = (context: Context, info: GraphQLResolveInfo, id: string) =>
  resolveRecord(context, info, SERVICE_RECORD, 'catalog.read', id, ['service']);

/** Null means left out, except for what a service may go without. */
const MAY_BE_NULL = ['category', 'taxRateId', 'cancelPolicyId'];

const commandOf = (input: ChangeServiceInput): ChangeServiceCommand => {
  const given = Object.entries(input).filter(([name, value]) => value != null || (value === null && MAY_BE_NULL.includes(name)));
  return Object.fromEntries(given) as unknown as ChangeServiceCommand;
};

@Resolver()
export class ServiceMutations {
  @Mutation(() => ServicePayload, { description: 'Makes a service and offers it at once. Right: `catalog.manage`.' })
  async createService(
    @Arg('input', () => CreateServiceInput, { description: 'What it is and what it needs.' }) input: CreateServiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServicePayload> {
    createServices.allows(context.actor);
    const badKey = keyRefusals(input.idempotencyKey);
    if (badKey.length > 0) return { service: null, userErrors: badKey };
    const { idempotencyKey: key, category = null, durationMin = null, taxRateId = null, cancelPolicyId = null, ...rest } = input;
    const options = { idempotency: { key, input } };
    const { results } = await execute(
      context,
      createServices,
      [{ ...rest, category, durationMin, taxRateId, cancelPolicyId }],
      options,
    );
    const { refusals, result } = results[0]!;
    return { service: refusals.length > 0 ? null : await shown(context, info, result.id as string), userErrors: refusals };
  }

  @Mutation(() => ServicePayload, {
    description: 'Changes a service. What has been booked keeps its time, its price and what it takes. Right: `catalog.manage`.',
  })
  async changeService(
    @Arg('input', () => ChangeServiceInput, { description: 'Which service, and what changes.' }) input: ChangeServiceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServicePayload> {
    const { results } = await execute(context, changeServices, [commandOf(input)]);
    return { service: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }

  @Mutation(() => ServicePayload, {
    description: 'Takes a service off the shop; what has been booked stays. Right: `catalog.manage`.',
  })
  async retireService(
    @Arg('input', () => ServiceActionInput, INPUT) input: ServiceActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServicePayload> {
    const { results } = await execute(context, offerServices, [{ ...input, active: false }]);
    return { service: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }

  @Mutation(() => ServicePayload, { description: 'Puts a service back on the shop. Right: `catalog.manage`.' })
  async offerServiceAgain(
    @Arg('input', () => ServiceActionInput, INPUT) input: ServiceActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServicePayload> {
    const { results } = await execute(context, offerServices, [{ ...input, active: true }]);
    return { service: await shown(context, info, input.id), userErrors: results[0]!.refusals };
  }
}
