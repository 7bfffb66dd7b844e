import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { openBasketsOf } from '@bookwright/persistence/baskets';
import { basketIdsByToken } from '@bookwright/persistence/shop';
import { basketToken, basketTokenHash } from '../access/basket-token.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { askedTogether } from '../shop/asked-together.js';
import { visitorOf } from '../shop/visitor.js';

const MOST_KEY = 200;

/** Why an idempotency key cannot be used; empty when it can. */
export function keyRefusals(key: string): Refusal[] {
  if (key.trim() === '') return [refusal('REQUIRED', ['idempotencyKey'])];
  return key.length > MOST_KEY ? [refusal('TOO_LONG', ['idempotencyKey'], { limit: MOST_KEY })] : [];
}

/** The visitor of the shop an input names, or why there is none. */
export async function shopOf(
  context: Context,
  slug: string,
): Promise<{ visitor: Context; refusals: [] } | { visitor: null; refusals: Refusal[] }> {
  const visitor = await visitorOf(context, slug);
  return visitor ? { visitor, refusals: [] } : { visitor: null, refusals: [refusal('NOT_FOUND', ['shop'])] };
}

const basketIdByToken = askedTogether(basketIdsByToken);

/** The id of the basket behind a token; null when the token opens nothing. */
export function basketIdOf(visitor: Context, token: string): Promise<string | null> {
  return basketIdByToken(visitor.db, visitor.organization!.id, basketTokenHash(token));
}

/** Where something is added: the basket of the token, else the open one of whoever is signed in, else a new one. */
export type BasketToFill = {
  basketId: string;
  /** What the client holds afterwards. */
  token: string;
  /** Given when the basket is to be made. */
  making: { newBasketTokenHash?: string; loginId?: string | null };
};

/** @returns null when the token opens nothing. */
export async function basketToFill(visitor: Context, token: string | null | undefined): Promise<BasketToFill | null> {
  if (token) {
    const basketId = await basketIdOf(visitor, token);
    return basketId ? { basketId, token, making: {} } : null;
  }
  const loginId = visitor.organization!.settings.basketEnabled ? (visitor.customer?.loginId ?? null) : null;
  const [own] = loginId ? await visitor.db.write(visitor.organization!.id, (tx) => openBasketsOf(tx, [loginId])) : [];
  const basketId = own?.id ?? newId();
  const made = basketToken(visitor.sessionSecret, basketId);
  return { basketId, token: made, making: own ? {} : { newBasketTokenHash: basketTokenHash(made), loginId } };
}
