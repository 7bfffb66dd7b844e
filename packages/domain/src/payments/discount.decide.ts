import { can, type Deciding } from '../access/index.js';
import {
  accepted,
  clean,
  type Decision,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import type { OrderLine } from '../orders/order.js';
import { allocate, discounted, listPriceOf, shareOf } from '../pricing/index.js';
import { linesOfOrder, type MoneyFacts, settledSums } from './ledger.js';

/** A discount in place of the one there is: an amount over all lines named, or a share of each in basis points. */
export type DiscountCommand = {
  orderId: string;
  /** These lines only; empty or omitted, every line that counts and is no fee. */
  lineIds?: readonly string[] | null;
  amount?: { amountMinor: number; currency: string } | null;
  percentBp?: number | null;
  reason: string | null;
};

function valueRefusals({ amount, percentBp }: DiscountCommand, totalMinor: number, currency: string): Refusal[] {
  if ((amount == null) === (percentBp == null)) return [refusal('REQUIRED', ['amount'], { why: 'AMOUNT_OR_PERCENT' })];
  if (amount && amount.currency !== currency) return [refusal('CURRENCY_MISMATCH', ['amount'], { currency })];
  const [value, most, path] = percentBp == null ? [amount!.amountMinor, totalMinor, 'amount'] : [percentBp, 10_000, 'percentBp'];
  return Number.isSafeInteger(value) && value >= 0 && value <= most
    ? []
    : [refusal('INVALID_VALUE', [path], { least: 0, ...(path === 'percentBp' ? { most } : {}) })];
}

/**
 * Gives a discount on lines of an order, or takes it back with zero. An amount is spread in proportion to the prices without
 * losing a unit; the tax of each line follows. What was paid beyond the new price is then to be given back.
 */
export function decideDiscount(facts: MoneyFacts, command: DiscountCommand, deciding: Deciding): Decision {
  const { orderId } = command;
  const order = facts.orders.get(orderId);
  if (!order) return refusedWith(orderId, 'NOT_FOUND', ['orderId']);
  if (!can(deciding.actor, 'order.discount')) return refusedWith(orderId, 'FORBIDDEN_FOR_ACTOR');
  const lines = linesOfOrder(facts, orderId).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const wanted = (command.lineIds ?? []).map((id) => id.toLowerCase());
  const counts = lines.filter(({ active, kind }) => active && kind === 'SALE');
  const unknown = wanted.find((id) => !counts.some((line) => line.id === id));
  if (unknown) return refusedWith(orderId, 'NOT_FOUND', ['lineIds'], { id: unknown });
  const chosen = wanted.length > 0 ? counts.filter(({ id }) => wanted.includes(id)) : counts;
  const prices = chosen.map(listPriceOf);
  const total = prices.reduce((sum, price) => sum + price, 0);
  const reason = clean(command.reason);
  const problems = [
    ...(chosen.length === 0 ? [refusal('NOTHING_SELECTED', ['lineIds'])] : valueRefusals(command, total, order.currency)),
    ...(reason === null ? [refusal('REASON_REQUIRED', ['reason'])] : []),
    ...lengthRefusals(reason, ['reason'], TEXT_LIMITS.paragraph),
  ];
  if (problems.length > 0) return refused(orderId, ...problems);

  const { percentBp, amount } = command;
  const discounts = percentBp == null ? allocate(amount!.amountMinor, prices) : prices.map((price) => shareOf(price, percentBp));
  const set = new Map(chosen.map((line, index) => [line.id, discounted(line, discounts[index]!)]));
  const changed = chosen.filter(({ id, discountMinor }) => set.get(id)!.discountMinor !== discountMinor);
  if (changed.length === 0) return unchanged(orderId);
  const after = lines.map((line): OrderLine => ({ ...line, ...set.get(line.id) }));
  const sumOf = (all: readonly OrderLine[]) => all.reduce((sum, { discountMinor }) => sum + discountMinor, 0);
  const event = {
    type: 'order.discounted',
    entity: 'orders',
    entityId: orderId,
    before: { discountMinor: sumOf(lines) },
    after: { discountMinor: sumOf(after) },
    reason,
  };
  return accepted(
    orderId,
    [...changed.map((line) => patch<OrderLine>('order_lines', line, set.get(line.id)!)), ...settledSums(facts, order, after)],
    [event],
  );
}
