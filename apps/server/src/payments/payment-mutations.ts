import { type Facts, type Refusal, refusal } from '@bookwright/domain/kernel';
import { ORDER_RECORD } from '@bookwright/persistence/orders';
import { orderOfPayment } from '@bookwright/persistence/payments';
import type { GraphQLResolveInfo } from 'graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { execute, type UseCase } from '../use-case/index.js';
import type { DiscountOrderInput, RecordPaymentInput, RefundPaymentInput } from './payment.inputs.js';
import { discountOrders } from './use-cases/discount-orders.js';
import { recordPayments } from './use-cases/record-payments.js';
import { refundPayments } from './use-cases/refund-payments.js';

type Answer = { order: object | null; userErrors: Refusal[] };

/** Runs a use case for one order, once for a key, and answers with the order as it is afterwards. */
async function moveOnce<C, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  { orderId, command, input }: { orderId: string; command: C; input: { idempotencyKey: string } },
): Promise<Answer> {
  useCase.allows(context.actor);
  const badKey = keyRefusals(input.idempotencyKey);
  const { results } =
    badKey.length > 0
      ? { results: [{ refusals: badKey }] }
      : await execute(context, useCase, [command], { idempotency: { key: input.idempotencyKey, input } });
  const order = await resolveRecord(context, info, ORDER_RECORD, 'order.read', orderId, ['order']);
  return { order, userErrors: results[0]!.refusals };
}

/** Notes money that staff took. */
export function recordPayment(context: Context, info: GraphQLResolveInfo, input: RecordPaymentInput): Promise<Answer> {
  const { orderId: id, bookingIds, amount, method, note, allowOverpayment } = input;
  const orderId = id.toLowerCase();
  const command = { orderId, bookingIds, amount: { ...amount }, method, note, allowOverpayment };
  return moveOnce(context, info, recordPayments, { orderId, command, input });
}

/** Gives money of a payment back. */
export async function refundPayment(context: Context, info: GraphQLResolveInfo, input: RefundPaymentInput): Promise<Answer> {
  refundPayments.allows(context.actor);
  const { amount, method, reason } = input;
  const paymentId = input.paymentId.toLowerCase();
  const orderId = await orderOfPayment(context.db, context.organization!.id, paymentId);
  if (!orderId) return { order: null, userErrors: [refusal('NOT_FOUND', ['paymentId'])] };
  const command = { paymentId, amount: { ...amount }, method, reason };
  return moveOnce(context, info, refundPayments, { orderId, command, input });
}

/** Gives a discount, or takes it back. */
export function discountOrder(context: Context, info: GraphQLResolveInfo, input: DiscountOrderInput): Promise<Answer> {
  const { orderId: id, lineIds, amount, percentBp, reason } = input;
  const orderId = id.toLowerCase();
  const command = { orderId, lineIds, amount: amount ? { ...amount } : null, percentBp, reason };
  return moveOnce(context, info, discountOrders, { orderId, command, input });
}
