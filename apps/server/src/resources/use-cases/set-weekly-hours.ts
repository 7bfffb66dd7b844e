import { decideSetWeeklyHours, type ResourceCalendarFacts, type SetWeeklyHoursCommand } from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Replaces weekly hours (SV-37). */
export const setWeeklyHours = useCase<SetWeeklyHoursCommand, ResourceCalendarFacts>({
  name: 'setWeeklyHours',
  allows: staffWith('resource.manage'),
  locks: ofSubjects(resourceLocks),
  load: ofSubjects(loadResourceCalendarFacts),
  decide: decideSetWeeklyHours,
});
