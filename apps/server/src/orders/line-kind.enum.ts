import { LINE_KINDS } from '@bookwright/domain/orders';
import { enumOf } from '../graphql/enums.js';

export const LineKindEnum = enumOf('OrderLineKind', LINE_KINDS, 'What a line of an order is.', {
  SALE: 'Something that was bought.',
  FEE: 'What was kept when a booking was cancelled.',
});
