import { ORDER_RECORD } from '@bookwright/persistence/orders';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { OrderType } from '../orders/order.type.js';
import { OrderPayload } from '../orders/order-mutations.resolver.js';
import { LetterPreviewType } from './message-kind.type.js';
import { previewOfOrder, resend } from './order-letters.js';
import { ResendOrderEmailInput } from './order-letters.type.js';

@Resolver(() => OrderType)
export class OrderLettersResolver {
  @FieldResolver(() => LetterPreviewType, {
    nullable: true,
    description: 'The order email as it would be written now. Null without the rights `message.read` and `booking.readPii`.',
  })
  letterPreview(@Root() order: OrderType, @Ctx() context: Context): Promise<LetterPreviewType | null> {
    return previewOfOrder(context, order.id);
  }

  @Mutation(() => OrderPayload, {
    description: 'Sends the order email once more, as the order is now; it goes to its present booker. Right: `order.resend`.',
  })
  async resendOrderEmail(
    @Arg('input', () => ResendOrderEmailInput, { description: 'Which order.' }) input: ResendOrderEmailInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderPayload> {
    const userErrors = await resend(context, input);
    return { order: await resolveRecord(context, info, ORDER_RECORD, 'order.read', input.id, ['order']), userErrors };
  }
}
