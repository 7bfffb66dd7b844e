import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

export type Answered<Data> = {
  data: Data | undefined;
  /** A newer question is on its way. */
  asking: boolean;
  error: unknown;
  /** Asks again: somebody may have been faster. */
  askAgain: () => void;
};

const QUIET_MS = 250;

/** Asks something about what is being typed, a moment after the last change; nothing is asked while the question is null. */
export function useQuietQuestion<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  question: Input | null,
): Answered<Data> {
  const wanted = question ? JSON.stringify(question) : '';
  const [settled] = useDebouncedValue(wanted, QUIET_MS);
  const { data, previousData, loading, error, refetch } = useQuery<Data, { input: Input }>(document, {
    variables: { input: (settled ? JSON.parse(settled) : {}) as Input },
    skip: settled === '',
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  return {
    data: wanted === '' ? undefined : ((data ?? previousData) as Data | undefined),
    asking: wanted !== '' && (wanted !== settled || loading),
    error: wanted === '' ? undefined : error,
    askAgain: () => void (settled && refetch()),
  };
}
