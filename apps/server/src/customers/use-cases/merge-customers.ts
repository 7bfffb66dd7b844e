import { decideMergeCustomers, type MergeCustomerCommand, type MergeCustomerFacts } from '@bookwright/domain/customers';
import { customerMergeLocks, loadCustomerMergeFacts } from '@bookwright/persistence/customers';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes one customer of two (CRM-95). */
export const mergeCustomers = useCase<MergeCustomerCommand, MergeCustomerFacts>({
  name: 'mergeCustomers',
  allows: staffWith('customer.merge'),
  locks: customerMergeLocks,
  load: loadCustomerMergeFacts,
  decide: decideMergeCustomers,
});
