import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { ShopOrderType } from '../shop/shop-order.type.js';
import { checkMyPayment, payMyOrder } from './my-payment.js';
import {
  CheckMyPaymentInput,
  CheckMyPaymentPayload,
  PayMyOrderInput,
  PayMyOrderPayload,
  ShopPayingType,
} from './shop-paying.type.js';
import { shopPaying } from './shop-paying.view.js';

/** Paying online, by the customers of orders. */
@Resolver(() => ShopOrderType)
export class ShopPayingResolver {
  @FieldResolver(() => ShopPayingType, { description: 'What can be paid for it online now.' })
  paying(@Root() { orderId, visitor }: ShopOrderType): Promise<ShopPayingType> {
    return shopPaying(visitor, orderId);
  }

  @Mutation(() => PayMyOrderPayload, {
    description:
      'Opens a page on which an order is paid, by the customer who holds its access token. The same again while it is open is the same payment.',
  })
  payMyOrder(
    @Arg('input', () => PayMyOrderInput, { description: 'Which order, and what of it.' }) input: PayMyOrderInput,
    @Ctx() context: Context,
  ): Promise<PayMyOrderPayload> {
    return payMyOrder(context, input);
  }

  @Mutation(() => CheckMyPaymentPayload, {
    description: 'Asks whoever takes the payment what became of it, for a customer who comes back from paying.',
  })
  checkMyPayment(
    @Arg('input', () => CheckMyPaymentInput, { description: 'Which order.' }) input: CheckMyPaymentInput,
    @Ctx() context: Context,
  ): Promise<CheckMyPaymentPayload> {
    return checkMyPayment(context, input);
  }
}
