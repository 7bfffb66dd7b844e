import type { Refusal } from '@bookwright/domain/kernel';
import { Field, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { SANDBOX_CARDS, type SandboxCard } from './sandbox.payments.js';

export const SandboxCardEnum = enumOf('SandboxCard', SANDBOX_CARDS, 'A card of the sandbox; none is real.', {
  PAYS: 'Pays at once.',
  DECLINES: 'Is declined; another one can be tried.',
  DELAYS: 'Pays after a minute.',
  DISPUTES: 'Pays, and is disputed at once.',
});

export const SandboxStateEnum = enumOf(
  'SandboxState',
  ['OPEN', 'PENDING', 'SUCCEEDED', 'CLOSED'],
  'How a payment in the sandbox stands.',
  {
    OPEN: 'It can be paid.',
    PENDING: 'It is on its way.',
    SUCCEEDED: 'It was paid.',
    CLOSED: 'It cannot be paid any more.',
  },
);

@ObjectType('SandboxPayment', { description: 'The page of the sandbox: no money moves here.', simpleResolvers: true })
export class SandboxPaymentType {
  @Field(() => String, { description: 'What is paid.' })
  description!: string;

  @Field(() => MoneyType, { description: 'How much.' })
  amount!: MoneyType;

  @Field(() => SandboxStateEnum, { description: 'How it stands.' })
  state!: string;

  @Field(() => Boolean, { description: 'Whether a card was declined.' })
  declined!: boolean;

  @Field(() => DateTime, { description: 'Until when it can be paid.' })
  expiresAt!: string;

  @Field(() => String, { description: 'Where the customer comes from and goes back to.' })
  returnUrl!: string;
}

@InputType({ description: 'A card that is used on the page of the sandbox.' })
export class UseSandboxCardInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, { description: 'The payment, as its page names it. NOT_FOUND when there is none.' })
  ref!: string;

  @Field(() => SandboxCardEnum, { description: 'Which card.' })
  card!: SandboxCard;
}

@ObjectType('UseSandboxCardPayload', { description: 'The page after a card was used.' })
export class UseSandboxCardPayload {
  @Field(() => SandboxPaymentType, { nullable: true, description: 'The payment as it is now.' })
  payment!: SandboxPaymentType | null;

  @Field(() => [UserErrorType], { description: 'Why nothing was done: PAYMENT_CLOSED when the page is closed.' })
  userErrors!: Refusal[];
}
