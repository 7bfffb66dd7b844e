import { decideSetWeeklyHours, type ResourceCalendarFacts, type SetWeeklyHoursCommand } from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Replaces weekly hours (SV-37). */
export const setWeeklyHours = useCase<SetWeeklyHoursCommand, ResourceCalendarFacts>({
  name: 'setWeeklyHours',
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
  decide: decideSetWeeklyHours,
});
