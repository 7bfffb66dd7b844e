import { useMutation, useQuery } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { OrderLetterDocument, OrderRecordDocument, ResendOrderEmailDocument } from '../../gql/graphql.js';
import { LetterFrame } from '../../record/letter-frame.js';
import { LateLoader } from '../../shell/late-loader.js';
import { say } from '../../shell/say.js';
import { usePermission } from '../../shell/viewer.js';
import type { OrderRecord } from './order-panel.js';

type OrderLetterDialogProps = { order: OrderRecord; onClose: () => void };

/** The order email as it would be written now, and the way to send it once more (JZ-62, JZ-63). */
export const OrderLetterDialog = ({ order, onClose }: OrderLetterDialogProps) => {
  const mayResend = usePermission('order.resend');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { data, error, refetch } = useQuery(OrderLetterDocument, { variables: { id: order.id }, fetchPolicy: 'network-only' });
  const [resend, { data: answer, loading, error: failure }] = useMutation(ResendOrderEmailDocument, {
    refetchQueries: [OrderRecordDocument],
  });
  const letter = data?.order?.letterPreview;
  const refused = answer?.resendOrderEmail.userErrors ?? [];
  const send = async () => {
    const { data: done } = await resend({ variables: { input: { id: order.id, idempotencyKey } } });
    if (done?.resendOrderEmail.userErrors.length !== 0) return;
    say({ message: `The order email is on its way to ${letter?.to}.` });
    onClose();
  };
  return (
    <Modal
      closeButtonProps={{ 'aria-label': 'Close' }}
      opened
      onClose={onClose}
      title={`Order email of ${order.reference}`}
      size={720}
      radius="lg"
      centered
    >
      {error && !letter && <ApiProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <LateLoader label="Writing the letter" />}
      {data && !letter && <Text c="dimmed">You may not see messages.</Text>}
      {letter && (
        <>
          <Text size="sm" mb="xs">
            {letter.to ? `To ${letter.to}` : 'There is no address to send it to.'} · <b>{letter.subject}</b>
          </Text>
          <LetterFrame {...letter} />
        </>
      )}
      {failure && <ApiProblem error={failure} />}
      {refused.length > 0 && (
        <Alert color="red" role="alert">
          {refused.map((one) => messageFor(one)).join(' ')}
        </Alert>
      )}
      {mayResend && (
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <Button onClick={() => void send().catch(() => undefined)} loading={loading} disabled={!letter?.to}>
            Send it again
          </Button>
        </Group>
      )}
    </Modal>
  );
};
