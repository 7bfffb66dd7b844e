import type { FieldKind, GridField } from '@bookwright/api-types';

type Draft = Pick<GridField, 'name' | 'label' | 'kind'> & Partial<GridField>;

const OPERATORS: Partial<Record<FieldKind, string[]>> = {
  TEXT: ['eq', 'neq', 'in', 'contains', 'startsWith'],
  STATUS: ['eq', 'neq', 'in', 'notIn'],
  REFERENCE: ['eq', 'neq', 'in', 'notIn'],
  DATE_TIME: ['gt', 'gte', 'lt', 'lte'],
  MONEY: ['eq', 'neq', 'gt', 'gte', 'lt', 'lte'],
};

const field = (draft: Draft): GridField => ({
  operators: [...(OPERATORS[draft.kind] ?? []), ...(draft.nullable ? ['isEmpty'] : [])],
  sortable: false,
  editable: false,
  nullable: false,
  defaultVisible: false,
  width: 140,
  options: null,
  referenceEntity: null,
  path: [draft.name],
  ...draft,
});

const statuses = ['AWAITING_APPROVAL', 'CONFIRMED', 'CANCELLED', 'COMPLETED', 'NO_SHOW'];

/** A few of the columns that the server publishes for bookings. */
export const bookingFields: GridField[] = [
  field({ name: 'reference', label: 'Reference', kind: 'TEXT', sortable: true, defaultVisible: true }),
  field({ name: 'title', label: 'Title', kind: 'TEXT', sortable: true, defaultVisible: true, editable: true }),
  field({
    name: 'status',
    label: 'Status',
    kind: 'STATUS',
    sortable: true,
    defaultVisible: true,
    options: statuses.map((value) => ({ value, label: value, tone: null })),
  }),
  field({ name: 'startsAt', label: 'Start', kind: 'DATE_TIME', sortable: true, defaultVisible: true }),
  field({
    name: 'booker',
    label: 'Booker',
    kind: 'REFERENCE',
    referenceEntity: 'CUSTOMER',
    nullable: true,
    defaultVisible: true,
    path: ['booker', 'name'],
  }),
  field({ name: 'bookerEmail', label: "Booker's email", kind: 'TEXT', nullable: true, path: ['booker', 'email'] }),
  field({ name: 'order', label: 'Order', kind: 'REFERENCE', referenceEntity: 'ORDER', path: ['order', 'reference'] }),
  field({
    name: 'assignee',
    label: 'Assigned to',
    kind: 'REFERENCE',
    referenceEntity: 'STAFF_MEMBER',
    nullable: true,
    path: ['assignee', 'displayName'],
  }),
  field({ name: 'poNumber', label: 'PO number', kind: 'TEXT', nullable: true, path: ['order', 'poNumber'] }),
  field({ name: 'price', label: 'Price', kind: 'MONEY', nullable: true, sortable: true }),
  field({ name: 'bookedAt', label: 'Booked', kind: 'DATE_TIME', sortable: true }),
];
