import { useQuery } from '@apollo/client/react';
import { ALL_THAT_MATCH } from '@bookwright/smart-grid';
import { Button, Group, Modal, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { MissingAccountsDocument } from '../../gql/graphql.js';
import { countWords } from '../../record/more.js';

const BulkDialog = lazy(() => import('../bookings/bulk/bulk-dialog.js'));

type FillAccountsProps = { customer: { id: string; name: string; accounts: readonly { name: string }[] }; onClose: () => void };

/**
 * After somebody's accounts were mended: offers to bill their bookings that should have had one, with a preview of exactly which
 * (AP-48). Nothing is asked when there are none.
 */
export const FillAccounts = ({ customer, onClose }: FillAccountsProps) => {
  const where = { booker: { eq: customer.id }, billing: { eq: 'MISSING_ACCOUNT' } };
  const { data } = useQuery(MissingAccountsDocument, { variables: { where }, fetchPolicy: 'network-only' });
  const [looking, setLooking] = useState(false);
  const missing = data?.bookings.totalCount;
  const [account] = customer.accounts;
  if (!missing || missing.count === 0 || !account) return null;
  if (looking) {
    return (
      <Suspense>
        <BulkDialog
          request={{
            kind: 'CHANGE',
            selection: ALL_THAT_MATCH,
            query: { where, orderBy: [], columns: [] },
            count: missing.count,
          }}
          preset={{
            change: { changeBilling: {} },
            title: `Bill ${customer.name}’s bookings to ${account.name}`,
            verb: 'Bill',
            column: 'Account',
          }}
          onClose={onClose}
        />
      </Suspense>
    );
  }
  const bookings = `${countWords(missing)} ${missing.count === 1 ? 'booking' : 'bookings'}`;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Bookings without an account"
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <Text size="sm">
        {customer.name} has {bookings} that should be billed to an account and {missing.count === 1 ? 'has' : 'have'} none.
        Private bookings stay private.
      </Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave them
        </Button>
        <Button data-autofocus onClick={() => setLooking(true)}>
          See which {missing.count === 1 ? 'one' : 'ones'}
        </Button>
      </Group>
    </Modal>
  );
};
