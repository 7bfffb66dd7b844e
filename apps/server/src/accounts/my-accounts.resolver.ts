import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { AccountType } from './account.type.js';
import { accountsOfVisitor } from './my-accounts.view.js';

@Resolver()
export class MyAccountsResolver {
  @Query(() => [AccountType], {
    description:
      'The accounts of a shop that whoever is signed in as a customer belongs to: what `checkOut` takes as `accountId`. Empty for guests and for shops that do not exist. Open to everybody.',
  })
  myAccounts(
    @Arg('shop', () => String, { description: 'The address (slug) of the shop.' }) shop: string,
    @Ctx() context: Context,
  ): Promise<object[]> {
    return accountsOfVisitor(context, shop);
  }
}
