import { CUSTOMER_FIELDS } from '@bookwright/domain/customers';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const CustomerWhere = whereInput(
  'CustomerWhere',
  CUSTOMER_FIELDS,
  'Quick search over name, company and (with the right `booking.readPii`) email and phone.',
);

export const CustomerOrder = orderInput('CustomerOrder', CUSTOMER_FIELDS);
