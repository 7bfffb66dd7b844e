import { can } from '@bookwright/domain/access';
import { BOOKING_FIELDS } from '@bookwright/domain/bookings';
import { CUSTOMER_FIELDS } from '@bookwright/domain/customers';
import { type FieldList, operatorsOf } from '@bookwright/domain/kernel';
import { ORDER_FIELDS } from '@bookwright/domain/orders';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { GridEntityEnum, GridType } from './grid.type.js';

const LISTS: Record<keyof typeof GridEntityEnum, FieldList> = {
  BOOKING: BOOKING_FIELDS,
  ORDER: ORDER_FIELDS,
  CUSTOMER: CUSTOMER_FIELDS,
};

@Resolver()
export class GridResolver {
  @Query(() => GridType, { description: 'The columns of a grid that the viewer may see. Needs the right to read the list.' })
  grid(
    @Ctx() context: Context,
    @Arg('entity', () => GridEntityEnum, { description: 'Which grid.' }) entity: keyof typeof GridEntityEnum,
  ): GridType {
    const list = LISTS[entity];
    requirePermission(context, list.permission);
    const visible = list.fields.filter((field) => !field.seenWith || can(context.actor, field.seenWith));
    return {
      entity,
      fields: visible.map(({ editedBy, ...field }) => ({
        ...field,
        operators: operatorsOf({ editedBy, ...field }),
        editable: editedBy !== null && can(context.actor, editedBy.permission),
      })),
    };
  }
}
