import { useCallback, useState } from 'react';
import type { BasketFieldsFragment } from '../gql/graphql.js';
import { heldUntil } from './held-until.js';

const present = () => new Date().toISOString();

export type Hold = {
  /** The last moment at which something here ran out, or this page was opened. */
  now: string;
  /** When the next of the held times or seats is freed; null when nothing is held. */
  until: string | null;
  /** To be called at `until`: what was held then is asked again. */
  onEnd: () => void;
};

/** What of a basket is held, as it runs out. */
export const useHold = (basket: Pick<BasketFieldsFragment, 'lines'> | null, refetch: () => void): Hold => {
  const [now, setNow] = useState(present);
  const onEnd = useCallback(() => {
    setNow(present());
    refetch();
  }, [refetch]);
  return { now, until: basket && heldUntil(basket, now), onEnd };
};
