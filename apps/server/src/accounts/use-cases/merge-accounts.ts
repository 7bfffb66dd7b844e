import { decideMergeAccounts, type MergeAccountCommand, type MergeAccountFacts } from '@bookwright/domain/accounts';
import { accountMergeLocks, loadAccountMergeFacts } from '@bookwright/persistence/accounts';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes one account of two. */
export const mergeAccounts = useCase<MergeAccountCommand, MergeAccountFacts>({
  name: 'mergeAccounts',
  allows: staffWith('customer.merge'),
  locks: accountMergeLocks,
  load: loadAccountMergeFacts,
  decide: decideMergeAccounts,
});
