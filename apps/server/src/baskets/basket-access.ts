import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { basketIdsByToken } from '@bookwright/persistence/shop';
import { basketTokenHash } from '../access/basket-token.js';
import type { Context } from '../context.js';
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
