import type { Refusal } from '@bookwright/domain/kernel';
import { OPPORTUNITY_STAGES } from '@bookwright/domain/opportunities';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AccountType } from '../accounts/account.type.js';
import { EventSessionType } from '../catalog/event-session.type.js';
import { ServiceType } from '../catalog/service.type.js';
import { CustomerType } from '../customers/customer.type.js';
import { enumOf } from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { DateTime } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrderType } from '../orders/order.type.js';
import { StaffMemberType } from '../staff/staff-member.type.js';

export const OpportunityStageEnum = enumOf('OpportunityStage', OPPORTUNITY_STAGES, 'How far an opportunity has come.', {
  NEW: 'Noted down.',
  QUALIFIED: 'They mean it.',
  PROPOSED: 'They have an offer.',
  WON: 'Booked.',
  LOST: 'Nothing came of it.',
});

@ObjectType('OpportunityItem', { description: 'One thing that somebody may come to book.', simpleResolvers: true })
export class OpportunityItemType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ServiceType, { description: 'What it is.' })
  service!: ServiceType;

  @Field(() => EventSessionType, { nullable: true, description: 'On which session, for seats, if that is known.' })
  session!: EventSessionType | null;

  @Field(() => Int, { description: 'How many, 1 to 100.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'A remark for staff.' })
  note!: string | null;

  @Field(() => OrderType, { nullable: true, description: 'The order in which it was booked; null while it was not.' })
  order!: OrderType | null;
}

@ObjectType('Opportunity', { description: 'What somebody may come to book.', simpleResolvers: true })
export class OpportunityType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => CustomerType, { description: 'Who would book.' })
  customer!: CustomerType;

  @Field(() => AccountType, { nullable: true, description: 'Who would be invoiced, if it is an account.' })
  account!: AccountType | null;

  @Field(() => OpportunityStageEnum, { description: 'How far it has come.' })
  stage!: string;

  @Field(() => MoneyType, { description: 'What it may bring.' })
  value!: MoneyType;

  @Field(() => StaffMemberType, { nullable: true, description: 'Who looks after it.' })
  owner!: StaffMemberType | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What is in it, as one line; null when nothing is.' })
  itemsText!: string | null;

  @Field(() => Int, { description: 'How many of its things were not booked.' })
  openItems!: number;

  @Field(() => DateTime, { description: 'When it was noted down.' })
  createdAt!: string;
}

@ObjectType('OpportunityPayload', { description: 'What became of a change of one opportunity.', simpleResolvers: true })
export class OpportunityPayload {
  @Field(() => OpportunityType, { nullable: true, description: 'The opportunity as it is now.' })
  opportunity!: object | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}
