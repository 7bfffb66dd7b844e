import type { Refusal } from '@bookwright/domain/kernel';
import { PAY_LINK_STATES } from '@bookwright/domain/payments';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from '../orders/order.type.js';

export const PayLinkStateEnum = enumOf('PayLinkState', PAY_LINK_STATES, 'What a link to pay is good for.', {
  OPEN: 'What is due can be paid.',
  PAID: 'Nothing is due any more.',
  EXPIRED: 'Its time is over.',
  REPLACED: 'A later link was sent; that one opens.',
});

@ObjectType('PayLink', { description: 'What somebody is asked to pay, behind a link.', simpleResolvers: true })
export class PayLinkType {
  @Field(() => PayLinkStateEnum, { description: 'What it is good for now.' })
  state!: string;

  @Field(() => String, { description: 'The order, such as `OR-51XM9D`.' })
  orderReference!: string;

  @Field(() => [String], { description: 'What is paid for.' })
  items!: string[];

  @Field(() => MoneyType, { description: 'How much is due.' })
  due!: MoneyType;

  @Field(() => DateTime, { description: 'Until when the link opens.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'Whether a payment is under way of which nobody knows yet what became of it.' })
  underWay!: boolean;
}

@InputType({ description: 'A link to pay.' })
export class PayByLinkInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, { description: 'The token of the link. NOT_FOUND when it opens nothing.' })
  token!: string;
}

@ObjectType('PayByLinkPayload', { description: 'Where something is paid.' })
export class PayByLinkPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The page on which it is paid. Null when it was refused, or only asked about.',
  })
  payUrl!: string | null;

  @Field(() => PayLinkType, { nullable: true, description: 'The link as it is now.' })
  link!: PayLinkType | null;

  @Field(() => [UserErrorType], {
    description: 'Why not: NOTHING_DUE, OFFER_EXPIRED for a link that opens no more, or as `payMyOrder`.',
  })
  userErrors!: Refusal[];
}

@InputType({ description: 'Asking a customer to pay online.' })
export class RequestPaymentInput {
  @Field(() => ID, { description: 'The order. NOT_FOUND when there is none.' })
  orderId!: string;

  @Field(() => ID, { nullable: true, description: 'Only for this booking of it; omitted, for all that is due.' })
  bookingId?: string | null;

  @Field(() => String, { description: 'Chosen by the client; the same one again asks once.' })
  idempotencyKey!: string;
}

@ObjectType('RequestPaymentPayload', { description: 'What became of asking.', simpleResolvers: true })
export class RequestPaymentPayload {
  @Field(() => String, { nullable: true, description: 'The link the customer gets by email, to pass on in another way.' })
  payLink!: string | null;

  @Field(() => OrderType, { nullable: true, description: 'The order.' })
  order!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused: NOTHING_DUE when nothing shown is due.' })
  userErrors!: Refusal[];
}
