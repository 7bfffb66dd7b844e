import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  AddBasketLineDocument,
  type AddBasketLineMutation,
  MoveBasketLineDocument,
  ReplaceBasketLineDocument,
  ServiceDocument,
  SlotsDocument,
} from '../../gql/graphql.js';
import { useAttempt } from '../../shell/idempotency-key.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { type Choice, inputOf } from './choice.js';

export type Refusal = AddBasketLineMutation['addBasketLine']['userErrors'][number];

/** A basket that cannot take more lines: the next line begins a new one. */
const basketIsGone = (refusals: readonly Refusal[]) =>
  refusals.some(
    ({ code, path }) =>
      code === 'BASKET_EXPIRED' || code === 'BASKET_ALREADY_ORDERED' || (code === 'NOT_FOUND' && path.includes('basketToken')),
  );

/** Puts a choice into the basket, or moves a line of it to another time. */
export const useAddLine = (serviceId: string) => {
  const { slug: shop } = useShop();
  const { token, keepToken, basket, expired } = useBasket();
  const attempt = useAttempt();
  const [add, adding] = useMutation(AddBasketLineDocument, { refetchQueries: [SlotsDocument, ServiceDocument] });
  const [move, moving] = useMutation(MoveBasketLineDocument, { refetchQueries: [SlotsDocument] });
  const [drop, dropping] = useMutation(ReplaceBasketLineDocument);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);

  const usable = token !== null && !expired && (basket === null || basket.orderAccessToken === null);

  const addOnce = async (choice: Choice, basketToken: string | null) => {
    const input = { shop, basketToken, serviceId, ...inputOf(choice) };
    const { data } = await add({ variables: { input: { ...input, idempotencyKey: attempt.keyFor(input) } } });
    attempt.answered();
    if (data?.addBasketLine.basketToken) keepToken(data.addBasketLine.basketToken);
    return data?.addBasketLine.userErrors ?? [];
  };

  const run = async (work: () => Promise<Refusal[]>): Promise<boolean> => {
    setRefusals([]);
    setError(null);
    try {
      const found = await work();
      setRefusals(found);
      return found.length === 0;
    } catch (problem) {
      setError(problem);
      return false;
    }
  };

  return {
    busy: adding.loading || moving.loading || dropping.loading,
    refusals,
    error,
    clear: () => {
      setRefusals([]);
      setError(null);
    },
    /** True when the line is in the basket. */
    add: (choice: Choice) =>
      run(async () => {
        const found = await addOnce(choice, usable ? token : null);
        return usable && basketIsGone(found) ? addOnce(choice, null) : found;
      }),
    /** True when the choice is in the basket and the line that it replaces is not. */
    replace: (lineId: string, choice: Choice) =>
      run(async () => {
        const found = await addOnce(choice, token);
        if (found.length > 0) return found;
        const { data } = await drop({ variables: { input: { shop, basketToken: token ?? '', lineId } } });
        return data?.removeBasketLine.userErrors ?? [];
      }),
    /** True when the line has its new time. */
    move: (lineId: string, startsAt: string) =>
      run(async () => {
        const { data } = await move({ variables: { input: { shop, basketToken: token ?? '', lineId, startsAt } } });
        return data?.changeBasketLine.userErrors ?? [];
      }),
  };
};
