import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { usePermission } from '../../shell/viewer.js';
import { ResourceForm } from './resource-form.js';
import { resourcesReader } from './resources-reader.js';

const byName = [{ field: 'name', direction: 'ASC' }] as const;
const inUse = { field: 'active', operator: 'eq', value: true } as const;

const views: readonly BuiltInView[] = [
  { id: 'in-use', label: 'In use', filters: [inUse], sort: byName, counted: true },
  {
    id: 'staff',
    label: 'Staff',
    filters: [inUse, { field: 'kind', operator: 'in', value: ['STAFF'] }],
    sort: byName,
    counted: true,
  },
  {
    id: 'archived',
    label: 'Archived',
    filters: [{ field: 'active', operator: 'eq', value: false }],
    sort: byName,
  },
  { id: 'all', label: 'All', filters: [], sort: byName },
];

/** Staff, rooms, vehicles, equipment and what else is booked (SV-03), and the one that is open. */
export const ResourcesPage = () => {
  const navigate = useNavigate();
  const mayChange = usePermission('resource.manage');
  const [making, setMaking] = useState(false);
  const button = mayChange && (
    <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
      New resource
    </Button>
  );
  return (
    <>
      <GridPage
        entity="RESOURCE"
        label="Resources"
        noun={{ one: 'resource', other: 'resources' }}
        path="/resources"
        permission="catalog.read"
        actions={button}
        views={views}
        reader={resourcesReader}
        emptyState={() => (
          <>
            <p className="sg-state-title">There are no resources yet.</p>
            <p>Add the people, rooms and vehicles that appointments need; their hours decide which times are offered.</p>
          </>
        )}
        rowLabel={({ node }) => node.name}
        rowMenu={({ node }, open) => [
          { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
          { id: 'calendar', label: 'Hours and time off', onSelect: () => void navigate(`/resources/${node.id}/calendar`) },
          { divider: true, id: 'related' },
          {
            id: 'bookings',
            label: 'Bookings of this resource',
            onSelect: () => void navigate(`/bookings?view=all&resource.in=${node.id}`),
          },
        ]}
      />
      {making && <ResourceForm resource={null} onClose={() => setMaking(false)} />}
    </>
  );
};

export const Component = ResourcesPage;
