import { ACCOUNT_RECORD } from '@bookwright/persistence/accounts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveNamed } from '../graphql/records.js';
import { SEARCH_ARG } from '../graphql/search-arg.js';
import { AccountType } from './account.type.js';

@Resolver()
export class AccountResolver {
  @Query(() => [AccountType], { description: 'Accounts by name. Needs `customer.read`.' })
  accounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('search', () => String, SEARCH_ARG) search: string | null,
  ): Promise<object[]> {
    return resolveNamed(context, info, ACCOUNT_RECORD, 'customer.read', { name: 'name', search });
  }
}
