import type { Refusal } from '@bookwright/domain/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from '../orders/order.type.js';
import { DiscountOrderInput, RecordPaymentInput, RefundPaymentInput } from './payment.inputs.js';
import { discountOrder, recordPayment, refundPayment } from './payment-mutations.js';

@ObjectType('OrderMoneyPayload', { description: "What became of a change of an order's money.", simpleResolvers: true })
export class OrderMoneyPayload {
  @Field(() => OrderType, { nullable: true, description: 'The order as it is now, also when it was refused.' })
  order!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done.' })
  userErrors!: Refusal[];
}

@Resolver()
export class PaymentMutations {
  @Mutation(() => OrderMoneyPayload, {
    description:
      'Notes money that staff took, whole or in part, for an order or some of its bookings. Right: `order.recordPayment`.',
  })
  recordPayment(
    @Arg('input', () => RecordPaymentInput, { description: 'For what, how much, and how.' }) input: RecordPaymentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderMoneyPayload> {
    return recordPayment(context, info, input);
  }

  @Mutation(() => OrderMoneyPayload, {
    description: 'Gives money of one payment back, never more than it brought. Right: `order.refund`.',
  })
  refundPayment(
    @Arg('input', () => RefundPaymentInput, { description: 'Of which payment, how much, and why.' }) input: RefundPaymentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderMoneyPayload> {
    return refundPayment(context, info, input);
  }

  @Mutation(() => OrderMoneyPayload, {
    description: 'Gives a discount on lines of an order, or takes it back. Their tax follows. Right: `order.discount`.',
  })
  discountOrder(
    @Arg('input', () => DiscountOrderInput, { description: 'On what, how much, and why.' }) input: DiscountOrderInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderMoneyPayload> {
    return discountOrder(context, info, input);
  }
}
