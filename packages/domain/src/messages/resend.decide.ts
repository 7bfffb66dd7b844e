import type { Deciding } from '../access/index.js';
import { accepted, clean, type Decision, lengthRefusals, refused, refusedWith, TEXT_LIMITS } from '../kernel/index.js';

export type ResendFacts = { orders: ReadonlyMap<string, { id: string; version: number }> };
export type ResendCommand = { id: string; note?: string | null };

/** Asks for the order's letter once more (JZ-62). The letter shows the order as it is when it is written (JZ-63). */
export function decideResend(facts: ResendFacts, { id, note }: ResendCommand, _deciding: Deciding): Decision {
  const tooLong = lengthRefusals(note, ['note'], TEXT_LIMITS.paragraph);
  if (tooLong.length > 0) return refused(id, ...tooLong);
  if (!facts.orders.has(id)) return refusedWith(id, 'NOT_FOUND', ['id']);
  return accepted(id, [], [{ type: 'order.resend_requested', entity: 'orders', entityId: id, reason: clean(note) }]);
}
