import type { Facts, Refusal } from '@bookwright/domain/kernel';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { execute, type UseCase } from '../use-case/index.js';

/** Makes one thing of an input, once for its key: the id of what was made, now or by an earlier call, or why it was not. */
export async function makeOnce<C extends object, F extends Facts>(
  context: Context,
  useCase: UseCase<C, F>,
  input: C & { idempotencyKey: string },
): Promise<{ id: string | null; userErrors: Refusal[] }> {
  const badKey = keyRefusals(input.idempotencyKey);
  if (badKey.length > 0) return { id: null, userErrors: badKey };
  const { idempotencyKey: key, ...said } = input;
  const { results } = await execute(context, useCase, [said as unknown as C], { idempotency: { key, input } });
  const { refusals, result } = results[0]!;
  return { id: refusals.length > 0 ? null : (result.id as string), userErrors: refusals };
}
