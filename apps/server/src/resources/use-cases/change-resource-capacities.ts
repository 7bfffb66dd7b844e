import { type ChangeCapacityCommand, decideChangeCapacity, type ResourceCalendarFacts } from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes how many places resources have. */
export const changeResourceCapacities = useCase<ChangeCapacityCommand, ResourceCalendarFacts>({
  name: 'changeResourceCapacities',
  allows: staffWith('resource.manage'),
  locks: (tx, commands) =>
    resourceLocks(
      tx,
      commands.map(({ id }) => id),
    ),
  load: (tx, commands, now) =>
    loadResourceCalendarFacts(
      tx,
      commands.map(({ id }) => id),
      now,
    ),
  decide: decideChangeCapacity,
});
