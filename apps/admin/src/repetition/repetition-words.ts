import type { SeriesWeekday } from '../gql/graphql.js';

const days: readonly (readonly [SeriesWeekday, string])[] = [
  ['MO', 'Monday'],
  ['TU', 'Tuesday'],
  ['WE', 'Wednesday'],
  ['TH', 'Thursday'],
  ['FR', 'Friday'],
  ['SA', 'Saturday'],
  ['SU', 'Sunday'],
];

export const longDays = days.map(([value, label]) => ({ value, label }));
export const shortDays = days.map(([value, label]) => ({ value, label: label.slice(0, 3) }));

export const placesInMonth = [
  { value: '1', label: 'the first' },
  { value: '2', label: 'the second' },
  { value: '3', label: 'the third' },
  { value: '4', label: 'the fourth' },
  { value: '-1', label: 'the last' },
];
