import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { usePermission } from '../../shell/viewer.js';
import { servicesReader } from './services-reader.js';

const byName = [{ field: 'name', direction: 'ASC' }] as const;
const offered = { field: 'active', operator: 'eq', value: true } as const;

const views: readonly BuiltInView[] = [
  {
    id: 'offered',
    label: 'On offer',
    isFirst: true,
    filters: [offered],
    sort: [{ field: 'category', direction: 'ASC' }, ...byName],
    groupBy: 'category',
    counted: true,
  },
  {
    id: 'appointments',
    label: 'Appointments',
    filters: [offered, { field: 'kind', operator: 'in', value: ['SERVICE'] }],
    sort: byName,
    counted: true,
  },
  {
    id: 'with-sessions',
    label: 'With sessions',
    filters: [offered, { field: 'kind', operator: 'notIn', value: ['SERVICE', 'GOODS'] }],
    sort: byName,
    counted: true,
  },
  { id: 'retired', label: 'No longer offered', filters: [{ ...offered, value: false }], sort: byName, counted: true },
  { id: 'all', label: 'All', filters: [], sort: byName },
];

/** Everything that can be booked or bought, and the one that is open (SV-05). */
export const ServicesPage = () => {
  const navigate = useNavigate();
  const mayChange = usePermission('catalog.manage');
  return (
    <GridPage
      entity="SERVICE"
      label="Services"
      noun={{ one: 'service', other: 'services' }}
      path="/services"
      permission="catalog.read"
      views={views}
      reader={servicesReader}
      actions={
        mayChange && (
          <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} component={Link} to="/services/new/form">
            New service
          </Button>
        )
      }
      emptyState={() => <p className="sg-state-title">There are no such services.</p>}
      rowLabel={({ node }) => node.name}
      rowTone={({ node }) => (node.active ? undefined : 'muted')}
      rowMenu={({ node }, open) => [
        { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
        ...(mayChange
          ? [{ id: 'change', label: 'Change', onSelect: () => void navigate(`/services/${node.id}/form`) } as const]
          : []),
        { divider: true, id: 'related' },
        ...(node.kind !== 'SERVICE' && node.kind !== 'GOODS'
          ? [
              {
                id: 'sessions',
                label: 'Its sessions',
                onSelect: () => void navigate(`/sessions?view=all&service.in=${node.id}`),
              } as const,
            ]
          : []),
        { id: 'bookings', label: 'Its bookings', onSelect: () => void navigate(`/bookings?view=all&service.in=${node.id}`) },
      ]}
    />
  );
};

export const Component = ServicesPage;
