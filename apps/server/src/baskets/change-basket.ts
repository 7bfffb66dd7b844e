import { type Facts, type Refusal, refusal } from '@bookwright/domain/kernel';
import { basketToken } from '../access/basket-token.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute, type UseCase } from '../use-case/index.js';
import { withAlternatives } from './alternatives.js';
import { shownBasket } from './basket.view.js';
import { basketIdOf, basketToFill, keyRefusals, shopOf } from './basket-access.js';
import type { AddBasketLineInput, ChangeBasketLineInput, RemoveBasketLineInput } from './basket-mutation.inputs.js';
import type { BasketPayload } from './basket-payload.type.js';
import { addBasketLines } from './use-cases/add-basket-lines.js';
import { changeBasketLines } from './use-cases/change-basket-lines.js';
import { removeBasketLines } from './use-cases/remove-basket-lines.js';

const refusedWith = (...userErrors: Refusal[]): BasketPayload => ({ basketToken: null, basket: null, userErrors });

/** Changes a line of an existing basket and answers with the basket. */
async function change<C extends { basketId: string; lineId: string }, F extends Facts>(
  context: Context,
  input: { shop: string; basketToken: string },
  useCase: UseCase<C, F>,
  commandFor: (basketId: string) => C,
): Promise<BasketPayload & { visitor?: Context }> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  if (!visitor) return refusedWith(...refusals);
  const basketId = await basketIdOf(visitor, input.basketToken);
  if (!basketId) return refusedWith(refusal('NOT_FOUND', ['basketToken']));
  const { results } = await execute(visitor, useCase, [commandFor(basketId)]);
  return { basketToken: null, basket: await shownBasket(visitor, input.basketToken), userErrors: results[0]!.refusals, visitor };
}

/** Puts something into a basket; the first line makes the basket and its token (JZ-19). */
export async function addLine(context: Context, input: AddBasketLineInput): Promise<BasketPayload> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  if (!visitor) return refusedWith(...refusals);
  const badKey = keyRefusals(input.idempotencyKey);
  if (badKey.length > 0) return refusedWith(...badKey);
  const fill = await basketToFill(visitor, input.basketToken);
  if (!fill) return refusedWith(refusal('NOT_FOUND', ['basketToken']));

  const { shop: _shop, basketToken: token, idempotencyKey: key, ...wish } = input;
  const command = { ...wish, lineId: newId(), basketId: fill.basketId, ...fill.making };
  const { results } = await execute(visitor, addBasketLines, [command], { idempotency: { key, input } });
  const [{ refusals: why, result }] = results as [(typeof results)[number]];
  if (why.length > 0) {
    const basket = token ? await shownBasket(visitor, token) : null;
    return { basketToken: null, basket, userErrors: await withAlternatives(visitor, why, input) };
  }
  const present = token ?? basketToken(visitor.sessionSecret, result.basketId as string);
  return { basketToken: token ? null : present, basket: await shownBasket(visitor, present), userErrors: [] };
}

/** Changes a line (JZ-21); what is taken or full is refused with the nearest that are free. */
export async function changeLine(context: Context, input: ChangeBasketLineInput): Promise<BasketPayload> {
  const { shop: _shop, basketToken: _token, ...changes } = input;
  const { visitor, ...payload } = await change(context, input, changeBasketLines, (basketId) => ({ ...changes, basketId }));
  const line = payload.basket?.lines.find(({ id }) => id === input.lineId.toLowerCase());
  if (!visitor || !line) return payload;
  const wish = { serviceId: line.service.id, startsAt: input.startsAt, quantity: input.quantity ?? line.quantity };
  return { ...payload, userErrors: await withAlternatives(visitor, payload.userErrors, wish) };
}

/** Takes a line out and gives back what it held (JZ-21). */
export async function removeLine(context: Context, input: RemoveBasketLineInput): Promise<BasketPayload> {
  const { visitor: _visitor, ...payload } = await change(context, input, removeBasketLines, (basketId) => ({
    basketId,
    lineId: input.lineId,
    expectedVersion: input.expectedVersion,
  }));
  return payload;
}
