import type { BuiltInView } from '../../grid/grid-view.js';

const soonestFirst = [{ field: 'startsAt', direction: 'ASC' }] as const;
const over = ['CANCELLED', 'COMPLETED', 'NO_SHOW'];

/** The views that come with the product; the first is the one a person starts with. */
export const bookingViews: readonly BuiltInView[] = [
  {
    id: 'next-30-days',
    label: 'Next 30 days',
    filters: [
      { field: 'startsAt', operator: 'eq', value: { relative: 'next-30-days' } },
      { field: 'status', operator: 'notIn', value: ['CANCELLED'] },
    ],
    sort: soonestFirst,
    groupBy: 'startsAt',
    counted: true,
  },
  {
    id: 'today',
    label: 'Today',
    filters: [{ field: 'startsAt', operator: 'eq', value: { relative: 'today' } }],
    sort: soonestFirst,
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
    id: 'made-today',
    label: 'Made today',
    filters: [{ field: 'bookedAt', operator: 'eq', value: { relative: 'today' } }],
    sort: [{ field: 'bookedAt', direction: 'DESC' }],
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: [{ field: 'startsAt', direction: 'DESC' }], deletion: 'INCLUDE' },
  { id: 'deleted', label: 'Deleted', filters: [], sort: [{ field: 'startsAt', direction: 'DESC' }], deletion: 'ONLY' },
];
