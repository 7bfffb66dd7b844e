import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { resourceTypesOf } from '../resources/resource-types.view.js';
import { GridEntityEnum, GridType } from './grid.type.js';
import { type GridEntity, gridFor, LISTS } from './grid.view.js';

@Resolver()
export class GridResolver {
  @Query(() => GridType, { description: 'The columns of a grid that the viewer may see. Needs the right to read the list.' })
  async grid(
    @Ctx() context: Context,
    @Arg('entity', () => GridEntityEnum, { description: 'Which grid.' }) entity: GridEntity,
  ): Promise<GridType> {
    const organization = requirePermission(context, LISTS[entity].permission);
    if (entity !== 'RESOURCE') return gridFor(entity, context.actor, organization);
    const kinds = await resourceTypesOf(context, organization.id);
    return gridFor(entity, context.actor, organization, { kind: kinds.map(({ key, name }) => ({ value: key, label: name })) });
  }
}
