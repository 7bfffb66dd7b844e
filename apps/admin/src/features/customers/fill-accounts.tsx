import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Text } from '@mantine/core';
import { Link } from 'react-router';
import { MissingAccountsDocument } from '../../gql/graphql.js';
import { countWords } from '../../record/more.js';

type FillAccountsProps = { customer: { id: string; name: string; accounts: readonly { name: string }[] }; onClose: () => void };

/**
 * After somebody's accounts were mended: offers to bill their bookings that should have had one, with a preview of exactly which
 * (AP-48). Nothing is asked when there are none.
 */
export const FillAccounts = ({ customer, onClose }: FillAccountsProps) => {
  const where = { booker: { eq: customer.id }, billing: { eq: 'MISSING_ACCOUNT' } };
  const { data } = useQuery(MissingAccountsDocument, { variables: { where }, fetchPolicy: 'network-only' });
  const missing = data?.bookings.totalCount;
  const [account] = customer.accounts;
  if (!missing || missing.count === 0 || !account) return null;
  const one = missing.count === 1;
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
        {customer.name} has {countWords(missing)} {one ? 'booking' : 'bookings'} that should be billed to an account and{' '}
        {one ? 'has' : 'have'} none. Private bookings stay private.
      </Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          Leave {one ? 'it' : 'them'}
        </Button>
        <Button
          data-autofocus
          component={Link}
          to={`/bookings?view=missing-account&booker.in=${customer.id}&bill=${customer.id}&to=${encodeURIComponent(account.name)}`}
        >
          See which {one ? 'one' : 'ones'}
        </Button>
      </Group>
    </Modal>
  );
};
