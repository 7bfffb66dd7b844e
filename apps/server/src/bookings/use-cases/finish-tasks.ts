import { decideFinishTask, type FinishTaskCommand, type TaskFacts } from '@bookwright/domain/bookings';
import { loadTaskFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Ticks tasks off, or takes that back (CRM-82). What two do at once is told apart by the version of the task. */
export const finishTasks = useCase<FinishTaskCommand, TaskFacts>({
  name: 'finishTasks',
  allows: staffWith('booking.update'),
  locks: () => [],
  load: ofSubjects(loadTaskFacts),
  decide: decideFinishTask,
});
