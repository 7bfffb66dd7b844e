import { type ChangeCustomerCommand, type CustomerFacts, decideChangeCustomer } from '@bookwright/domain/customers';
import { loadCustomerFacts } from '@bookwright/persistence/customers';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes what is known of customers, and whom they belong to (AP-48). */
export const changeCustomers = useCase<ChangeCustomerCommand, CustomerFacts>({
  name: 'changeCustomers',
  allows: staffWith('customer.manage'),
  locks: (_tx, commands) => [{ table: 'customers', ids: commands.map(({ id }) => id) }],
  load: loadCustomerFacts,
  decide: decideChangeCustomer,
});
