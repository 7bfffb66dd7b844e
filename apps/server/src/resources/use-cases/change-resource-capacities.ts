import { type ChangeCapacityCommand, decideChangeCapacity, type ResourceCalendarFacts } from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Changes how many places resources have. */
export const changeResourceCapacities = useCase<ChangeCapacityCommand, ResourceCalendarFacts>({
  name: 'changeResourceCapacities',
  allows: staffWith('resource.manage'),
  locks: ofSubjects(resourceLocks),
  load: ofSubjects(loadResourceCalendarFacts),
  decide: decideChangeCapacity,
});
