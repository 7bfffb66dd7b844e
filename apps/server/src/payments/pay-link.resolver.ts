import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { ShopType } from '../shop/shop.type.js';
import { openPayLink, payByLink, requestPayment } from './pay-link.js';
import { PayByLinkInput, PayByLinkPayload, PayLinkType, RequestPaymentInput, RequestPaymentPayload } from './pay-link.type.js';

/** Links to pay: made by staff, opened by whoever gets them. */
@Resolver(() => ShopType)
export class PayLinkResolver {
  @FieldResolver(() => PayLinkType, { nullable: true, description: 'What is behind a link to pay; null when it opens nothing.' })
  payLink(
    @Root() { visitor }: ShopType,
    @Arg('token', () => String, { description: 'As it stands in the link.' }) token: string,
  ): Promise<PayLinkType | null> {
    return openPayLink(visitor, token);
  }

  @Mutation(() => PayByLinkPayload, {
    description: 'Opens a page on which what is behind a link is paid. Open to whoever has the link.',
  })
  payByLink(
    @Arg('input', () => PayByLinkInput, { description: 'Which link.' }) input: PayByLinkInput,
    @Ctx() context: Context,
  ): Promise<PayByLinkPayload> {
    return payByLink(context, input, 'PAY');
  }

  @Mutation(() => PayByLinkPayload, {
    description: 'Asks what became of a payment behind a link, for whoever comes back from paying.',
  })
  checkPayLink(
    @Arg('input', () => PayByLinkInput, { description: 'Which link.' }) input: PayByLinkInput,
    @Ctx() context: Context,
  ): Promise<PayByLinkPayload> {
    return payByLink(context, input, 'ASK');
  }

  @Mutation(() => RequestPaymentPayload, {
    description: 'Asks the customer of an order by email to pay online what is due. Right: `order.recordPayment`.',
  })
  requestPayment(
    @Arg('input', () => RequestPaymentInput, { description: 'For what.' }) input: RequestPaymentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RequestPaymentPayload> {
    return requestPayment(context, info, input);
  }
}
