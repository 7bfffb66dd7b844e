import { POOL_RECORD, REQUIREMENT_RECORD, SERVICE_LIST, SERVICE_RECORD } from '@bookwright/persistence/catalog';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { ServiceOrder, ServiceWhere } from './service.inputs.js';
import { PoolPlaceType, RequirementType, ServiceType } from './service.type.js';

export const Services = connectionType('Service', 'services', () => ServiceType);

type Row = { id: string };

@Resolver(() => ServiceType)
export class CatalogResolver {
  @Query(() => Services.Connection, {
    description:
      'Services of the organization, those no longer offered included, by name unless sorted otherwise. Needs `catalog.read`.',
  })
  services(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => ServiceWhere, { nullable: true, description: 'Which services; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [ServiceOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, SERVICE_LIST, { ...page, where, orderBy });
  }

  @Query(() => ServiceType, {
    nullable: true,
    description: 'One service; null when the organization has none with this id. Needs `catalog.read`.',
  })
  service(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The service's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, SERVICE_RECORD, 'catalog.read', id);
  }

  @FieldResolver(() => [RequirementType], { description: 'What an appointment needs, whom or what people choose first.' })
  requirements(@Root() row: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, REQUIREMENT_RECORD, row.id, {
      permission: 'catalog.read',
      key: 'service_id',
      order: 't.position',
    });
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it, newest first.' })
  timeline(
    @Root() row: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => [PoolPlaceType], { description: 'The pool in the order of preference; empty, every one of the kind.' })
  pool(@Root() row: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, POOL_RECORD, row.id, {
      permission: 'catalog.read',
      key: 'requirement_id',
      order: 't.position, t.id',
    });
  }
}
