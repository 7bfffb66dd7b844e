import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { OrderLineType } from '../orders/order-line.type.js';
import {
  LedgerKindEnum,
  PaymentMethodEnum,
  PaymentProviderEnum,
  PaymentPurposeEnum,
  PaymentStatusEnum,
  RefundStatusEnum,
} from './payment.enums.js';

const AMOUNT = 'Null when it is for hidden prices and the viewer has no right `order.seeInternalPrices`.';

@ObjectType('Payment', { description: 'One attempt to move money for an order.', simpleResolvers: true })
export class PaymentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;

  @Field(() => PaymentProviderEnum, { description: 'Through whom.' })
  provider!: string;

  @Field(() => String, { nullable: true, description: 'What the provider calls it.' })
  providerRef!: string | null;

  @Field(() => PaymentPurposeEnum, { description: 'Where it began.' })
  purpose!: string;

  @Field(() => PaymentMethodEnum, { nullable: true, description: 'How it was taken by hand; null through a provider.' })
  method!: string | null;

  @Field(() => MoneyType, { nullable: true, description: `How much. ${AMOUNT}` })
  amount!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: `How much of it can still be given back; what is on the way counts as gone. ${AMOUNT}`,
  })
  refundable!: MoneyType | null;

  @Field(() => PaymentStatusEnum, { description: 'What became of it.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'What staff noted.' })
  note!: string | null;

  @Field(() => String, { description: 'Who took it, or began it.' })
  takenByName!: string;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when a started one may still succeed.' })
  expiresAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided what became of it.' })
  settledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in the words of the provider.' })
  failureCode!: string | null;
}

@ObjectType('Refund', { description: 'Money that goes back from one payment.', simpleResolvers: true })
export class RefundType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => PaymentType, { description: 'The payment it is of.' })
  payment!: PaymentType;

  @Field(() => PaymentMethodEnum, { nullable: true, description: 'How it was given back by hand; null through the provider.' })
  method!: string | null;

  @Field(() => MoneyType, { nullable: true, description: `How much. ${AMOUNT}` })
  amount!: MoneyType | null;

  @Field(() => RefundStatusEnum, { description: 'What became of it.' })
  status!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'Who asked for it.' })
  askedByName!: string;

  @Field(() => DateTime, { description: 'When.' })
  askedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided what became of it.' })
  settledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, in the words of the provider.' })
  failureCode!: string | null;
}

@ObjectType('LedgerEntry', { description: 'Money that moved for one line of an order; never altered.', simpleResolvers: true })
export class LedgerEntryType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => LedgerKindEnum, { description: 'Which way.' })
  kind!: string;

  @Field(() => MoneyType, { nullable: true, description: `How much. ${AMOUNT}` })
  amount!: MoneyType | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;

  @Field(() => String, { nullable: true, description: 'Why, or what was noted.' })
  note!: string | null;

  @Field(() => OrderLineType, { description: 'What it was for.' })
  line!: OrderLineType;

  @Field(() => PaymentType, { description: 'The payment it belongs to.' })
  payment!: PaymentType;
}
