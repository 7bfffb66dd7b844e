import { TASK_LIST, TASK_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { TaskOrder, TaskWhere } from './task.inputs.js';
import { TaskType } from './task.type.js';

export const Tasks = connectionType('Task', 'tasks', () => TaskType);

/** What is to be done after bookings, over all of them. */
@Resolver()
export class TaskResolver {
  @Query(() => Tasks.Connection, {
    description: 'What is to be done after bookings, the first due first unless sorted otherwise. Needs `booking.read`.',
  })
  tasks(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => TaskWhere, { nullable: true, description: 'Which tasks; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [TaskOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, TASK_LIST, { ...page, where, orderBy });
  }

  @Query(() => TaskType, {
    nullable: true,
    description: 'One task; null when the organization has none with this id. Needs `booking.read`.',
  })
  task(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The task's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, TASK_RECORD, 'booking.read', id);
  }
}
