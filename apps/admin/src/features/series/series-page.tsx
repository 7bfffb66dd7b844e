import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { seriesReader } from './series-reader.js';

const newest = [{ field: 'createdAt', direction: 'DESC' }] as const;
const active = [{ field: 'status', operator: 'in', value: ['ACTIVE'] }] as const;

const views: readonly BuiltInView[] = [
  { id: 'active', label: 'Active', filters: active, sort: newest, isFirst: true },
  {
    id: 'gaps',
    label: 'With dates not booked',
    filters: [...active, { field: 'skippedCount', operator: 'gt', value: 0 }],
    sort: newest,
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: newest },
];

/** Bookings that repeat, and the series that is open. */
export const SeriesPage = () => {
  const navigate = useNavigate();
  return (
    <GridPage
      entity="SERIES"
      label="Series"
      noun={{ one: 'series', other: 'series' }}
      path="/series"
      permission="booking.read"
      views={views}
      reader={seriesReader}
      emptyState={() => <NothingYet what="series" />}
      rowLabel={({ node }) => node.title}
      rowMenu={({ node: { order } }, open) => [
        { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
        { divider: true, id: 'related' },
        { id: 'order', label: 'Its order', onSelect: () => void navigate(`/orders/${order.id}`) },
      ]}
    />
  );
};

export const Component = SeriesPage;
