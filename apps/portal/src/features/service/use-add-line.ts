import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  AddBasketDatesDocument,
  type AddBasketDatesMutation,
  AddBasketLineDocument,
  type AddBasketLineMutation,
  MoveBasketLineDocument,
  ReplaceBasketLineDocument,
  ServiceDocument,
  SlotsDocument,
} from '../../gql/graphql.js';
import { useAttempt } from '../../shell/idempotency-key.js';
import { useShop } from '../../shell/shop-context.js';
import { type BasketLine, useBasket } from '../../shell/use-basket.js';
import type { OfferedService } from './choice.js';
import { type Choice, datesIn, inputOf } from './choice.js';
import { detailsInputOf, type LineDetails } from './line-details.js';

export type Refusal = AddBasketLineMutation['addBasketLine']['userErrors'][number];

export type BasketDate = AddBasketDatesMutation['addBasketDates']['dates'][number];

/** Done, refused for these reasons, or never answered. */
export type Outcome = 'DONE' | 'FAILED' | Refusal[];

/** A basket that cannot take more lines: the next line begins a new one. */
const basketIsGone = (refusals: readonly Refusal[]) =>
  refusals.some(
    ({ code, path }) =>
      code === 'BASKET_EXPIRED' || code === 'BASKET_ALREADY_ORDERED' || (code === 'NOT_FOUND' && path.includes('basketToken')),
  );

/** Puts a choice into the basket, or moves a line of it to another time. */
export const useAddLine = (service: OfferedService, details: LineDetails) => {
  const { slug: shop, basketEnabled } = useShop();
  const { token, keepToken, basket, expired } = useBasket();
  const attempt = useAttempt();
  const [add, adding] = useMutation(AddBasketLineDocument, { refetchQueries: [SlotsDocument, ServiceDocument] });
  const [addAll, addingAll] = useMutation(AddBasketDatesDocument, { refetchQueries: [SlotsDocument, ServiceDocument] });
  const [move, moving] = useMutation(MoveBasketLineDocument, { refetchQueries: [SlotsDocument] });
  const [drop, dropping] = useMutation(ReplaceBasketLineDocument);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [dates, setDates] = useState<readonly BasketDate[]>([]);

  const usable = basketEnabled && token !== null && !expired && (basket === null || basket.orderAccessToken === null);

  const addOnce = async (choice: Choice, basketToken: string | null) => {
    if (datesIn(choice) > 1) return addSeveral(choice, basketToken);
    const input = { shop, basketToken, serviceId: service.id, ...inputOf(choice), ...detailsInputOf(service, details) };
    const { data } = await add({ variables: { input: { ...input, idempotencyKey: attempt.keyFor(input) } } });
    attempt.answered();
    if (data?.addBasketLine.basketToken) keepToken(data.addBasketLine.basketToken);
    return data?.addBasketLine.userErrors ?? [];
  };

  /** Several dates: those that are free are in the basket afterwards, the others stand in `dates`. */
  const addSeveral = async (choice: Choice, basketToken: string | null) => {
    const input = { shop, basketToken, serviceId: service.id, ...inputOf(choice), ...detailsInputOf(service, details) };
    const { data } = await addAll({ variables: { input: { ...input, idempotencyKey: attempt.keyFor(input) } } });
    attempt.answered();
    const payload = data?.addBasketDates;
    if (payload?.basketToken) keepToken(payload.basketToken);
    const found = payload?.dates ?? [];
    // Where none is free, it is said as of one date, with the nearest times.
    const [first] = found;
    if (first && found.every(({ added }) => !added)) return first.userErrors;
    setDates(found);
    return payload?.userErrors ?? [];
  };

  /** Where one thing is booked at a time, what was chosen before and not ordered gives its time back. */
  const letGo = async () => {
    if (token === null || basket === null || basket.orderAccessToken !== null) return;
    for (const { id: lineId } of basket.lines) await drop({ variables: { input: { shop, basketToken: token, lineId } } });
    keepToken(null);
  };

  const run = async (work: () => Promise<Refusal[]>): Promise<Outcome> => {
    setRefusals([]);
    setError(null);
    try {
      const found = await work();
      setRefusals(found);
      return found.length === 0 ? 'DONE' : found;
    } catch (problem) {
      setError(problem);
      return 'FAILED';
    }
  };

  return {
    busy: adding.loading || addingAll.loading || moving.loading || dropping.loading,
    refusals,
    error,
    /** What became of several dates. */
    dates,
    /** One of them was taken elsewhere, or is not wanted any more. */
    settleDate: (date: BasketDate, added: boolean) =>
      setDates((all) => all.flatMap((one) => (one === date ? (added ? [{ ...one, added }] : []) : [one]))),
    clear: () => {
      setRefusals([]);
      setError(null);
      setDates([]);
    },
    /** A new line, in a new basket where there is none yet. */
    add: (choice: Choice) =>
      run(async () => {
        if (!basketEnabled) await letGo();
        const found = await addOnce(choice, usable ? token : null);
        return usable && basketIsGone(found) ? addOnce(choice, null) : found;
      }),
    /** The choice instead of a line: the line goes only when the choice is in the basket. */
    replace: (lineId: string, choice: Choice) =>
      run(async () => {
        const found = await addOnce(choice, token);
        if (found.length > 0) return found;
        const { data } = await drop({ variables: { input: { shop, basketToken: token ?? '', lineId } } });
        return data?.removeBasketLine.userErrors ?? [];
      }),
    /** Another time for a line. */
    move: ({ id: lineId, version: expectedVersion }: BasketLine, startsAt: string) =>
      run(async () => {
        const input = { shop, basketToken: token ?? '', lineId, expectedVersion, startsAt };
        const { data } = await move({ variables: { input } });
        return data?.changeBasketLine.userErrors ?? [];
      }),
  };
};
