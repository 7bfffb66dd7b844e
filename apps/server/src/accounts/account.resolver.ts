import { ACCOUNT_LIST, ACCOUNT_RECORD } from '@bookwright/persistence/accounts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { CustomerType } from '../customers/customer.type.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { resolveTimeline, TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { AccountOrder, AccountWhere } from './account.inputs.js';
import { AccountTotalsType, AccountType } from './account.type.js';
import { membersOf, totalsOf } from './account.view.js';

export const Accounts = connectionType('Account', 'accounts', () => AccountType);

type AccountRow = { id: string };

@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => Accounts.Connection, {
    description:
      'Accounts of the organization, by name unless sorted otherwise; merged ones are left out. Needs `customer.read`.',
  })
  accounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => AccountWhere, { nullable: true, description: 'Which accounts; all when left out.' }) where: object | null,
    @Arg('orderBy', () => [AccountOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, ACCOUNT_LIST, { ...page, where, orderBy });
  }

  @Query(() => AccountType, {
    nullable: true,
    description: 'One account, merged or not; null when the organization has none with this id. Needs `customer.read`.',
  })
  account(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The account's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, ACCOUNT_RECORD, 'customer.read', id);
  }

  @FieldResolver(() => [CustomerType], { description: 'Who belongs to it, by name, at most 200. Needs `customer.read`.' })
  members(@Root() row: AccountRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return membersOf(context, info, row.id);
  }

  @FieldResolver(() => [AccountTotalsType], { description: 'What it has ordered, for each currency. Needs `order.read`.' })
  totals(@Root() row: AccountRow, @Ctx() context: Context): Promise<AccountTotalsType[]> {
    return totalsOf(context, row.id);
  }

  @FieldResolver(() => TimelineConnectionType, { description: 'What happened to it, newest first.' })
  timeline(
    @Root() row: AccountRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return resolveTimeline(context, info.fieldNodes[0]!, [row.id], args);
  }
}
