import { BILLING_REASONS, BILLING_STATES, type BillingReason, type BillingState } from '@bookwright/domain/bookings';
import { Field, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { enumOf } from '../graphql/enums.js';
import { PlacedAsType } from '../orders/placed-as.type.js';

export const BillingStateEnum = enumOf('BillingState', BILLING_STATES, 'Who is billed, and whether somebody has to look at it.', {
  ACCOUNT: 'An account.',
  PRIVATE: 'The person who booked.',
  MISSING_ACCOUNT: 'An account, but there is none.',
});

export const BillingReasonEnum = enumOf('BillingReason', BILLING_REASONS, 'Why there is an account, or none.', {
  BILLED_TO_ACCOUNT: 'It has an account.',
  PRIVATE_BY_CHOICE: 'It is private by design: billed to the individual.',
  NOBODY_BOOKED: 'There is nobody who booked it yet.',
  BOOKER_HAS_NO_ACCOUNT: 'Whoever booked it belongs to no account.',
  BOOKER_HAS_ACCOUNT: 'Whoever booked it belongs to an account by now.',
});

@ObjectType('BookingBilling', { description: 'Why a booking is billed as it is.', simpleResolvers: true })
export class BookingBillingType {
  @Field(() => BillingStateEnum, { description: 'Who is billed.' })
  state!: BillingState;

  @Field(() => BillingReasonEnum, { description: 'Why.' })
  reason!: BillingReason;

  @Field(() => [AccountType], {
    description: 'The accounts that whoever booked it belongs to now, the one that is billed unless they say otherwise first.',
  })
  bookerAccounts!: object[];

  @Field(() => PlacedAsType, {
    nullable: true,
    description: 'Who booked and what was selected at checkout. Null for older orders, and without the right `booking.readPii`.',
  })
  placedAs!: object | null;
}
