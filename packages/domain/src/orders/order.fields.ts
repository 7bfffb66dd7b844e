import { ACTION_PERMISSION } from '../bookings/booking.actions.js';
import { BILLING_STATES } from '../bookings/booking.billing.js';
import { BILLING_TONES } from '../bookings/booking.fields.js';
import { BILLING_TYPES, SOURCE_MODES } from '../bookings/booking.js';
import { fieldList, optionsOf } from '../kernel/fields.js';
import { PAYMENT_STATES } from '../payments/payment-state.js';

const hidden = { seenWith: 'order.seeInternalPrices' } as const;

/** The columns of the order grid. */
export const ORDER_FIELDS = fieldList('ORDER', 'order.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'ORDER', width: 280 },
  { name: 'reference', label: 'Reference', kind: 'TEXT', sortable: true, defaultVisible: true, width: 120 },
  { name: 'placedAt', label: 'Placed', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 160 },
  {
    name: 'booker',
    label: 'Booker',
    kind: 'REFERENCE',
    referenceEntity: 'CUSTOMER',
    nullable: true,
    personalData: true,
    defaultVisible: true,
    width: 180,
    path: ['booker', 'name'],
  },
  {
    name: 'bookerName',
    label: "Booker's name",
    kind: 'TEXT',
    nullable: true,
    personalData: true,
    width: 180,
    path: ['booker', 'name'],
  },
  {
    name: 'bookerEmail',
    label: "Booker's email",
    kind: 'TEXT',
    nullable: true,
    ignoresCase: true,
    personalData: true,
    seenWith: 'booking.readPii',
    width: 220,
    path: ['booker', 'email'],
  },
  {
    name: 'account',
    label: 'Account',
    kind: 'REFERENCE',
    referenceEntity: 'ACCOUNT',
    nullable: true,
    defaultVisible: true,
    width: 160,
    path: ['account', 'name'],
  },
  { name: 'accountName', label: 'Account name', kind: 'TEXT', nullable: true, width: 160, path: ['account', 'name'] },
  { name: 'accountNumber', label: 'Account ID', kind: 'TEXT', nullable: true, width: 120, path: ['account', 'number'] },
  { name: 'billingType', label: 'Booking type', kind: 'CHOICE', width: 110, options: optionsOf(BILLING_TYPES) },
  { name: 'billing', label: 'Billing', kind: 'CHOICE', width: 140, options: optionsOf(BILLING_STATES, BILLING_TONES) },
  {
    name: 'poNumber',
    label: 'PO number',
    kind: 'TEXT',
    nullable: true,
    defaultVisible: true,
    width: 130,
    editedBy: { action: 'CHANGE_PO_NUMBER', permission: ACTION_PERMISSION.CHANGE_PO_NUMBER },
  },
  { name: 'sourceMode', label: 'Source', kind: 'CHOICE', defaultVisible: true, width: 110, options: optionsOf(SOURCE_MODES) },
  { name: 'sourceChannel', label: 'Channel', kind: 'CHOICE', width: 120 },
  { name: 'delegateNames', label: 'Delegates', kind: 'TEXT', nullable: true, personalData: true, width: 220 },
  { name: 'delegateIds', label: 'Delegate user IDs', kind: 'TEXT', nullable: true, width: 280 },
  { name: 'courseNames', label: 'Courses', kind: 'TEXT', nullable: true, width: 220 },
  { name: 'courseIds', label: 'Course IDs', kind: 'TEXT', nullable: true, width: 280 },
  { name: 'takenByName', label: 'Taken by', kind: 'TEXT', width: 150 },
  { name: 'bookingCount', label: 'Bookings', kind: 'NUMBER', sortable: true, defaultVisible: true, width: 100 },
  {
    name: 'internalTotal',
    label: 'Total',
    kind: 'MONEY',
    sortable: true,
    defaultVisible: true,
    width: 120,
    ...hidden,
  },
  { name: 'paid', label: 'Paid', kind: 'MONEY', sortable: true, width: 120, ...hidden },
  { name: 'due', label: 'Due', kind: 'MONEY', sortable: true, defaultVisible: true, width: 120, ...hidden },
  {
    name: 'paymentStatus',
    label: 'Payment',
    kind: 'CHOICE',
    sortable: true,
    defaultVisible: true,
    width: 140,
    options: optionsOf(PAYMENT_STATES),
  },
  { name: 'customerTotal', label: 'Total the customer sees', kind: 'MONEY', width: 140 },
]);

export type OrderFieldName = (typeof ORDER_FIELDS)['fields'][number]['name'];
