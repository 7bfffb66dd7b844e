import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { usePermission } from '../../shell/viewer.js';
import { opportunitiesReader } from './opportunities-reader.js';
import { OpportunityForm } from './opportunity-form.js';

const latestFirst = [{ field: 'createdAt', direction: 'DESC' }] as const;

const views: readonly BuiltInView[] = [
  {
    id: 'open',
    label: 'Open',
    isFirst: true,
    filters: [{ field: 'stage', operator: 'notIn', value: ['WON', 'LOST'] }],
    sort: latestFirst,
    counted: true,
  },
  {
    id: 'won',
    label: 'Won',
    filters: [{ field: 'stage', operator: 'in', value: ['WON'] }],
    sort: latestFirst,
    counted: true,
  },
  { id: 'all', label: 'All', filters: [], sort: latestFirst },
];

/** What people may come to book, and the one that is open (AP-40, AP-41). */
export const OpportunitiesPage = () => {
  const navigate = useNavigate();
  const mayChange = usePermission('customer.manage');
  const mayBook = usePermission('booking.create');
  const [making, setMaking] = useState(false);
  return (
    <>
      <GridPage
        entity="OPPORTUNITY"
        label="Opportunities"
        noun={{ one: 'opportunity', other: 'opportunities' }}
        path="/opportunities"
        permission="customer.read"
        views={views}
        reader={opportunitiesReader}
        actions={
          mayChange && (
            <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
              New opportunity
            </Button>
          )
        }
        emptyState={() => <NothingYet what="opportunities" />}
        rowLabel={({ node }) => node.name}
        rowMenu={({ node }, open) => [
          { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
          ...(mayBook && node.openItems > 0
            ? [{ id: 'book', label: 'Make booking', onSelect: () => void navigate(`/new-order?opportunity=${node.id}`) } as const]
            : []),
          { divider: true, id: 'related' },
          {
            id: 'customer',
            label: `Open ${node.customer.name}`,
            onSelect: () => void navigate(`/customers/${node.customer.id}`),
          },
        ]}
      />
      {making && (
        <OpportunityForm
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false);
            void navigate(`/opportunities/${id}`);
          }}
        />
      )}
    </>
  );
};

export const Component = OpportunitiesPage;
