import { ApiProblem, alternativesOf, formatInstant, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { RescheduleMyBookingDocument } from '../../gql/graphql.js';
import { customerStatus } from '../../shell/booking-words.js';
import { useShop } from '../../shell/shop-context.js';
import { MoveTimes } from './move-times.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';
import { useMyBooking } from './use-my-booking.js';

export type MoveDialogProps = { booking: OrderedBooking; accessToken: string; opened: boolean; onClose: () => void };

/** Another time for a booking: what it means, then the times to choose from (JZ-71). */
export const MoveDialog = ({ booking, accessToken, opened, onClose }: MoveDialogProps) => {
  const { locale } = useShop();
  const { id: bookingId, version: expectedVersion, timeZone, rescheduleQuote: quote } = booking;
  const [chosen, setChosen] = useState<string | null>(null);
  const { run, refusals, error, loading } = useMyBooking(RescheduleMyBookingDocument, 'rescheduleMyBooking', {
    accessToken,
    bookingId,
    expectedVersion,
  });
  const at = { timeZone, locale };
  const nearest = refusals.flatMap(({ details }) => alternativesOf(details)).slice(0, 3);
  const submit = async () => {
    if (chosen !== null && (await run({ startsAt: chosen }))) onClose();
  };

  return (
    <Modal.Root opened={opened} onClose={onClose} centered radius="lg" size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={classes.dialog}>
          <Modal.Title className={classes.dialogTitle}>Move this booking</Modal.Title>
          <p>
            <b>{booking.title}</b>
            <br />
            Now {formatTimeRange(booking.startsAt, booking.endsAt, at)}
          </p>
          <p className={classes.meaning}>
            Afterwards it is “{customerStatus[quote.status].word}”. {customerStatus[quote.status].meaning} You can move it until{' '}
            {formatInstant(quote.until, at)}; that costs nothing. Other bookings of this order stay as they are.
          </p>
          {opened && <MoveTimes booking={booking} accessToken={accessToken} chosen={chosen} onChoose={setChosen} />}
          {refusals.map((refusal) => (
            <div key={refusal.code} className={classes.refusal} role="alert">
              {messageFor(refusal, at)}
            </div>
          ))}
          {nearest.length > 0 && (
            <div className={classes.times}>
              {nearest.map(({ startsAt }) => (
                <Button
                  key={startsAt}
                  size="sm"
                  variant={startsAt === chosen ? 'filled' : 'default'}
                  onClick={() => setChosen(startsAt)}
                >
                  {formatInstant(startsAt, at)}
                </Button>
              ))}
            </div>
          )}
          {error !== null && <ApiProblem error={error} onRetry={() => void submit()} />}
          <div className={classes.dialogActions}>
            <Button variant="default" px="sm" onClick={onClose}>
              Keep the time
            </Button>
            <Button px="sm" disabled={chosen === null} loading={loading} onClick={() => void submit()}>
              {chosen === null ? 'Choose a time' : `Move to ${formatInstant(chosen, at)}`}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
