import { ORDER_FIELDS } from '@bookwright/domain/orders';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const OrderWhere = whereInput(
  'OrderWhere',
  ORDER_FIELDS,
  "Quick search over reference, PO number and the booker's name, company and (with the right `booking.readPii`) email and phone.",
);

export const OrderOrder = orderInput('OrderOrder', ORDER_FIELDS);
