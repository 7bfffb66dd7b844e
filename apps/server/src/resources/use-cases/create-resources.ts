import { type CreateResourceCommand, decideCreateResource, type ResourceDetailFacts } from '@bookwright/domain/resources';
import { loadResourceDetailFacts } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes resources (SV-03, SV-33 to SV-36). */
export const createResources = useCase<CreateResourceCommand, ResourceDetailFacts>({
  name: 'createResources',
  allows: staffWith('resource.manage'),
  locks: () => [],
  load: loadResourceDetailFacts,
  decide: decideCreateResource,
});
