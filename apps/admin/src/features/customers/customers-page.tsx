import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CustomerForm } from '../../customer/customer-form.js';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { usePermission } from '../../shell/viewer.js';
import { customersReader } from './customers-reader.js';

const byName = [{ field: 'name', direction: 'ASC' }] as const;

const views: readonly BuiltInView[] = [
  { id: 'all', label: 'All', filters: [], sort: byName },
  {
    id: 'new',
    label: 'New in the last 30 days',
    filters: [{ field: 'createdAt', operator: 'eq', value: { relative: 'last-30-days' } }],
    sort: [{ field: 'createdAt', direction: 'DESC' }],
    counted: true,
  },
  {
    id: 'account',
    label: 'With an account',
    filters: [{ field: 'account', operator: 'isEmpty', value: false }],
    sort: byName,
    counted: true,
  },
];

/** Everybody who has booked, and the one who is open. */
export const CustomersPage = () => {
  const navigate = useNavigate();
  const mayChange = usePermission('customer.manage');
  const [making, setMaking] = useState(false);
  return (
    <>
      <GridPage
        entity="CUSTOMER"
        label="Customers"
        noun={{ one: 'customer', other: 'customers' }}
        path="/customers"
        permission="customer.read"
        views={views}
        reader={customersReader}
        actions={
          mayChange && (
            <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
              New customer
            </Button>
          )
        }
        emptyState={() => <NothingYet what="customers" />}
        rowLabel={({ node }) => node.name}
        rowMenu={({ node }, open) => [
          { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
          { divider: true, id: 'related' },
          { id: 'bookings', label: 'Their bookings', onSelect: () => void navigate(`/bookings?view=all&booker.in=${node.id}`) },
          { id: 'new-order', label: 'New order', onSelect: () => void navigate(`/new-order?customer=${node.id}`) },
          { id: 'orders', label: 'Their orders', onSelect: () => void navigate(`/orders?booker.in=${node.id}`) },
        ]}
      />
      {making && (
        <CustomerForm
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false);
            void navigate(`/customers/${id}`);
          }}
        />
      )}
    </>
  );
};

export const Component = CustomersPage;
