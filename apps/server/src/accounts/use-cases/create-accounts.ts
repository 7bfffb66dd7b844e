import { type AccountFacts, type CreateAccountCommand, decideCreateAccount } from '@bookwright/domain/accounts';
import { loadAccountFacts } from '@bookwright/persistence/accounts';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes accounts. */
export const createAccounts = useCase<CreateAccountCommand, AccountFacts>({
  name: 'createAccounts',
  allows: staffWith('customer.manage'),
  locks: () => [],
  load: loadAccountFacts,
  decide: decideCreateAccount,
});
