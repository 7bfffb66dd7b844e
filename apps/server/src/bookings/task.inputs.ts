import { TASK_FIELDS } from '@bookwright/domain/bookings';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const TaskWhere = whereInput(
  'TaskWhere',
  TASK_FIELDS,
  'Quick search over the title, and the reference and title of the booking.',
);

export const TaskOrder = orderInput('TaskOrder', TASK_FIELDS);
