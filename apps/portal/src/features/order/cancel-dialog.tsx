import { useMutation } from '@apollo/client/react';
import { ApiProblem, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { CancelMyBookingDocument, type CancelMyBookingMutation, OrderDocument } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import { CancelFee } from './cancel-fee.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';

export type CancelDialogProps = { booking: OrderedBooking; accessToken: string; opened: boolean; onClose: () => void };
type Refusal = CancelMyBookingMutation['cancelMyBooking']['userErrors'][number];

/** Says what cancelling means before it is done. */
export const CancelDialog = ({ booking, accessToken, opened, onClose }: CancelDialogProps) => {
  const { slug, locale } = useShop();
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [cancel, { loading }] = useMutation(CancelMyBookingDocument, {
    update: (cache, { data }) => {
      const order = data?.cancelMyBooking.order;
      const variables = { shop: slug, accessToken };
      if (order) cache.updateQuery({ query: OrderDocument, variables }, (known) => known && { shop: { ...known.shop, order } });
    },
  });
  const { timeZone } = booking;
  const { fee } = booking.cancelQuote;
  const keeps = (fee?.keeps.amountMinor ?? 0) > 0 ? fee!.keeps : null;
  const [accepted, setAccepted] = useState(false);

  const submit = async () => {
    setError(null);
    setRefusals([]);
    const input = {
      shop: slug,
      accessToken,
      bookingId: booking.id,
      expectedVersion: booking.version,
      reason: reason.trim() || null,
      ...(keeps && accepted ? { acceptedFee: { amountMinor: keeps.amountMinor, currency: keeps.currency } } : {}),
    };
    try {
      const { data } = await cancel({ variables: { input } });
      const found = data?.cancelMyBooking.userErrors ?? [];
      setRefusals(found);
      if (found.length === 0) onClose();
    } catch (problem) {
      setError(problem);
    }
  };

  return (
    <Modal.Root opened={opened} onClose={onClose} centered radius="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={classes.dialog}>
          <Modal.Title className={classes.dialogTitle}>Cancel this booking?</Modal.Title>
          <p>
            <b>{booking.title}</b>
            <br />
            {formatTimeRange(booking.startsAt, booking.endsAt, { timeZone, locale })}
          </p>
          <p className={classes.meaning}>
            Your place becomes free for others at once and cannot be taken back; you would have to book again. Other bookings of
            this order stay as they are.
          </p>
          {fee && <CancelFee fee={fee} timeZone={timeZone} accepted={accepted} onAccept={setAccepted} />}
          <Textarea
            label="Reason (optional)"
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {refusals.map((refusal) => (
            <p key={refusal.code} className={classes.refusal} role="alert">
              {messageFor(refusal, { timeZone, locale })}
            </p>
          ))}
          {error !== null && <ApiProblem error={error} onRetry={() => void submit()} />}
          <div className={classes.dialogActions}>
            <Button variant="default" px="sm" onClick={onClose} data-autofocus>
              Keep it
            </Button>
            <Button color="red" px="sm" loading={loading} disabled={keeps !== null && !accepted} onClick={() => void submit()}>
              Cancel booking
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
