import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { GridEntityEnum, GridType } from './grid.type.js';
import { type GridEntity, gridFor, LISTS } from './grid.view.js';

@Resolver()
export class GridResolver {
  @Query(() => GridType, { description: 'The columns of a grid that the viewer may see. Needs the right to read the list.' })
  grid(
    @Ctx() context: Context,
    @Arg('entity', () => GridEntityEnum, { description: 'Which grid.' }) entity: GridEntity,
  ): GridType {
    requirePermission(context, LISTS[entity].permission);
    return gridFor(entity, context.actor);
  }
}
