import { useEffect, useRef } from 'react';
import { useBasketToken } from './basket-token.js';
import { useShop } from './shop-context.js';
import { useMe } from './use-me.js';
import { useTakeOver } from './use-take-over.js';

/** Whoever is signed in finds here what they put into the basket on another device. */
export const useOwnBasket = (): void => {
  const { slug, basketEnabled } = useShop();
  const me = useMe();
  const [token] = useBasketToken(slug);
  const takeOver = useTakeOver();
  const asked = useRef(false);
  const wanted = basketEnabled && me != null && token === null;
  useEffect(() => {
    if (!wanted || asked.current) return;
    asked.current = true;
    takeOver().catch(() => undefined);
  }, [wanted, takeOver]);
};
