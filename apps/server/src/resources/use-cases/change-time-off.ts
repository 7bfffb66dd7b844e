import {
  type AddTimeOffCommand,
  decideAddTimeOff,
  decideRemoveTimeOff,
  type ResourceCalendarFacts,
} from '@bookwright/domain/resources';
import { loadBusyTimes, loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Says when resources are not to be had (SV-37). */
export const addTimeOff = useCase<AddTimeOffCommand, ResourceCalendarFacts>({
  name: 'addTimeOff',
  allows: staffWith('resource.manage'),
  locks: ofSubjects(resourceLocks),
  load: ofSubjects(loadResourceCalendarFacts),
  decide: decideAddTimeOff,
});

/** Takes times off back. What is removed twice is noticed when it is written. */
export const removeTimeOff = useCase<{ id: string }, Pick<ResourceCalendarFacts, 'busy_times'>>({
  name: 'removeTimeOff',
  allows: staffWith('resource.manage'),
  locks: () => [],
  load: async (tx, commands) => ({
    busy_times: await loadBusyTimes(
      tx,
      commands.map(({ id }) => id),
    ),
  }),
  decide: decideRemoveTimeOff,
});
