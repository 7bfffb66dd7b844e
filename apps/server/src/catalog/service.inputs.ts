import type { LocationMode, PaymentType, PriceVisibility, Workflow } from '@bookwright/domain/bookings';
import { type Phase, SERVICE_FIELDS, type ServiceKind } from '@bookwright/domain/catalog';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocationModeEnum, PaymentTypeEnum, PriceVisibilityEnum, ServiceKindEnum, WorkflowEnum } from '../graphql/enums.js';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';
import { SafeInt } from '../graphql/scalars.js';
import { PhaseEnum } from './service.type.js';

export const ServiceWhere = whereInput('ServiceWhere', SERVICE_FIELDS, 'Quick search over name and category.');
export const ServiceOrder = orderInput('ServiceOrder', SERVICE_FIELDS);

const ID_TEXT = 'The service. NOT_FOUND when the organization has none with this id.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the service has another by now.';
const DURATION = 'Minutes, up to 31 days; left out for goods, which have no time.';
const BUFFER = 'Minutes, 0 to 1,440, that are taken as well.';
const PRICE = "Minor units of the organization's currency; 0 when it is FREE.";
const PAYMENT = 'When it is paid. A hidden price is not paid at once.';
const TAX = 'A rate of tax of the organization, for what is placed from now on (NOT_FOUND).';
const POLICY = 'A cancellation policy of the organization, for what is placed from now on (NOT_FOUND).';
const PLACES = 'Where it may take place; the first one unless somebody chooses.';
const NEEDS = 'What an appointment needs, the first being whom or what people choose; empty for anything but appointments.';

@InputType({ description: 'A task that is made when a booking is completed.' })
export class FollowUpInput {
  @Field(() => String, { description: 'What is to be done, at most 200 characters.' })
  title!: string;

  @Field(() => Int, { description: 'So many days after the booking, 0 to 3,650.' })
  afterDays!: number;
}

@InputType({ description: 'So many resources of a kind that an appointment needs.' })
export class RequirementInput {
  @Field(() => ID, { nullable: true, description: 'A need the service has already; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'What people call it, at most 60 characters.' })
  role!: string;

  @Field(() => String, { description: 'The key of a type of resource.' })
  kind!: string;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 20.' })
  quantity!: number;

  @Field(() => PhaseEnum, { defaultValue: 'WHOLE', description: 'When. SETUP and TEARDOWN need a buffer.' })
  phase!: Phase;

  @Field(() => [String], { defaultValue: [], description: 'Skills that each of them must have.' })
  skills!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'The pool in the order of preference; empty, every one of the kind.' })
  resourceIds!: string[];
}

@InputType({ description: 'A new service.' })
export class CreateServiceInput {
  @Field(() => String, { description: 'Chosen by the caller. A repeated call with the same key makes nothing new.' })
  idempotencyKey!: string;

  @Field(() => ServiceKindEnum, { description: 'An appointment, a seat on sessions, or goods. It stays what it is.' })
  kind!: ServiceKind;

  @Field(() => String, { description: 'At most 200 characters.' })
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'For customers, at most 4,000 characters.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: DURATION })
  durationMin?: number | null;

  @Field(() => Int, { defaultValue: 0, description: BUFFER })
  bufferBeforeMin!: number;

  @Field(() => Int, { defaultValue: 0, description: BUFFER })
  bufferAfterMin!: number;

  @Field(() => SafeInt, { description: PRICE })
  priceMinor!: number;

  @Field(() => PriceVisibilityEnum, { defaultValue: 'SHOWN', description: 'Whether customers see the price.' })
  priceVisibility!: PriceVisibility;

  @Field(() => PaymentTypeEnum, { description: PAYMENT })
  paymentType!: PaymentType;

  @Field(() => WorkflowEnum, { defaultValue: 'CONFIRM_NOW', description: 'What a booking of it has to pass.' })
  workflow!: Workflow;

  @Field(() => [LocationModeEnum], { defaultValue: ['ONSITE'], description: PLACES })
  locationModes!: LocationMode[];

  @Field(() => Int, { defaultValue: 1, description: 'How many people one appointment may have, 1 to 500.' })
  mostAttendees!: number;

  @Field(() => [FollowUpInput], { defaultValue: [], description: 'At most 20.' })
  followUps!: FollowUpInput[];

  @Field(() => ID, { nullable: true, description: TAX })
  taxRateId?: string | null;

  @Field(() => ID, { nullable: true, description: POLICY })
  cancelPolicyId?: string | null;

  @Field(() => [RequirementInput], { defaultValue: [], description: NEEDS })
  requirements!: RequirementInput[];
}

@InputType({ description: 'What changes of a service. What is left out stays; null clears a category, a tax rate and a policy.' })
export class ChangeServiceInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'For customers, at most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: DURATION })
  durationMin?: number | null;

  @Field(() => Int, { nullable: true, description: BUFFER })
  bufferBeforeMin?: number | null;

  @Field(() => Int, { nullable: true, description: BUFFER })
  bufferAfterMin?: number | null;

  @Field(() => SafeInt, { nullable: true, description: PRICE })
  priceMinor?: number | null;

  @Field(() => PriceVisibilityEnum, { nullable: true, description: 'Whether customers see the price.' })
  priceVisibility?: PriceVisibility | null;

  @Field(() => PaymentTypeEnum, { nullable: true, description: PAYMENT })
  paymentType?: PaymentType | null;

  @Field(() => WorkflowEnum, { nullable: true, description: 'What a booking of it has to pass.' })
  workflow?: Workflow | null;

  @Field(() => [LocationModeEnum], { nullable: true, description: PLACES })
  locationModes?: LocationMode[] | null;

  @Field(() => Int, { nullable: true, description: 'How many people one appointment may have, 1 to 500.' })
  mostAttendees?: number | null;

  @Field(() => [FollowUpInput], { nullable: true, description: 'All of them.' })
  followUps?: FollowUpInput[] | null;

  @Field(() => ID, { nullable: true, description: `${TAX} Null takes it off.` })
  taxRateId?: string | null;

  @Field(() => ID, { nullable: true, description: `${POLICY} Null takes it off.` })
  cancelPolicyId?: string | null;

  @Field(() => [RequirementInput], { nullable: true, description: `All of them. ${NEEDS}` })
  requirements?: RequirementInput[] | null;
}

@InputType({ description: 'A service, for an action that needs nothing else.' })
export class ServiceActionInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;
}
