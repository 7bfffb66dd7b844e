import type { LineNote } from '@bookwright/domain/baskets';
import { refusal } from '@bookwright/domain/kernel';
import { basketToken } from '../access/basket-token.js';
import { requireCustomer } from '../access/customer-sign-in.js';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import { shownBasket } from './basket.view.js';
import { basketIdOf, shopOf } from './basket-access.js';
import type { TakeOverBasketInput, TakeOverBasketPayload } from './take-over.type.js';
import { takeOverBaskets } from './use-cases/take-over-baskets.js';

/** Makes the basket of this browser that of whoever has signed in, together with the one they have from elsewhere. */
export async function takeOverBasket(context: Context, input: TakeOverBasketInput): Promise<TakeOverBasketPayload> {
  const { loginId } = requireCustomer(context);
  const nothing = { basketToken: null, basket: null, notes: [], userErrors: [] };
  const { visitor } = await shopOf(context, input.shop);
  if (!visitor) return { ...nothing, userErrors: [refusal('NOT_FOUND', ['shop'])] };
  const guestBasketId = input.basketToken ? await basketIdOf(visitor, input.basketToken) : null;
  const before = input.basketToken ? await shownBasket(visitor, input.basketToken) : null;
  const { results } = await execute(visitor, takeOverBaskets, [{ guestBasketId, loginId }]);
  const [{ refusals, result }] = results as [(typeof results)[number]];
  if (refusals.length > 0 || !result.basketId) return { ...nothing, userErrors: refusals };
  const token = basketToken(visitor.sessionSecret, result.basketId as string);
  const basket = await shownBasket(visitor, token);
  const titleOf = new Map([...(before?.lines ?? []), ...(basket?.lines ?? [])].map(({ id, service }) => [id, service.name]));
  const notes = (result.notes as LineNote[]).map(({ lineId, why }) => ({
    title: titleOf.get(lineId) ?? '',
    kept: basket?.lines.some(({ id }) => id === lineId) ?? false,
    userErrors: why,
  }));
  return { basketToken: token, basket, notes, userErrors: [] };
}
