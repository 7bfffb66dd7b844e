import { type AccountFacts, type ChangeAccountCommand, decideChangeAccount } from '@bookwright/domain/accounts';
import { loadAccountFacts } from '@bookwright/persistence/accounts';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes what is known of accounts. */
export const changeAccounts = useCase<ChangeAccountCommand, AccountFacts>({
  name: 'changeAccounts',
  allows: staffWith('customer.manage'),
  locks: (_tx, commands) => [{ table: 'accounts', ids: commands.map(({ id }) => id) }],
  load: loadAccountFacts,
  decide: decideChangeAccount,
});
