import type { BuiltInView } from '../../grid/grid-view.js';

const soonestFirst = [{ field: 'startsAt', direction: 'ASC' }] as const;
const upcoming = { field: 'startsAt', operator: 'eq', value: { relative: 'upcoming' } } as const;

export const sessionViews: readonly BuiltInView[] = [
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
    id: 'tentative',
    label: 'Tentative',
    filters: [upcoming, { field: 'status', operator: 'in', value: ['TENTATIVE'] }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'full',
    label: 'Full',
    filters: [
      upcoming,
      { field: 'seatsLeft', operator: 'lte', value: 0 },
      { field: 'status', operator: 'notIn', value: ['CANCELLED'] },
    ],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'drafts',
    label: 'Drafts',
    filters: [upcoming, { field: 'status', operator: 'in', value: ['DRAFT'] }],
    sort: soonestFirst,
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: [{ field: 'startsAt', direction: 'DESC' }] },
];
