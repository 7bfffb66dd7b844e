import type { BuiltInView } from '../../grid/grid-view.js';

const soonestFirst = [{ field: 'dueAt', direction: 'ASC' }] as const;
const open = { field: 'doneAt', operator: 'isEmpty', value: true } as const;

/** The views of the list; "mine" are those of the person who looks. */
export const taskViews = (staffMemberId: string): readonly BuiltInView[] => [
  {
    id: 'mine',
    label: 'Mine',
    filters: [open, { field: 'assignee', operator: 'in', value: [staffMemberId] }],
    sort: soonestFirst,
    counted: true,
  },
  { id: 'open', label: 'Open', filters: [open], sort: soonestFirst, isFirst: true, counted: true },
  {
    id: 'due-today',
    label: 'Due today',
    filters: [open, { field: 'dueAt', operator: 'eq', value: { relative: 'today' } }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'overdue',
    label: 'Overdue',
    filters: [open, { field: 'dueAt', operator: 'eq', value: { relative: 'past' } }],
    sort: soonestFirst,
    counted: true,
  },
  {
    id: 'done',
    label: 'Done',
    filters: [{ field: 'doneAt', operator: 'isEmpty', value: false }],
    sort: [{ field: 'dueAt', direction: 'DESC' }],
  },
  { id: 'all', label: 'All', filters: [], sort: soonestFirst },
];
