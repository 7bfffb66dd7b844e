import type { BuiltInView } from '../../grid/grid-view.js';

const soonestFirst = [{ field: 'startsAt', direction: 'ASC' }] as const;
const over = ['CANCELLED', 'COMPLETED', 'NO_SHOW'];

/** So narrow that the status is in sight when a record is open beside the list. */
const title = 196;

/** Room for the word beside the reference of a deleted booking. */
const widths = { reference: 196, title };

const views: readonly BuiltInView[] = [
  {
    id: 'today',
    label: 'Today',
    filters: [{ field: 'startsAt', operator: 'eq', value: { relative: 'today' } }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'arriving-today',
    label: 'Arriving',
    filters: [
      { field: 'startsAt', operator: 'eq', value: { relative: 'today' } },
      { field: 'status', operator: 'in', value: ['PENDING', 'SCHEDULED', 'RESCHEDULED', 'CONFIRMED'] },
    ],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'next-30-days',
    label: 'Next 30 days',
    isFirst: true,
    filters: [
      { field: 'startsAt', operator: 'eq', value: { relative: 'next-30-days' } },
      { field: 'status', operator: 'notIn', value: ['CANCELLED'] },
    ],
    sort: soonestFirst,
    groupBy: 'startsAt',
    counted: true,
  },
  {
    id: 'needs-approval',
    label: 'Needs approval',
    filters: [{ field: 'status', operator: 'in', value: ['AWAITING_APPROVAL'] }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'pencilled-in',
    label: 'Pencilled in',
    filters: [{ field: 'status', operator: 'in', value: ['PENCILLED_IN'] }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'unassigned',
    label: 'Unassigned',
    filters: [
      { field: 'startsAt', operator: 'eq', value: { relative: 'upcoming' } },
      { field: 'assignee', operator: 'isEmpty', value: true },
      { field: 'status', operator: 'notIn', value: over },
    ],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'missing-account',
    label: 'Missing account',
    filters: [{ field: 'billing', operator: 'in', value: ['MISSING_ACCOUNT'] }],
    sort: [{ field: 'startsAt', direction: 'DESC' }],
    counted: true,
    columns: ['reference', 'startsAt', 'title', 'booker', 'billing', 'status', 'price', 'poNumber'],
  },
  {
    id: 'missing-customer',
    label: 'Missing customer',
    filters: [{ field: 'booker', operator: 'isEmpty', value: true }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'made-today',
    label: 'Made today',
    filters: [{ field: 'bookedAt', operator: 'eq', value: { relative: 'today' } }],
    sort: [{ field: 'bookedAt', direction: 'DESC' }],
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: [{ field: 'startsAt', direction: 'DESC' }], deletion: 'INCLUDE', widths },
  {
    id: 'deleted',
    label: 'Deleted',
    filters: [],
    sort: [{ field: 'startsAt', direction: 'DESC' }],
    deletion: 'ONLY',
    widths,
    columns: ['reference', 'deletedAt', 'startsAt', 'title', 'booker', 'status', 'price', 'account'],
  },
];

/** What most people look for, from left to right; the other columns are a click away. */
const columns = ['reference', 'startsAt', 'title', 'booker', 'status', 'price', 'assignee', 'account', 'poNumber'];

/** The views that come with the product. */
export const bookingViews: readonly BuiltInView[] = views.map((view) => ({ columns, widths: { title }, ...view }));
