import {
  DATE_HOURS_RECORD,
  RESOURCE_LIST,
  RESOURCE_RECORD,
  timeOffOf,
  WEEKLY_HOURS_RECORD,
} from '@bookwright/persistence/resources';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { ResourceOrder, ResourceWhere } from './resource.inputs.js';
import { DateHoursType, ResourceType, ResourceTypeType, TimeOffType, WeeklyHoursType } from './resource.type.js';
import { resourceTypesOf } from './resource-types.view.js';

export const Resources = connectionType('Resource', 'resources', () => ResourceType);

type ResourceRow = { id: string };

@Resolver(() => ResourceType)
export class ResourceResolver {
  @Query(() => Resources.Connection, {
    description: 'Resources of the organization, archived ones included, by name unless sorted otherwise. Needs `catalog.read`.',
  })
  resources(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => ResourceWhere, { nullable: true, description: 'Which resources; all when left out.' }) where:
      | object
      | null,
    @Arg('orderBy', () => [ResourceOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, RESOURCE_LIST, { ...page, where, orderBy });
  }

  @Query(() => ResourceType, {
    nullable: true,
    description: 'One resource; null when the organization has none with this id. Needs `catalog.read`.',
  })
  resource(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The resource's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, RESOURCE_RECORD, 'catalog.read', id);
  }

  @Query(() => [ResourceTypeType], {
    description: "The types of resource: those everybody has, then the organization's own by name. Needs `catalog.read`.",
  })
  resourceTypes(@Ctx() context: Context): Promise<ResourceTypeType[]> {
    return resourceTypesOf(context, requirePermission(context, 'catalog.read').id);
  }

  @FieldResolver(() => [WeeklyHoursType], { description: 'When it works, by weekday and time.' })
  weeklyHours(@Root() row: ResourceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, WEEKLY_HOURS_RECORD, row.id, {
      permission: 'catalog.read',
      key: 'resource_id',
      order: 't.weekday, t.opens',
    });
  }

  @FieldResolver(() => [DateHoursType], { description: 'When it works otherwise, by date and time.' })
  dateHours(@Root() row: ResourceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, DATE_HOURS_RECORD, row.id, {
      permission: 'catalog.read',
      key: 'resource_id',
      order: 't.local_date, t.opens',
    });
  }

  @FieldResolver(() => [TimeOffType], { description: 'When it is away, now and in times to come, by start; at most 200.' })
  timeOff(@Root() row: ResourceRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const organization = requirePermission(context, 'catalog.read');
    return inBatch(context, info.fieldNodes[0]!, row.id, (ids) =>
      timeOffOf(context.db, organization.id, ids, context.clock.now()),
    );
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it, newest first.' })
  timeline(
    @Root() row: ResourceRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}
