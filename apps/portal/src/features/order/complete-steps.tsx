import { useApolloClient } from '@apollo/client/react';
import { ApiProblem, formatInstant, messageFor } from '@bookwright/web-kit';
import { Button, Textarea } from '@mantine/core';
import { useCallback, useState } from 'react';
import { CompleteMyBookingDocument, OrderDocument } from '../../gql/graphql.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';
import { useMyBooking } from './use-my-booking.js';

type CompleteStepsProps = { booking: OrderedBooking; accessToken: string };

/** What is left to do for a pencilled-in booking, and how long there is for it (JZ-43). */
export const CompleteSteps = ({ booking, accessToken }: CompleteStepsProps) => {
  const { locale } = useShop();
  const client = useApolloClient();
  const [comment, setComment] = useState('');
  const { id: bookingId, version: expectedVersion, timeZone, holdExpiresAt: until } = booking;
  const { run, refusals, error, loading } = useMyBooking(CompleteMyBookingDocument, 'completeMyBooking', {
    accessToken,
    bookingId,
    expectedVersion,
  });
  const onEnd = useCallback(() => void client.refetchQueries({ include: [OrderDocument] }), [client]);
  const submit = () => void run({ comment: comment.trim() || null });

  return (
    <section className={classes.steps} aria-label="Complete this booking">
      {until && (
        <p>
          <b>
            Held for you for <HoldCountdown key={until} until={until} onEnd={onEnd} />
          </b>
          , until {formatInstant(until, { timeZone, locale })}. Then the time is free for others again.
        </p>
      )}
      <Textarea
        label="Is there anything we should know? (optional)"
        autosize
        minRows={2}
        maxLength={4000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {refusals.map((refusal) => (
        <p key={refusal.code} className={classes.refusal} role="alert">
          {messageFor(refusal, { timeZone, locale })}
        </p>
      ))}
      {error !== null && <ApiProblem error={error} onRetry={submit} />}
      <Button loading={loading} onClick={submit}>
        Complete booking
      </Button>
    </section>
  );
};
