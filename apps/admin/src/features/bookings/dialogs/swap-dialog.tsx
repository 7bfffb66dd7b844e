import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { ApiProblem, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { SwapBookingsDocument, SwapSubjectsDocument, type UserErrorPartsFragment } from '../../../gql/graphql.js';
import { rowsChanged } from '../../../grid/revision.js';
import { say } from '../../../shell/say.js';
import { useViewer } from '../../../shell/viewer.js';
import { readBookingsAgain } from '../read-bookings-again.js';

type SwapDialogProps = { ids: readonly string[]; onClose: (changed: boolean) => void };

/** Two bookings change places: what each will have, before it is done. */
const SwapDialog = ({ ids, onClose }: SwapDialogProps) => {
  const { organization } = useViewer();
  const client = useApolloClient();
  const { data, error } = useQuery(SwapSubjectsDocument, { variables: { first: ids[0] ?? '', second: ids[1] ?? '' } });
  const [refused, setRefused] = useState<readonly UserErrorPartsFragment[]>([]);
  const [swap, { loading, error: failure }] = useMutation(SwapBookingsDocument);
  const [one, other] = [data?.one, data?.other];
  const inZone = { timeZone: organization.timeZone, locale: organization.locale };

  const submit = async () => {
    if (!one || !other) return;
    const input = { id: one.id, expectedVersion: one.version, otherId: other.id, otherVersion: other.version };
    const answer = await swap({ variables: { input } }).catch(() => null);
    const errors = answer?.data?.swapBookings.userErrors ?? [];
    setRefused(errors);
    if (!answer?.data || errors.length > 0) return;
    rowsChanged('BOOKING', 'ORDER');
    await readBookingsAgain(client);
    say({ message: `${one.reference} and ${other.reference} have changed places.` });
    onClose(true);
  };

  return (
    <Modal
      opened
      onClose={() => onClose(false)}
      title="Swap times"
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={440}
      radius="lg"
      centered
    >
      <Stack gap="sm">
        {(error ?? failure) && <ApiProblem error={error ?? failure} />}
        {one && other && (
          <>
            {[
              { booking: one, to: other },
              { booking: other, to: one },
            ].map(({ booking, to }) => (
              <Text key={booking.id}>
                <b>
                  {booking.reference} {booking.title}
                </b>
                <br />
                moves to {formatTimeRange(to.startsAt, to.endsAt, inZone)}
                {to.resource && `, ${to.resource.name}`}
              </Text>
            ))}
            <Text c="dimmed" size="sm">
              Each lasts as long as before. If one cannot be where the other was, both stay.
            </Text>
          </>
        )}
        {refused.length > 0 && (
          <Alert color="red" role="alert">
            {refused.map((why) => sentenceOf(why, organization)).join(' ')}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => onClose(false)}>
            Back
          </Button>
          <Button loading={loading} disabled={!one || !other} onClick={() => void submit()}>
            Swap
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

type Options = Parameters<typeof messageFor>[1];

/** Why they stay: what keeps the one that cannot move. */
const sentenceOf = (refusal: UserErrorPartsFragment, options: Options): string => {
  const reasons = (refusal.details as { reasons?: UserErrorPartsFragment[] } | null)?.reasons ?? [];
  return [messageFor(refusal, options), ...reasons.map((why) => messageFor(why, options))].join(' ');
};

export default SwapDialog;
