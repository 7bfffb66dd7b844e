import type { SessionAction, SessionActionFacts } from '@bookwright/domain/sessions';
import { EVENT_SESSION_RECORD } from '@bookwright/persistence/catalog';
import { SESSION_LIST } from '@bookwright/persistence/sessions';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { EventSessionType, SessionActionEnum } from '../catalog/event-session.type.js';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { SessionOrder, SessionWhere } from './session.inputs.js';
import { actionsOfSession } from './session-actions.view.js';

export const Sessions = connectionType('EventSession', 'sessions', () => EventSessionType);

@Resolver(() => EventSessionType)
export class SessionResolver {
  @Query(() => Sessions.Connection, {
    description: 'Sessions of the organization, by start unless sorted otherwise. Needs `catalog.read`.',
  })
  sessions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => SessionWhere, { nullable: true, description: 'Which sessions; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [SessionOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, SESSION_LIST, { ...page, where, orderBy });
  }

  @Query(() => EventSessionType, {
    nullable: true,
    description: 'One session; null when the organization has none with this id. Needs `catalog.read`.',
  })
  session(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The session's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, EVENT_SESSION_RECORD, 'catalog.read', id);
  }

  @FieldResolver(() => [SessionActionEnum], { description: 'What the viewer can do to it now, in the order of the buttons.' })
  availableActions(@Root() row: SessionActionFacts, @Ctx() context: Context): SessionAction[] {
    return actionsOfSession(row, context);
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it, newest first.' })
  timeline(
    @Root() row: { id: string },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}
