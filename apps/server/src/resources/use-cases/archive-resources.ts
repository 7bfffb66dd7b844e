import {
  type ArchiveResourceCommand,
  decideArchiveResource,
  decideRestoreResource,
  type ResourceCalendarFacts,
  type ResourceCommand,
} from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Takes resources out of use (SV-03). */
export const archiveResources = useCase<ArchiveResourceCommand, ResourceCalendarFacts>({
  name: 'archiveResources',
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
  decide: decideArchiveResource,
});

/** Takes archived resources back into use. */
export const restoreResources = useCase<ResourceCommand, ResourceCalendarFacts>({
  ...archiveResources,
  name: 'restoreResources',
  decide: decideRestoreResource,
});
