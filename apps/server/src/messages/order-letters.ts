import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import { withoutKeys } from './letter-buttons.js';
import { mayReadMessages } from './message-access.js';
import type { LetterPreviewType } from './message-kind.type.js';
import { orderLetter } from './order-letter.js';
import type { ResendOrderEmailInput } from './order-letters.type.js';
import { resendOrders } from './use-cases/resend-orders.js';

/** The order's letter as it would be written now; null without the rights to read messages. */
export async function previewOfOrder(context: Context, orderId: string): Promise<LetterPreviewType | null> {
  const { organization, db, actor } = context;
  if (!organization || !mayReadMessages(actor)) return null;
  const letter = await orderLetter({ db, publicUrl: '', sessionSecret: '', causeId: 'preview' }, organization.id, orderId);
  if (!letter) return null;
  const { subject, text, html, facts } = letter;
  return { to: facts.booker?.email ?? null, subject, bodyText: withoutKeys(text), bodyHtml: withoutKeys(html) };
}

/** Asks for the letter once more. A repeat with the same key asks nothing. */
export async function resend(context: Context, { idempotencyKey: key, ...command }: ResendOrderEmailInput) {
  const badKey = keyRefusals(key);
  if (badKey.length > 0) return badKey;
  const { results } = await execute(context, resendOrders, [command], { idempotency: { key, input: command } });
  return results[0]!.refusals;
}
