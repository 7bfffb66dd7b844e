import { type Facts, refusal } from '@bookwright/domain/kernel';
import type { WaitlistAnswerCommand } from '@bookwright/domain/waiting-lists';
import { basketTokenHash } from '../access/basket-token.js';
import { keyRefusals, shopOf } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute, type UseCase } from '../use-case/index.js';
import { joinWaitlist } from './use-cases/join-waitlist.js';
import type { JoinWaitlistInput, WaitlistPlaceInput } from './waitlist.inputs.js';
import type { JoinWaitlistPayload, WaitlistPlacePayload } from './waitlist.type.js';
import { entryIdOf, waitlistPlace } from './waitlist.view.js';
import { waitlistToken } from './waitlist-token.js';

/** Puts a visitor of the shop on a waiting list. The token is derived, so a repeat returns it again. */
export async function join(context: Context, input: JoinWaitlistInput): Promise<JoinWaitlistPayload> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  const no = visitor ? keyRefusals(input.idempotencyKey) : refusals;
  if (!visitor || no.length > 0) return { token: null, place: null, userErrors: no };
  const { shop: _shop, idempotencyKey: key, ...wish } = input;
  const id = newId();
  const command = { ...wish, id, tokenHash: basketTokenHash(waitlistToken(visitor.sessionSecret, id)) };
  const { results } = await execute(visitor, joinWaitlist, [command], { idempotency: { key, input } });
  const [{ refusals: userErrors, result }] = results as [(typeof results)[number]];
  if (userErrors.length > 0) return { token: null, place: null, userErrors };
  const made = result.id as string;
  return { token: waitlistToken(visitor.sessionSecret, made), place: await waitlistPlace(visitor, made), userErrors: [] };
}

/** Runs an answer of whoever holds a token, and tells what became of their place. */
export async function answer<F extends Facts>(
  context: Context,
  { shop, token }: WaitlistPlaceInput,
  useCase: UseCase<WaitlistAnswerCommand, F>,
): Promise<WaitlistPlacePayload> {
  const { visitor, refusals } = await shopOf(context, shop);
  if (!visitor) return { place: null, basketToken: null, userErrors: refusals };
  const id = await entryIdOf(visitor, token);
  if (!id) return { place: null, basketToken: null, userErrors: [refusal('NOT_FOUND', ['token'])] };
  const { results } = await execute(visitor, useCase, [{ id }]);
  const place = await waitlistPlace(visitor, id);
  return { place, basketToken: null, userErrors: results[0]!.refusals };
}
