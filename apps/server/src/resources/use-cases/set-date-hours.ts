import { decideSetDateHours, type ResourceCalendarFacts, type SetDateHoursCommand } from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Gives single dates other hours (SV-37). */
export const setDateHours = useCase<SetDateHoursCommand, ResourceCalendarFacts>({
  name: 'setDateHours',
  allows: staffWith('resource.manage'),
  locks: ofSubjects(resourceLocks),
  load: ofSubjects(loadResourceCalendarFacts),
  decide: decideSetDateHours,
});
