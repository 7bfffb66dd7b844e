import { PHASES, type Phase } from '@bookwright/domain/catalog';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CancellationPolicyType } from '../cancellation/cancellation-policy.type.js';
import {
  enumOf,
  LocationModeEnum,
  PaymentTypeEnum,
  PriceVisibilityEnum,
  ServiceKindEnum,
  WorkflowEnum,
} from '../graphql/enums.js';
import { MoneyType } from '../graphql/money.type.js';
import { TaxRateType } from '../pricing/tax-rate.type.js';
import { ResourceType } from '../resources/resource.type.js';

export const PhaseEnum = enumOf('Phase', PHASES, 'When during an appointment something is needed.', {
  WHOLE: 'All the time, buffers included.',
  SETUP: 'During the buffer before it.',
  MAIN: 'During the appointment itself, without buffers.',
  TEARDOWN: 'During the buffer after it.',
});

@ObjectType('FollowUp', { description: 'A task that is made when a booking is completed.', simpleResolvers: true })
export class FollowUpType {
  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => Int, { description: 'So many days after the booking.' })
  afterDays!: number;
}

@ObjectType('PoolPlace', { description: 'A resource in the pool of a need.', simpleResolvers: true })
export class PoolPlaceType {
  @Field(() => ResourceType, { description: 'The resource.' })
  resource!: ResourceType;
}

@ObjectType('Requirement', { description: 'So many resources of a kind that an appointment needs.', simpleResolvers: true })
export class RequirementType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What people call it: "therapist".' })
  role!: string;

  @Field(() => String, {
    description: "The key of the type of resource: STAFF, ROOM, VEHICLE, EQUIPMENT or the organization's own.",
  })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  quantity!: number;

  @Field(() => PhaseEnum, { description: 'When.' })
  phase!: Phase;

  @Field(() => [String], { description: 'Skills that each of them must have.' })
  skills!: string[];
}

@ObjectType('Service', { description: 'Something that can be booked or bought.', simpleResolvers: true })
export class ServiceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, for customers; may be empty.' })
  description!: string;

  @Field(() => ServiceKindEnum, { description: 'Whether it is an appointment, a seat or goods.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  category!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes; null for goods.' })
  durationMin!: number | null;

  @Field(() => Int, { description: 'Minutes before it that are taken as well.' })
  bufferBeforeMin!: number;

  @Field(() => Int, { description: 'Minutes after it that are taken as well.' })
  bufferAfterMin!: number;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Its price. Null when it is hidden and the right `order.seeInternalPrices` is missing.',
  })
  price!: MoneyType | null;

  @Field(() => PriceVisibilityEnum, { description: 'Whether customers see the price.' })
  priceVisibility!: string;

  @Field(() => PaymentTypeEnum, { description: 'When it is paid.' })
  paymentType!: string;

  @Field(() => WorkflowEnum, { description: 'What a booking of it has to pass.' })
  workflow!: string;

  @Field(() => LocationModeEnum, { description: 'Where it takes place unless somebody chooses.' })
  locationMode!: string;

  @Field(() => [LocationModeEnum], { description: 'Everywhere it may take place.' })
  locationModes!: string[];

  @Field(() => Int, { description: 'How many people one appointment may have.' })
  mostAttendees!: number;

  @Field(() => [FollowUpType], { description: 'What is to be done after each booking.' })
  followUps!: FollowUpType[];

  @Field(() => String, { nullable: true, description: 'What an appointment needs, in one line; null when it needs nothing.' })
  needs!: string | null;

  @Field(() => TaxRateType, { nullable: true, description: 'The tax on its price; null, none.' })
  taxRate!: TaxRateType | null;

  @Field(() => CancellationPolicyType, { nullable: true, description: 'What is kept when it is cancelled; null, nothing.' })
  cancelPolicy!: CancellationPolicyType | null;

  @Field(() => Boolean, { description: 'False when it is no longer offered.' })
  active!: boolean;
}
