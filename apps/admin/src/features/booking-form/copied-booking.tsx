import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Alert, Text } from '@mantine/core';
import { BookingCopyDocument } from '../../gql/graphql.js';
import { LateLoader } from '../../shell/late-loader.js';
import classes from './booking-form.module.css';
import { NewBookingForm } from './new-booking-form.js';
import { startFromCopy } from './start-from-copy.js';

type CopiedBookingProps = { id: string; onDone: (id: string) => void; onSeries: (id: string) => void; onClose: () => void };

/** The form, filled with everything of another booking but its time (AL-32, C-2). */
export const CopiedBooking = ({ id, ...ways }: CopiedBookingProps) => {
  const { data, error, refetch } = useQuery(BookingCopyDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  if (error && !data) return <ApiProblem error={error} onRetry={() => refetch()} />;
  if (!data) return <LateLoader label="Reading the booking" />;
  const copy = data.bookingCopy;
  if (!copy) return <Alert color="red">The booking this was to be made from is gone.</Alert>;
  return (
    <>
      <Text size="sm" className={classes.from}>
        Made from {copy.from.reference}. Choose its time.
        {!copy.serviceBookable && ` ${copy.from.service?.name ?? 'Its service'} can no longer be booked; only its title is kept.`}
      </Text>
      <NewBookingForm start={startFromCopy(copy)} {...ways} />
    </>
  );
};
