import { type ChangeResourceCommand, decideChangeResource, type ResourceDetailFacts } from '@bookwright/domain/resources';
import { loadResourceDetailFacts } from '@bookwright/persistence/resources';
import { staffWith, useCase } from '../../use-case/index.js';

/** Changes what is said of resources (SV-03). */
export const changeResources = useCase<ChangeResourceCommand, ResourceDetailFacts>({
  name: 'changeResources',
  allows: staffWith('resource.manage'),
  locks: (_tx, commands) => [{ table: 'resources', ids: commands.map(({ id }) => id) }],
  load: loadResourceDetailFacts,
  decide: decideChangeResource,
});
