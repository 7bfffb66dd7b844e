import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { JoinWaitlistDocument, type JoinWaitlistInput, type JoinWaitlistMutation } from '../../gql/graphql.js';
import { useAttempt } from '../../shell/idempotency-key.js';
import { useShop } from '../../shell/shop-context.js';

export type JoinRefusal = JoinWaitlistMutation['joinWaitlist']['userErrors'][number];
export type JoinValues = Omit<JoinWaitlistInput, 'shop' | 'idempotencyKey'>;

/** Joins a waiting list; a repeat after a lost answer is the same attempt. */
export const useJoin = () => {
  const { slug: shop } = useShop();
  const [mutate, { loading: busy }] = useMutation(JoinWaitlistDocument);
  const attempt = useAttempt();
  const [refusals, setRefusals] = useState<JoinRefusal[]>([]);
  const [error, setError] = useState<unknown>(null);

  /** The token of the new place; null when it was refused or the request failed. */
  const join = async (values: JoinValues): Promise<string | null> => {
    setError(null);
    setRefusals([]);
    const input = { shop, ...values };
    try {
      const { data } = await mutate({ variables: { input: { ...input, idempotencyKey: attempt.keyFor(input) } } });
      attempt.answered();
      setRefusals(data!.joinWaitlist.userErrors);
      return data!.joinWaitlist.token;
    } catch (problem) {
      setError(problem);
      return null;
    }
  };
  return { join, busy, refusals, error };
};
