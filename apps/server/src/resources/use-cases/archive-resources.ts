import {
  type ArchiveResourceCommand,
  decideArchiveResource,
  decideRestoreResource,
  type ResourceCalendarFacts,
  type ResourceCommand,
} from '@bookwright/domain/resources';
import { loadResourceCalendarFacts, resourceLocks } from '@bookwright/persistence/resources';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Takes resources out of use (SV-03). */
export const archiveResources = useCase<ArchiveResourceCommand, ResourceCalendarFacts>({
  name: 'archiveResources',
  allows: staffWith('resource.manage'),
  locks: ofSubjects(resourceLocks),
  load: ofSubjects(loadResourceCalendarFacts),
  decide: decideArchiveResource,
});

/** Takes archived resources back into use. */
export const restoreResources = useCase<ResourceCommand, ResourceCalendarFacts>({
  ...archiveResources,
  name: 'restoreResources',
  decide: decideRestoreResource,
});
