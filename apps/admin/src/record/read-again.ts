import type { ApolloClient } from '@apollo/client';

/** Reads those of these queries again that are on screen. A failure shows where they are shown. */
export const readAgain = async (client: ApolloClient, ...names: string[]): Promise<void> => {
  const shown = [...client.getObservableQueries()].map(({ queryName }) => queryName);
  const include = names.filter((name) => shown.includes(name));
  if (include.length > 0) await client.refetchQueries({ include }).catch(() => undefined);
};
