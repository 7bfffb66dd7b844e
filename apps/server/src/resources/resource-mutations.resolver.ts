import type { Facts } from '@bookwright/domain/kernel';
import { RESOURCE_RECORD } from '@bookwright/persistence/resources';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { newId } from '../ids.js';
import { execute, type UseCase } from '../use-case/index.js';
import {
  ArchiveResourceInput,
  ChangeResourceCapacityInput,
  ChangeResourceInput,
  CreateResourceInput,
  CreateResourceTypeInput,
  ResourceActionInput,
} from './resource.inputs.js';
import { ResourcePayload, ResourceTypePayload } from './resource-payload.type.js';
import { archiveResources, restoreResources } from './use-cases/archive-resources.js';
import { changeResourceCapacities } from './use-cases/change-resource-capacities.js';
import { changeResources } from './use-cases/change-resources.js';
import { createResourceTypes } from './use-cases/create-resource-types.js';
import { createResources } from './use-cases/create-resources.js';

const WHICH = { description: 'Which resource, and what the change needs.' };

const shown = (context: Context, info: GraphQLResolveInfo, id: string) =>
  resolveRecord(context, info, RESOURCE_RECORD, 'catalog.read', id, ['resource']);

async function changeOne<C extends { id: string }, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  command: C,
): Promise<ResourcePayload> {
  const { results } = await execute(context, useCase, [command]);
  return { resource: await shown(context, info, command.id), userErrors: results[0]!.refusals };
}

/** One mutation per thing that is done to resources, their calendars aside. */
@Resolver()
export class ResourceMutations {
  @Mutation(() => ResourcePayload, { description: 'Makes a resource. Right: `resource.manage`.' })
  async createResource(
    @Arg('input', () => CreateResourceInput, { description: 'What it is.' }) input: CreateResourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePayload> {
    const { idempotencyKey: key, ...details } = input;
    const badKey = keyRefusals(key);
    if (badKey.length > 0) return { resource: null, userErrors: badKey };
    const command = { ...details, resourceId: newId() };
    const { results } = await execute(context, createResources, [command], { idempotency: { key, input } });
    const { refusals, result } = results[0]!;
    const made = refusals.length > 0 ? null : await shown(context, info, result.resourceId as string);
    return { resource: made, userErrors: refusals };
  }

  @Mutation(() => ResourcePayload, {
    description: 'Changes what is said of a resource. Its hours stay as the wall clock shows them. Right: `resource.manage`.',
  })
  changeResource(
    @Arg('input', () => ChangeResourceInput, WHICH) input: ChangeResourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePayload> {
    return changeOne(context, info, changeResources, { ...input });
  }

  @Mutation(() => ResourcePayload, {
    description: 'Gives a resource more places, or fewer when nothing to come is on them. Right: `resource.manage`.',
  })
  changeResourceCapacity(
    @Arg('input', () => ChangeResourceCapacityInput, WHICH) input: ChangeResourceCapacityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePayload> {
    return changeOne(context, info, changeResourceCapacities, { ...input });
  }

  @Mutation(() => ResourcePayload, {
    description: 'Takes a resource out of use: nothing new is booked on it. Right: `resource.manage`.',
  })
  archiveResource(
    @Arg('input', () => ArchiveResourceInput, WHICH) input: ArchiveResourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePayload> {
    return changeOne(context, info, archiveResources, { ...input });
  }

  @Mutation(() => ResourcePayload, {
    description: 'Takes an archived resource back into use, with the calendar it had. Right: `resource.manage`.',
  })
  restoreResource(
    @Arg('input', () => ResourceActionInput, WHICH) input: ResourceActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourcePayload> {
    return changeOne(context, info, restoreResources, { ...input });
  }

  @Mutation(() => ResourceTypePayload, { description: 'Adds a type of resource. Right: `resource.manage`.' })
  async createResourceType(
    @Arg('input', () => CreateResourceTypeInput, { description: 'What it is called.' }) input: CreateResourceTypeInput,
    @Ctx() context: Context,
  ): Promise<ResourceTypePayload> {
    const { idempotencyKey: key, name } = input;
    const badKey = keyRefusals(key);
    if (badKey.length > 0) return { resourceType: null, userErrors: badKey };
    const command = { typeId: newId(), name };
    const { results } = await execute(context, createResourceTypes, [command], { idempotency: { key, input } });
    const { refusals, result } = results[0]!;
    const made = refusals.length > 0 ? null : { key: result.key as string, name: name.trim(), own: true };
    return { resourceType: made, userErrors: refusals };
  }
}
