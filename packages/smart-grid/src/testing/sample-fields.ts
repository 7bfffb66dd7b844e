import type { FieldKind, GridField, Operator } from '../state/field.js';

const TEXT: Operator[] = ['eq', 'neq', 'contains', 'startsWith', 'isEmpty'];
const RANGE: Operator[] = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'isEmpty'];
const CHOICE: Operator[] = ['eq', 'neq', 'in', 'notIn', 'isEmpty'];

/** A field that is visible, sortable and has the operators of its kind. */
export const aField = (name: string, kind: FieldKind, rest: Partial<GridField> = {}): GridField => ({
  name,
  label: name.replace(/^./, (letter) => letter.toUpperCase()),
  kind,
  operators:
    kind === 'TEXT' || kind === 'LONG_TEXT'
      ? TEXT
      : kind === 'CHOICE' || kind === 'STATUS' || kind === 'REFERENCE'
        ? CHOICE
        : kind === 'BOOLEAN'
          ? ['eq']
          : RANGE,
  sortable: true,
  editable: false,
  nullable: false,
  defaultVisible: true,
  ...rest,
});

export const STATUSES = ['SCHEDULED', 'CONFIRMED', 'RESCHEDULED', 'CANCELLED', 'COMPLETED'].map((value) => ({
  value,
  label: value.charAt(0) + value.slice(1).toLowerCase(),
}));

/** A booking-like list with a field of every kind. */
export const SAMPLE_FIELDS: GridField[] = [
  aField('reference', 'TEXT'),
  aField('starts', 'DATE_TIME'),
  aField('customer', 'REFERENCE', { referenceEntity: 'customer', nullable: true }),
  aField('status', 'STATUS', { options: STATUSES }),
  aField('price', 'MONEY', { nullable: true }),
  aField('channel', 'CHOICE', { defaultVisible: false, options: ['WEB', 'PHONE'].map((value) => ({ value, label: value })) }),
  aField('paid', 'BOOLEAN', { defaultVisible: false }),
  aField('seats', 'NUMBER', { defaultVisible: false }),
  aField('length', 'DURATION', { defaultVisible: false }),
  aField('visited', 'DATE', { defaultVisible: false, nullable: true }),
  aField('note', 'LONG_TEXT', { defaultVisible: false, sortable: false, nullable: true }),
  aField('bookedCourse', 'TEXT', { defaultVisible: false, label: 'Booked course' }),
];
