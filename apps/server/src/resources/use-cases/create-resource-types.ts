import { type CreateResourceTypeCommand, decideCreateResourceType, type ResourceDetailFacts } from '@bookwright/domain/resources';
import { loadResourceDetailFacts } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Adds types of resources (SV-36). */
export const createResourceTypes = useCase<CreateResourceTypeCommand, ResourceDetailFacts>({
  name: 'createResourceTypes',
  allows: staffWith('resource.manage'),
  locks: () => [],
  load: (tx) => loadResourceDetailFacts(tx, []),
  decide: decideCreateResourceType,
});
