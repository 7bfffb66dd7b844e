import type { ApolloClient } from '@apollo/client';

/** Reads the open record and its messages again after a change. A failure shows where they are shown. */
export const readBookingsAgain = async (client: ApolloClient): Promise<void> => {
  const shown = [...client.getObservableQueries()].map(({ queryName }) => queryName);
  const include = ['BookingRecord', 'BookingMessages'].filter((name) => shown.includes(name));
  if (include.length > 0) await client.refetchQueries({ include }).catch(() => undefined);
};
