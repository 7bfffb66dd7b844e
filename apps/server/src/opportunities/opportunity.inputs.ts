import { OPPORTUNITY_FIELDS, type OpportunityStage } from '@bookwright/domain/opportunities';
import { Field, ID, InputType, Int } from 'type-graphql';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';
import { SafeInt } from '../graphql/scalars.js';
import { OpportunityStageEnum } from './opportunity.type.js';

export const OpportunityWhere = whereInput(
  'OpportunityWhere',
  OPPORTUNITY_FIELDS,
  "Quick search over name, note and the customer's name, company and (with the right `booking.readPii`) email and phone.",
);
export const OpportunityOrder = orderInput('OpportunityOrder', OPPORTUNITY_FIELDS);

const CUSTOMER = 'Who would book. NOT_FOUND and CUSTOMER_ERASED are possible.';
const ACCOUNT = 'Who would be invoiced; the customer must belong to it (BOOKER_NOT_IN_ACCOUNT).';
const VALUE = "What it may bring, in minor units of the organization's currency. Omitted when it is made: what its items cost.";
const ITEMS = 'What is in it, at most 100. Those that are missing are taken away, but for those that were booked.';

@InputType({ description: 'One thing of an opportunity.' })
export class OpportunityItemInput {
  @Field(() => ID, { nullable: true, description: 'One that is in it already; omitted for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'What it is (NOT_FOUND).' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'On which session of the service, for seats (NOT_FOUND).' })
  sessionId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 100 (QUANTITY_OUT_OF_RANGE).' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'A remark for staff, at most 4,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A new opportunity.' })
export class CreateOpportunityInput {
  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name!: string;

  @Field(() => ID, { description: CUSTOMER })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: ACCOUNT })
  accountId?: string | null;

  @Field(() => OpportunityStageEnum, { nullable: true, description: 'How far it has come; NEW when left out.' })
  stage?: OpportunityStage | null;

  @Field(() => SafeInt, { nullable: true, description: VALUE })
  valueMinor?: number | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who looks after it (NOT_FOUND).' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => [OpportunityItemInput], { description: ITEMS })
  items!: OpportunityItemInput[];

  @Field(() => String, {
    description: 'Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What changes of an opportunity. What is left out stays.' })
export class ChangeOpportunityInput {
  @Field(() => ID, { description: 'The opportunity. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 200 characters.' })
  name?: string;

  @Field(() => ID, { nullable: true, description: CUSTOMER })
  customerId?: string;

  @Field(() => ID, { nullable: true, description: `${ACCOUNT} Null takes it off.` })
  accountId?: string | null;

  @Field(() => OpportunityStageEnum, { nullable: true, description: 'How far it has come.' })
  stage?: OpportunityStage | null;

  @Field(() => SafeInt, { nullable: true, description: VALUE })
  valueMinor?: number | null;

  @Field(() => ID, { nullable: true, description: 'The member of staff who looks after it; null for nobody.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark for staff; null or blank clears it.' })
  note?: string | null;

  @Field(() => [OpportunityItemInput], { nullable: true, description: ITEMS })
  items?: OpportunityItemInput[];
}
