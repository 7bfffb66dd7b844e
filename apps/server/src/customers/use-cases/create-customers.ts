import { type CreateCustomerCommand, type CustomerFacts, decideCreateCustomer } from '@bookwright/domain/customers';
import { loadCustomerFacts } from '@bookwright/persistence/customers';
import { staffWith, useCase } from '../../use-case/index.js';

/** Writes customers down (CRM-95). */
export const createCustomers = useCase<CreateCustomerCommand, CustomerFacts>({
  name: 'createCustomers',
  allows: staffWith('customer.manage'),
  locks: () => [],
  load: loadCustomerFacts,
  decide: decideCreateCustomer,
});
