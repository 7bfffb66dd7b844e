import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { ExplainSlotDocument, type ExplainSlotInput, type SlotExplanationPartsFragment } from '../gql/graphql.js';

export type ExplainedSlot = {
  explanation: SlotExplanationPartsFragment | undefined;
  /** A newer question is on its way. */
  asking: boolean;
  error: unknown;
  /** Asks again: somebody may have been faster. */
  askAgain: () => void;
};

const QUIET_MS = 250;

/** Asks why a time is free or not, a moment after the last change; nothing is asked while the question is null. */
export const useExplainedSlot = (question: ExplainSlotInput | null): ExplainedSlot => {
  const wanted = question ? JSON.stringify(question) : '';
  const [settled] = useDebouncedValue(wanted, QUIET_MS);
  const { data, previousData, loading, error, refetch } = useQuery(ExplainSlotDocument, {
    variables: { input: (settled ? JSON.parse(settled) : {}) as ExplainSlotInput },
    skip: settled === '',
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  return {
    explanation: wanted === '' ? undefined : (data ?? previousData)?.explainSlot,
    asking: wanted !== '' && (wanted !== settled || loading),
    error: wanted === '' ? undefined : error,
    askAgain: () => void (settled && refetch()),
  };
};
