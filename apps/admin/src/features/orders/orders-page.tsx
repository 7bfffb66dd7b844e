import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { usePermission } from '../../shell/viewer.js';
import { ordersReader } from './orders-reader.js';
import { useEditPoInPlace } from './use-edit-po-in-place.js';

const latestFirst = [{ field: 'placedAt', direction: 'DESC' }] as const;

const views: readonly BuiltInView[] = [
  { id: 'all', label: 'All', filters: [], sort: latestFirst },
  {
    id: 'today',
    label: 'Placed today',
    filters: [{ field: 'placedAt', operator: 'eq', value: { relative: 'today' } }],
    sort: latestFirst,
    counted: true,
  },
  {
    id: 'missing-account',
    label: 'Missing account',
    filters: [{ field: 'billing', operator: 'in', value: ['MISSING_ACCOUNT'] }],
    sort: latestFirst,
    counted: true,
  },
  {
    id: 'without-po',
    label: 'Account without PO number',
    filters: [
      { field: 'billingType', operator: 'in', value: ['ACCOUNT'] },
      { field: 'poNumber', operator: 'isEmpty', value: true },
    ],
    sort: latestFirst,
    counted: true,
  },
];

/** Every order of the organization, and the one that is open. */
export const OrdersPage = () => {
  const navigate = useNavigate();
  const onEdit = useEditPoInPlace();
  const mayBook = usePermission('booking.create');
  return (
    <GridPage
      entity="ORDER"
      label="Orders"
      noun={{ one: 'order', other: 'orders' }}
      path="/orders"
      permission="order.read"
      views={views}
      reader={ordersReader}
      actions={
        mayBook && (
          <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} component={Link} to="/new-order">
            New order
          </Button>
        )
      }
      emptyState={() => <NothingYet what="orders" />}
      rowLabel={({ node }) => node.reference}
      rowMenu={({ node }, open) => [
        { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
        { divider: true, id: 'related' },
        {
          id: 'bookings',
          label: 'Bookings of this order',
          onSelect: () => void navigate(`/bookings?view=all&order.in=${node.id}`),
        },
        ...(node.booker
          ? [
              {
                id: 'orders-of-booker',
                label: `Orders of ${node.booker.name}`,
                onSelect: () => void navigate(`/orders?booker.in=${node.booker!.id}`),
              } as const,
              {
                id: 'booker',
                label: 'Open the customer',
                onSelect: () => void navigate(`/customers/${node.booker!.id}`),
              } as const,
            ]
          : []),
      ]}
      onEdit={onEdit}
    />
  );
};

export const Component = OrdersPage;
