import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { CheckOutDocument, type CheckOutMutation } from '../../gql/graphql.js';
import { useAttempt } from '../../shell/idempotency-key.js';
import { useShop } from '../../shell/shop-context.js';
import { type CheckoutValues, checkoutInput } from './checkout-fields.js';

export type CheckOutRefusal = CheckOutMutation['checkOut']['userErrors'][number];
export type CheckOutResult = { accessToken: string; payUrl: string | null } | { refusals: CheckOutRefusal[] } | null;

/** Places the order. A second click while the first is on its way does nothing; a repeat after a lost answer is the same attempt. */
export const useCheckOut = (basketToken: string) => {
  const { slug: shop } = useShop();
  const [checkOut] = useMutation(CheckOutDocument);
  const attempt = useAttempt();
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  /** The order's token or the refusals; null when the request failed as a whole or one is on its way already. */
  const place = async (values: CheckoutValues): Promise<CheckOutResult> => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    setError(null);
    try {
      const input = { shop, basketToken, ...checkoutInput(values) };
      const { data } = await checkOut({ variables: { input: { ...input, idempotencyKey: attempt.keyFor(input) } } });
      attempt.answered();
      const { accessToken, payUrl, userErrors } = data!.checkOut;
      return accessToken !== null && userErrors.length === 0 ? { accessToken, payUrl } : { refusals: userErrors };
    } catch (problem) {
      setError(problem);
      return null;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  return { place, busy, error };
};
