import { CUSTOMER_LIST, CUSTOMER_RECORD } from '@bookwright/persistence/customers';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { TimelineArgs } from '../graphql/timeline.js';
import { TimelineConnectionType } from '../graphql/timeline.type.js';
import { CustomerOrder, CustomerWhere } from './customer.inputs.js';
import { CustomerType } from './customer.type.js';
import { accountsOf, storyOf, whoMayBeTheSame } from './customer.view.js';

export const Customers = connectionType('Customer', 'customers', () => CustomerType);

type CustomerRow = { id: string };

@Resolver(() => CustomerType)
export class CustomerResolver {
  @Query(() => Customers.Connection, {
    description: 'Customers of the organization, by name unless sorted otherwise. Needs `customer.read`.',
  })
  customers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => CustomerWhere, { nullable: true, description: 'Which customers; all when left out.' }) where:
      | object
      | null,
    @Arg('orderBy', () => [CustomerOrder], { nullable: true, description: 'Sort keys, the first one first; at most 4.' })
    orderBy: object[] | null,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<ConnectionSource> {
    return resolveList(context, info, CUSTOMER_LIST, { ...page, where, orderBy });
  }

  @Query(() => CustomerType, {
    nullable: true,
    description: 'One customer; null when the organization has none with this id. Needs `customer.read`.',
  })
  customer(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: "The customer's id." }) id: string,
  ): Promise<object | null> {
    return resolveRecord(context, info, CUSTOMER_RECORD, 'customer.read', id);
  }

  @FieldResolver(() => [AccountType], {
    description: 'The accounts they belong to, the one that is billed unless they say otherwise first.',
  })
  accounts(@Root() row: CustomerRow, @Ctx() context: Context): Promise<object[]> {
    return accountsOf(context, row.id);
  }

  @FieldResolver(() => [CustomerType], {
    description: 'Others with the same address or phone number, who may be the same person, at most 20. Needs `booking.readPii`.',
    nullable: true,
  })
  likelyTheSame(@Root() row: CustomerRow, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return whoMayBeTheSame(context, info, row.id);
  }

  @FieldResolver(() => TimelineConnectionType, {
    description: 'What happened to them, to their latest orders and to their latest bookings, newest first.',
  })
  timeline(
    @Root() row: CustomerRow,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => TimelineArgs) args: TimelineArgs,
  ): Promise<TimelineConnectionType> {
    return storyOf(context, info, row.id, args);
  }
}
