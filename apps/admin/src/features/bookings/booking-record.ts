import { useQuery } from '@apollo/client/react';
import { BookingRecordDocument } from '../../gql/graphql.js';

/** One booking with everything its record shows; what is known is shown while it is read again. */
export const useBookingRecord = (id: string) =>
  useQuery(BookingRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
