import { ApiProblem } from '@bookwright/web-kit';
import type { ReactNode } from 'react';
import type { BookingRecordPartsFragment } from '../../../gql/graphql.js';
import { LateLoader } from '../../../shell/late-loader.js';
import { useBookingRecord } from '../booking-record.js';

type RecordGateProps = { id: string; children: (booking: BookingRecordPartsFragment) => ReactNode };

/** Shows a form once the booking it is about has been read; at once when its record is open. */
export const RecordGate = ({ id, children }: RecordGateProps) => {
  const { data, error, refetch } = useBookingRecord(id);
  if (data?.booking) return children(data.booking);
  if (error) return <ApiProblem error={error} onRetry={() => refetch()} />;
  return data ? <p>There is no such booking any more.</p> : <LateLoader label="Reading the booking" />;
};
