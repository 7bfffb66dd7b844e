import { type Actor, can } from '@bookwright/domain/access';
import { ACCOUNT_FIELDS } from '@bookwright/domain/accounts';
import { BOOKING_FIELDS, type BookingAction, isReadOnly, TASK_FIELDS } from '@bookwright/domain/bookings';
import { SERVICE_FIELDS } from '@bookwright/domain/catalog';
import { CUSTOMER_FIELDS } from '@bookwright/domain/customers';
import { type FieldList, type FieldOption, operatorsOf } from '@bookwright/domain/kernel';
import { OPPORTUNITY_FIELDS } from '@bookwright/domain/opportunities';
import { ORDER_FIELDS } from '@bookwright/domain/orders';
import type { Organization } from '@bookwright/domain/organizations';
import { RESOURCE_FIELDS } from '@bookwright/domain/resources';
import { SERIES_FIELDS } from '@bookwright/domain/series';
import { SESSION_FIELDS } from '@bookwright/domain/sessions';
import { WAITLIST_FIELDS } from '@bookwright/domain/waiting-lists';
import type { GridEntityEnum, GridType } from './grid.type.js';

export type GridEntity = keyof typeof GridEntityEnum;

export const LISTS: Record<GridEntity, FieldList> = {
  BOOKING: BOOKING_FIELDS,
  ORDER: ORDER_FIELDS,
  CUSTOMER: CUSTOMER_FIELDS,
  WAITLIST_ENTRY: WAITLIST_FIELDS,
  SESSION: SESSION_FIELDS,
  SERVICE: SERVICE_FIELDS,
  RESOURCE: RESOURCE_FIELDS,
  SERIES: SERIES_FIELDS,
  ACCOUNT: ACCOUNT_FIELDS,
  OPPORTUNITY: OPPORTUNITY_FIELDS,
  TASK: TASK_FIELDS,
};

/** Values of fields that an organization extends, by the field's name. */
export type OwnOptions = Record<string, FieldOption[]>;

/** The columns of a grid as one person may see and edit them. */
export function gridFor(
  entity: GridEntity,
  actor: Actor,
  { settings }: Pick<Organization, 'settings'>,
  own: OwnOptions = {},
): GridType {
  const visible = LISTS[entity].fields.filter((field) => !field.seenWith || can(actor, field.seenWith));
  return {
    entity,
    fields: visible.map(({ editedBy, ...field }) => ({
      ...field,
      options: own[field.name] ?? field.options,
      operators: operatorsOf({ editedBy, ...field }),
      editable: editedBy !== null && can(actor, editedBy.permission) && !isReadOnly(editedBy.action as BookingAction, settings),
    })),
  };
}
