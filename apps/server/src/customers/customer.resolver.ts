import { CUSTOMER_LIST, CUSTOMER_RECORD } from '@bookwright/persistence/customers';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { type ConnectionSource, connectionType } from '../graphql/connection.type.js';
import { resolveList } from '../graphql/list.js';
import { PageArgs } from '../graphql/page-args.js';
import { resolveRecord } from '../graphql/records.js';
import { CustomerOrder, CustomerWhere } from './customer.inputs.js';
import { CustomerType } from './customer.type.js';

export const Customers = connectionType('Customer', 'customers', () => CustomerType);

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
}
