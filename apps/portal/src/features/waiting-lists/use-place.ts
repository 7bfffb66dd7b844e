import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import {
  AcceptOfferDocument,
  type AcceptOfferMutation,
  DeclineOfferDocument,
  LeaveWaitlistDocument,
  WaitingDocument,
} from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';

const often = 20_000;

type Refusal = AcceptOfferMutation['acceptOffer']['userErrors'][number];
type Answer = { basketToken?: string | null; userErrors: Refusal[] };

/** A place on a waiting list, looked at again from time to time, and what its holder can do. */
export const usePlace = (token: string) => {
  const { slug: shop } = useShop();
  const variables = { shop, token };
  const { data, loading, error, refetch } = useQuery(WaitingDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    pollInterval: often,
  });
  const [accepting] = useMutation(AcceptOfferDocument);
  const [declining] = useMutation(DeclineOfferDocument);
  const [leaving] = useMutation(LeaveWaitlistDocument);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const lookAgain = useCallback(() => void refetch(), [refetch]);

  /** The answer, or null when it was refused or the request failed. */
  const answer = async (ask: () => Promise<Answer | undefined>): Promise<Answer | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const given = await ask();
      setRefusals(given?.userErrors ?? []);
      await refetch();
      return given && given.userErrors.length === 0 ? given : null;
    } catch (caught) {
      setProblem(caught);
      return null;
    } finally {
      setBusy(false);
    }
  };

  const input = variables;
  return {
    place: data?.waitlistPlace ?? null,
    loading: loading && data === undefined,
    error,
    problem,
    refusals,
    busy,
    lookAgain,
    accept: () => answer(async () => (await accepting({ variables: { input } })).data?.acceptOffer),
    decline: () => answer(async () => (await declining({ variables: { input } })).data?.declineOffer),
    leave: () => answer(async () => (await leaving({ variables: { input } })).data?.leaveWaitlist),
  };
};
