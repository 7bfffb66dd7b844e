import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { PreviewSeriesDocument, type PreviewSeriesInput, type PreviewSeriesQuery } from '../../../gql/graphql.js';

export type SeriesReport = PreviewSeriesQuery['previewSeries'];

export type ReportedSeries = {
  report: SeriesReport | undefined;
  /** A newer question is on its way. */
  asking: boolean;
  error: unknown;
  askAgain: () => void;
};

const QUIET_MS = 300;

/** What saving a series would do, a moment after the last change; nothing is asked while the question is null. */
export const useSeriesReport = (question: PreviewSeriesInput | null): ReportedSeries => {
  const wanted = question ? JSON.stringify(question) : '';
  const [settled] = useDebouncedValue(wanted, QUIET_MS);
  const { data, previousData, loading, error, refetch } = useQuery(PreviewSeriesDocument, {
    variables: { input: (settled ? JSON.parse(settled) : {}) as PreviewSeriesInput },
    skip: settled === '',
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: true,
  });
  return {
    report: wanted === '' ? undefined : (data ?? previousData)?.previewSeries,
    asking: wanted !== '' && (wanted !== settled || loading),
    error: wanted === '' ? undefined : error,
    askAgain: () => void (settled && refetch()),
  };
};
