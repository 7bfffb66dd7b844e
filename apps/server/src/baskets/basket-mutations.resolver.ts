import { type Facts, type Refusal, refusal } from '@bookwright/domain/kernel';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { basketToken, basketTokenHash } from '../access/basket-token.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute, type UseCase } from '../use-case/index.js';
import { withAlternatives } from './alternatives.js';
import { BasketPayload } from './basket.payload.js';
import { shownBasket } from './basket.view.js';
import { basketIdOf, keyRefusals, shopOf } from './basket-access.js';
import { AddBasketLineInput, ChangeBasketLineInput, RemoveBasketLineInput } from './basket-mutation.inputs.js';
import { addBasketLines } from './use-cases/add-basket-lines.js';
import { changeBasketLines } from './use-cases/change-basket-lines.js';
import { removeBasketLines } from './use-cases/remove-basket-lines.js';

const refusedWith = (...userErrors: Refusal[]): BasketPayload => ({ basketToken: null, basket: null, userErrors });

/** Changes a line of an existing basket and answers with the basket. */
async function changeLine<C extends { basketId: string; lineId: string }, F extends Facts>(
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

@Resolver()
export class BasketMutations {
  @Mutation(() => BasketPayload, {
    description: 'Puts something into a basket and holds its seats or its time for a while. Open to everybody.',
  })
  async addBasketLine(
    @Arg('input', () => AddBasketLineInput, { description: 'What, when, how many, and into which basket.' })
    input: AddBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    const { visitor, refusals } = await shopOf(context, input.shop);
    if (!visitor) return refusedWith(...refusals);
    const badKey = keyRefusals(input.idempotencyKey);
    if (badKey.length > 0) return refusedWith(...badKey);
    const known = input.basketToken ? await basketIdOf(visitor, input.basketToken) : newId();
    if (!known) return refusedWith(refusal('NOT_FOUND', ['basketToken']));

    const { shop: _shop, basketToken: token, idempotencyKey: key, ...wish } = input;
    const command = { ...wish, lineId: newId(), basketId: known };
    const making = token ? {} : { newBasketTokenHash: basketTokenHash(basketToken(visitor.sessionSecret, known)) };
    const { results } = await execute(visitor, addBasketLines, [{ ...command, ...making }], { idempotency: { key, input } });
    const [{ refusals: why, result }] = results as [(typeof results)[number]];
    if (why.length > 0) {
      const basket = token ? await shownBasket(visitor, token) : null;
      return { basketToken: null, basket, userErrors: await withAlternatives(visitor, why, input) };
    }
    const present = token ?? basketToken(visitor.sessionSecret, result.basketId as string);
    return { basketToken: token ? null : present, basket: await shownBasket(visitor, present), userErrors: [] };
  }

  @Mutation(() => BasketPayload, {
    description: 'Changes time, quantity or attendee of a line; what is newly asked for is held before the old is given up.',
  })
  async changeBasketLine(
    @Arg('input', () => ChangeBasketLineInput, { description: 'Which line, and what changes.' }) input: ChangeBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    const { shop: _shop, basketToken: _token, ...change } = input;
    const { visitor, ...payload } = await changeLine(context, input, changeBasketLines, (basketId) => ({ ...change, basketId }));
    const line = payload.basket?.lines.find(({ id }) => id === input.lineId.toLowerCase());
    if (!visitor || !line) return payload;
    const wish = { serviceId: line.service.id, startsAt: input.startsAt, quantity: input.quantity ?? line.quantity };
    return { ...payload, userErrors: await withAlternatives(visitor, payload.userErrors, wish) };
  }

  @Mutation(() => BasketPayload, { description: 'Takes a line out of a basket and gives back what it held.' })
  async removeBasketLine(
    @Arg('input', () => RemoveBasketLineInput, { description: 'Which line.' }) input: RemoveBasketLineInput,
    @Ctx() context: Context,
  ): Promise<BasketPayload> {
    const { visitor: _visitor, ...payload } = await changeLine(context, input, removeBasketLines, (basketId) => ({
      basketId,
      lineId: input.lineId,
    }));
    return payload;
  }
}
