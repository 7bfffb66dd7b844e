import type { Refusal } from '@bookwright/domain/kernel';
import { waitingCustomer } from '@bookwright/persistence/waiting-lists';
import { basketTokenHash } from '../access/basket-token.js';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { addToWaitlist } from './use-cases/join-waitlist.js';
import type { AddToWaitlistInput } from './waitlist.inputs.js';
import { waitlistToken } from './waitlist-token.js';

/** Staff put somebody on a waiting list; whoever it is gets the letter that is the key to their place. */
export async function addSomebody(
  context: Context,
  input: AddToWaitlistInput,
): Promise<{ id: string | null; userErrors: Refusal[] }> {
  const organization = requirePermission(context, 'waitlist.manage');
  const badKey = keyRefusals(input.idempotencyKey);
  if (badKey.length > 0) return { id: null, userErrors: badKey };
  const { idempotencyKey: key, customerId, ...wish } = input;
  const known = customerId ? await waitingCustomer(context.db, organization.id, customerId) : null;
  const id = newId();
  const command = {
    ...wish,
    ...{ name: known?.name ?? wish.name ?? '', email: known?.email ?? wish.email ?? '', phone: known?.phone ?? wish.phone },
    ...{ id, tokenHash: basketTokenHash(waitlistToken(context.sessionSecret, id)) },
    ...{ serviceId: wish.serviceId.toLowerCase(), sessionId: wish.sessionId?.toLowerCase() },
  };
  const { results } = await execute(context, addToWaitlist, [command], { idempotency: { key, input } });
  const [{ refusals: userErrors, result }] = results as [(typeof results)[number]];
  return { id: (result.id as string | undefined) ?? null, userErrors };
}
