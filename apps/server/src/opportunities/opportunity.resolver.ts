import { OPPORTUNITY_ITEM_RECORD, OPPORTUNITY_LIST, OPPORTUNITY_RECORD } from '@bookwright/persistence/opportunities';
import { ORDER_RECORD } from '@bookwright/persistence/orders';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { changeRecord, createRecord } from '../graphql/changed-record.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { OrderType } from '../orders/order.type.js';
import { ChangeOpportunityInput, CreateOpportunityInput, OpportunityOrder, OpportunityWhere } from './opportunity.inputs.js';
import { OpportunityItemType, OpportunityPayload, OpportunityType } from './opportunity.type.js';
import { changeOpportunities } from './use-cases/change-opportunities.js';
import { createOpportunities } from './use-cases/create-opportunities.js';

export const Opportunities = connectionType('Opportunity', 'opportunities', () => OpportunityType);

type OpportunityRow = { id: string };

const SHOWN = { record: OPPORTUNITY_RECORD, permission: 'customer.read', at: 'opportunity' } as const;

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @Query(() => Opportunities.Connection, {
    description: 'Opportunities of the organization, newest first unless sorted otherwise. Needs `customer.read`.',
  })
  opportunities(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => OpportunityWhere, { nullable: true, description: 'Which opportunities; all when left out.' }) where:
      | object
      | null,
    @Arg('orderBy', () => [OpportunityOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, OPPORTUNITY_LIST, { ...page, where, orderBy });
  }

  @Query(() => OpportunityType, {
    nullable: true,
    description: 'One opportunity; null when the organization has none with this id. Needs `customer.read`.',
  })
  opportunity(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The opportunity's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, OPPORTUNITY_RECORD, 'customer.read', id);
  }

  @Mutation(() => OpportunityPayload, { description: 'Notes an opportunity down. Right: `customer.manage`.' })
  async createOpportunity(
    @Arg('input', () => CreateOpportunityInput, { description: 'Who may book what.' }) input: CreateOpportunityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpportunityPayload> {
    const { record, userErrors } = await createRecord(context, info, createOpportunities, input, SHOWN);
    return { opportunity: record, userErrors };
  }

  @Mutation(() => OpportunityPayload, { description: 'Changes an opportunity and what is in it. Right: `customer.manage`.' })
  async changeOpportunity(
    @Arg('input', () => ChangeOpportunityInput, { description: 'Which one, and what changes.' }) input: ChangeOpportunityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OpportunityPayload> {
    const { record, userErrors } = await changeRecord(context, info, changeOpportunities, { ...input }, SHOWN);
    return { opportunity: record, userErrors };
  }

  @FieldResolver(() => [OpportunityItemType], { description: 'What is in it, in its order.' })
  items(@Root() row: OpportunityRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, OPPORTUNITY_ITEM_RECORD, row.id, {
      permission: 'customer.read',
      key: 'opportunity_id',
      order: 't.position, t.id',
    });
  }

  @FieldResolver(() => [OrderType], { description: 'The orders that came of it, newest first. Needs `order.read`.' })
  orders(@Root() row: OpportunityRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return resolveChildren(context, info, ORDER_RECORD, row.id, {
      permission: 'order.read',
      key: 'opportunity_id',
      order: 't.placed_at DESC, t.id',
    });
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it, newest first.' })
  timeline(
    @Root() row: OpportunityRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}
