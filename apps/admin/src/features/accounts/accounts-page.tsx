import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { usePermission } from '../../shell/viewer.js';
import { AccountForm } from './account-form.js';
import { accountsReader } from './accounts-reader.js';

const views: readonly BuiltInView[] = [{ id: 'all', label: 'All', filters: [], sort: [{ field: 'name', direction: 'ASC' }] }];

/** Every account that is billed, and the one that is open. */
export const AccountsPage = () => {
  const navigate = useNavigate();
  const mayChange = usePermission('customer.manage');
  const [making, setMaking] = useState(false);
  return (
    <>
      <GridPage
        entity="ACCOUNT"
        label="Accounts"
        noun={{ one: 'account', other: 'accounts' }}
        path="/accounts"
        permission="customer.read"
        views={views}
        reader={accountsReader}
        actions={
          mayChange && (
            <Button size="compact-md" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => setMaking(true)}>
              New account
            </Button>
          )
        }
        emptyState={() => <NothingYet what="accounts" />}
        rowLabel={({ node }) => node.name}
        rowMenu={({ node }, open) => [
          { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
          { divider: true, id: 'related' },
          { id: 'bookings', label: 'Its bookings', onSelect: () => void navigate(`/bookings?view=all&account.in=${node.id}`) },
          { id: 'orders', label: 'Its orders', onSelect: () => void navigate(`/orders?account.in=${node.id}`) },
          { id: 'members', label: 'Its members', onSelect: () => void navigate(`/customers?account.in=${node.id}`) },
        ]}
      />
      {making && (
        <AccountForm
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false);
            void navigate(`/accounts/${id}`);
          }}
        />
      )}
    </>
  );
};

export const Component = AccountsPage;
